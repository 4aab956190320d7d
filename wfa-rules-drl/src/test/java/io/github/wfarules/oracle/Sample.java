package io.github.wfarules.oracle;

import io.github.wfarules.facts.Case;
import java.time.LocalDate;

/** One question: a policy, a case and a date. */
record Sample(String policy, Case asked, LocalDate date) {}
