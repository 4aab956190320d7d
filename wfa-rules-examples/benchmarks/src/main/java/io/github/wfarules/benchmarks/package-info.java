/** Measures the library against hand-written Java that returns the same decisions. */
@NullMarked
package io.github.wfarules.benchmarks;

import org.jspecify.annotations.NullMarked;
