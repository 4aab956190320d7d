/** Reads policy folders into layers, checks layers against those above them, and finds what is in force on a day. */
@NullMarked
package io.github.wfarules.internal.policy;

import org.jspecify.annotations.NullMarked;
