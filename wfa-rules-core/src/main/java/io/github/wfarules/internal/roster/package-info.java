/** Makes rosters: who gets the places. What it gives is verified by the checker of rosters, which shares no code with it. */
@NullMarked
package io.github.wfarules.internal.roster;

import org.jspecify.annotations.NullMarked;
