/** Service levels: whether tickets were handled or answered in time, by the clock of their level, and why. */
@NullMarked
package io.github.wfarules.internal.service;

import org.jspecify.annotations.NullMarked;
