/** The facts of a case, and the vocabulary that rule files import. */
@NullMarked
package io.github.wfarules.facts;

import org.jspecify.annotations.NullMarked;
