package io.github.wfarules;

/**
 * What became of the lines of a batch.
 *
 * @param decided the lines that were answered, denials included
 * @param unusable the lines that got an error record in their place
 */
public record BatchCounts(long decided, long unusable) {}
