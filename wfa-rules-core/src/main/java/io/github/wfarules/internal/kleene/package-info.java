/**
 * Comparisons in two strengths. Every condition of a rule file is compiled twice, once with the comparisons of
 * {@link io.github.wfarules.internal.kleene.Certainly} and once with those of
 * {@link io.github.wfarules.internal.kleene.Possibly}; together they are Kleene's three-valued logic.
 */
@NullMarked
package io.github.wfarules.internal.kleene;

import org.jspecify.annotations.NullMarked;
