package io.github.wfarules.change;

import io.github.wfarules.PolicyVersion;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the two that are compared.
 *
 * @param policy the policy that answered
 * @param date the date on which every case was judged; null where each was judged on its own
 */
public record Side(PolicyVersion policy, @Nullable LocalDate date) {}
