/** Compiles derived rules and runs them. The one place, with the reading of rule files, that knows Drools. */
@NullMarked
package io.github.wfarules.internal.engine;

import org.jspecify.annotations.NullMarked;
