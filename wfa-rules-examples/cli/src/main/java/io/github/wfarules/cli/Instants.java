package io.github.wfarules.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Instants as people write them. */
final class Instants {
    private Instants() {}

    /**
     * {@return the instant}
     *
     * @throws UnusableInputException if it is none, or its zone is missing
     */
    static Instant read(String written) {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException noInstant) {
            throw new UnusableInputException(
                    "`" + written + "` bukan waktu dengan zona; tulis seperti 2025-07-01T00:00+07:00",
                    "`" + written + "` is no time with a zone; write it like 2025-07-01T00:00+07:00");
        }
    }
}
