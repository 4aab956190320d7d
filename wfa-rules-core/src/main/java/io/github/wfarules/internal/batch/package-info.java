/** Batches: a stream in, a stream out, in order, on several threads, in constant memory. */
@NullMarked
package io.github.wfarules.internal.batch;

import org.jspecify.annotations.NullMarked;
