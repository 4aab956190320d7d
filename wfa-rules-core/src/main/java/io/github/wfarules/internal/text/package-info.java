/** Words for people. */
@NullMarked
package io.github.wfarules.internal.text;

import org.jspecify.annotations.NullMarked;
