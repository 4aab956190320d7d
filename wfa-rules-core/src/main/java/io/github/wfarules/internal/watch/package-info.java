/** Notices changes of folders. */
@NullMarked
package io.github.wfarules.internal.watch;

import org.jspecify.annotations.NullMarked;
