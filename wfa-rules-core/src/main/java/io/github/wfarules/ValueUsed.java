package io.github.wfarules;

import org.jspecify.annotations.Nullable;

/**
 * A parameter that a rule read, with the value it had on the date judged.
 *
 * @param parameter the parameter's id
 * @param title what it is
 * @param value its value; null where no instrument states one
 * @param basis the basis of the value; null where there is none
 * @param layer the policy that set it; null where none did
 * @param illustrative whether the value is only an example that no instrument gives
 */
public record ValueUsed(
        String parameter,
        Text title,
        @Nullable String value,
        @Nullable Basis basis,
        @Nullable String layer,
        boolean illustrative) {}
