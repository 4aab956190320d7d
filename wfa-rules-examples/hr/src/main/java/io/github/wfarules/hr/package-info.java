/** Embedding the library in an HR system. */
@NullMarked
package io.github.wfarules.hr;

import org.jspecify.annotations.NullMarked;
