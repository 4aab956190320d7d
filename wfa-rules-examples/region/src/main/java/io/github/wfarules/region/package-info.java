/** A region that overrides what stands above it. */
@NullMarked
package io.github.wfarules.region;

import org.jspecify.annotations.NullMarked;
