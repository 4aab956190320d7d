package io.github.wfarules;

import org.jspecify.annotations.Nullable;

/**
 * The legal basis of a finding or value.
 *
 * @param instrument the instrument
 * @param locator the place in it, such as {@code Pasal 25}
 */
public record Basis(Instrument instrument, @Nullable String locator) {}
