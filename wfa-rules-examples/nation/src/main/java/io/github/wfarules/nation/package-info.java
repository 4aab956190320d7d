/**
 * A made-up nation of civil servants, unit by unit, and what the policies answer of all of them on a day. Everything is a
 * function of a seed and of the number of a unit, so that any part can be worked out on any machine, and the answers of
 * parts put together have the digest of the whole.
 */
@NullMarked
package io.github.wfarules.nation;

import org.jspecify.annotations.NullMarked;
