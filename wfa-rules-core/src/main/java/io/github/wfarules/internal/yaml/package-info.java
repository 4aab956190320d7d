/** YAML files as small trees that know where everything stands, and readers of single values. */
@NullMarked
package io.github.wfarules.internal.yaml;

import org.jspecify.annotations.NullMarked;
