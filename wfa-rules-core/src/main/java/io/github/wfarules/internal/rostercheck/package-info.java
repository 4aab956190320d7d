/** Holds rosters against the policy. Shares no code with what makes them, so that neither repeats the other's mistakes. */
@NullMarked
package io.github.wfarules.internal.rostercheck;

import org.jspecify.annotations.NullMarked;
