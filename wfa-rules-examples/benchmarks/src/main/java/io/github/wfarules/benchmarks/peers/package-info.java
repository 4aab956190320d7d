/** The peers: rule engines that answer the same question, each as its own manual shows it. */
@org.jspecify.annotations.NullMarked
package io.github.wfarules.benchmarks.peers;
