/** What the guide tells of scenarios, of words that are the package's own. */
@NullMarked
package io.github.wfarules.testing;

import org.jspecify.annotations.NullMarked;
