/** Policies, their questions and their answers: where a host starts. */
@NullMarked
package io.github.wfarules;

import org.jspecify.annotations.NullMarked;
