package io.github.wfarules.change;

import io.github.wfarules.Text;

/**
 * A question that could not be answered by both sides, and is left out.
 *
 * @param number its line, or its place in the stream, from 1
 * @param path where in the line; empty for it as a whole
 * @param text what is wrong with it
 */
public record UnusableLine(long number, String path, Text text) {}
