/** Mistakes that people make when they write policies, and what the library tells them about each. */
@NullMarked
package io.github.wfarules.mistakes;

import org.jspecify.annotations.NullMarked;
