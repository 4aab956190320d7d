package io.github.wfarules.testing;

import io.github.wfarules.Text;

/**
 * A change that no scenario noticed.
 *
 * @param subject the rule or parameter that was changed
 * @param file the file in which it stands, relative to the policy folder
 * @param line the line
 * @param change what was changed
 */
public record Survivor(String subject, String file, int line, Text change) {}
