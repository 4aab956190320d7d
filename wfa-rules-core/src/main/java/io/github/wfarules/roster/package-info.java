/** The roster of a work unit: who gets the places, who has to be on site, and whether a given roster is lawful. */
@NullMarked
package io.github.wfarules.roster;

import org.jspecify.annotations.NullMarked;
