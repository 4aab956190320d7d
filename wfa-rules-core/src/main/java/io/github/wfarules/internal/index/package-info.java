/** The form in which the build leaves policies: small, quick to read, and known only to the version that wrote it. */
@NullMarked
package io.github.wfarules.internal.index;

import org.jspecify.annotations.NullMarked;
