/** The clock of the state: how much working time lies between two instants, and when so much of it will have passed. */
@NullMarked
package io.github.wfarules.internal.worktime;

import org.jspecify.annotations.NullMarked;
