/**
 * Rule files: read, held against the small grammar that is allowed, and turned into the certain and the possible form of
 * each rule. What compiles and runs them is elsewhere.
 */
@NullMarked
package io.github.wfarules.internal.drl;

import org.jspecify.annotations.NullMarked;
