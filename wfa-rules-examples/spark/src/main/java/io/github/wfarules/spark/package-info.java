/**
 * The nation's decisions and rosters on Apache Spark: people in Parquet in, answers in Parquet out, the same lines as one
 * machine writes. The library knows nothing of Spark, nor does what the lines say ({@link io.github.wfarules.nation}).
 */
@NullMarked
package io.github.wfarules.spark;

import org.jspecify.annotations.NullMarked;
