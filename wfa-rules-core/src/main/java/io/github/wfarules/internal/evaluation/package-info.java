/** From matched rules to an explained decision: what a case looks like to rules, and how their findings combine. */
@NullMarked
package io.github.wfarules.internal.evaluation;

import org.jspecify.annotations.NullMarked;
