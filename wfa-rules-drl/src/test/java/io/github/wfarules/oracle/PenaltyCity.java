package io.github.wfarules.oracle;

import io.github.wfarules.PenaltyRun;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Allowance;
import io.github.wfarules.facts.AllowancePart;
import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.TicketEvent;
import io.github.wfarules.facts.TicketEvent.Kind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A made-up city that deducts from allowances, and what happens in it in June. */
final class PenaltyCity {
    static final Policy CITY =
            WfaRules.withFolder(Path.of("src/test/resources/penalties")).policy("kota-contoh");

    static final YearMonth JUNE = YearMonth.of(2025, 6);
    static final Instant END_OF_JUNE = wib("2025-07-01T00:00");

    private PenaltyCity() {}

    /** {@return the month as the city deducts, with nothing in it yet} */
    static PenaltyRun june() {
        return CITY.penalties(JUNE, END_OF_JUNE);
    }

    /** {@return this time of day in western Indonesia, with seconds or without} */
    static Instant wib(String local) {
        return Instant.parse((local.length() == 16 ? local + ":00" : local) + "+07:00");
    }

    /** {@return four million rupiah, in two parts} */
    static Allowance allowance(String employee) {
        return Allowance.builder()
                .employee(employee)
                .month(JUNE)
                .amount(new BigDecimal("4000000"))
                .parts(List.of(
                        new AllowancePart("performance", new BigDecimal("2400000")),
                        new AllowancePart("attendance", new BigDecimal("1600000"))))
                .build();
    }

    /** {@return a street light that `e1` answers for} */
    static Ticket light(String id, String reported, TicketEvent... events) {
        return Ticket.builder()
                .id(id)
                .service("street-light")
                .reported(wib(reported))
                .responsible(List.of("e1"))
                .events(List.of(events))
                .build();
    }

    static TicketEvent repaired(String at) {
        return TicketEvent.builder()
                .kind(Kind.HANDLED)
                .at(wib(at))
                .handling("repaired")
                .build();
    }

    static TicketEvent assigned(String at, String... employees) {
        return TicketEvent.builder()
                .kind(Kind.ASSIGNED)
                .at(wib(at))
                .responsible(List.of(employees))
                .build();
    }

    static Breach.Builder breach(String code, String on) {
        return Breach.builder().id(code + " " + on).employee("e1").code(code).on(LocalDate.parse(on));
    }
}
