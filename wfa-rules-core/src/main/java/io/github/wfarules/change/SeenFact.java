package io.github.wfarules.change;

import org.jspecify.annotations.Nullable;

/**
 * Something of the example that a rule behind the change looks at. What is about the person is named and not shown: who
 * may see it finds the case by its ids.
 *
 * @param rule the rule
 * @param fact what it looks at, such as {@code workUnit.code}
 * @param operator the comparison, as in the rule file
 * @param needed what the rule compares with
 * @param actual what the case says; null where it is unknown or withheld
 * @param withheld whether it is about the person, so that it is not shown
 */
public record SeenFact(
        String rule,
        String fact,
        String operator,
        String needed,
        @Nullable String actual,
        boolean withheld) {}
