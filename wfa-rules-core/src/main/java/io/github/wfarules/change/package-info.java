/** What a change of the law does to a population: whose answers change, from what to what, and by which rule or value. */
@NullMarked
package io.github.wfarules.change;

import org.jspecify.annotations.NullMarked;
