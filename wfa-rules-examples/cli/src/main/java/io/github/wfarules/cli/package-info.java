/** The {@code wfa} command. */
@NullMarked
package io.github.wfarules.cli;

import org.jspecify.annotations.NullMarked;
