/** The guide for rule authors: its tables are written from the vocabulary, which nobody outside this package sees. */
@NullMarked
package io.github.wfarules.internal.drl;

import org.jspecify.annotations.NullMarked;
