/**
 * What stands between the rules of others and the host once they are compiled: the scan of their classes against a list
 * of what they may use, and the budget of steps that ends a loop. The grammar of rule files stands before both.
 */
@NullMarked
package io.github.wfarules.internal.safety;

import org.jspecify.annotations.NullMarked;
