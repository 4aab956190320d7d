/** The application on H2 and on PostgreSQL. */
@NullMarked
package io.github.wfarules.reservations;

import org.jspecify.annotations.NullMarked;
