/** Answers as pages that people print. */
@NullMarked
package io.github.wfarules.internal.page;

import org.jspecify.annotations.NullMarked;
