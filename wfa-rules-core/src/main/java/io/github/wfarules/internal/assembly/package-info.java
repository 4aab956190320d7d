/** Puts policies together: reads the layers of a chain, compiles or loads their rules, and lays them over each other. */
@NullMarked
package io.github.wfarules.internal.assembly;

import org.jspecify.annotations.NullMarked;
