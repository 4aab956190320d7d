/** JSON of records: one way to read and one to write them, driven by the records themselves. */
@NullMarked
package io.github.wfarules.internal.json;

import org.jspecify.annotations.NullMarked;
