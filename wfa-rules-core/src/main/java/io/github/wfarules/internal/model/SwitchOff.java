package io.github.wfarules.internal.model;

import io.github.wfarules.Basis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A replaceable rule of an upper layer that this layer switches off on its own days. */
public record SwitchOff(
        String rule, @Nullable LocalDate from, @Nullable LocalDate to, Basis basis, int line) {}
