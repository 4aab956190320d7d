@NullMarked
package io.github.wfarules.spark;

import org.jspecify.annotations.NullMarked;
