package io.github.wfarules.internal.json;

import io.github.wfarules.facts.Case;
import java.time.LocalDate;

/** A case and the date to judge it on, as they stand in one line. */
public record DatedCase(LocalDate date, Case facts) {}
