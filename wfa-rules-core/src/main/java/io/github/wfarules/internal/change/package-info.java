/** Decides a population under two laws and adds up what differs. */
@NullMarked
package io.github.wfarules.internal.change;

import org.jspecify.annotations.NullMarked;
