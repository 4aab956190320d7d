/**
 * The shipped policies stated a second time, in plain Java, from the law and not from the rule files; the random cases
 * on which both statements are held against each other; and the properties that every policy keeps.
 */
@NullMarked
package io.github.wfarules.oracle;

import org.jspecify.annotations.NullMarked;
