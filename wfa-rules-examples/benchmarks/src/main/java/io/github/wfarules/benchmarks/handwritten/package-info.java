/** The work-mode question of three regions as a Java developer would write it without a rule engine. */
@NullMarked
package io.github.wfarules.benchmarks.handwritten;

import org.jspecify.annotations.NullMarked;
