/** A month of street lights: what the service level asks, what missing it costs, and a picture of it. */
package io.github.wfarules.streetlights;
