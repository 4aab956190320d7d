/** Refuses rosters that contradict themselves, before anything is made of them. */
@NullMarked
package io.github.wfarules.internal.rosterinput;

import org.jspecify.annotations.NullMarked;
