/** The files of a policy folder as they were written, places in them, and the list of what is wrong with them. */
@NullMarked
package io.github.wfarules.internal.source;

import org.jspecify.annotations.NullMarked;
