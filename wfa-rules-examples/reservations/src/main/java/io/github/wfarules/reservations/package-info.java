/** An HR application around the library: applications, reservations of places and rosters in a relational database. */
@NullMarked
package io.github.wfarules.reservations;

import org.jspecify.annotations.NullMarked;
