/** What a policy consists of once its files are read: plain, immutable data that knows neither YAML nor Drools. */
@NullMarked
package io.github.wfarules.internal.model;

import org.jspecify.annotations.NullMarked;
