package io.github.wfarules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.PenaltyLine;
import io.github.wfarules.PenaltyReport;
import io.github.wfarules.PenaltyRun;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Allowance;
import io.github.wfarules.facts.AllowancePart;
import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.PenaltyMonth;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.TicketEvent;
import io.github.wfarules.facts.TicketEvent.Kind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** A made-up city that deducts from allowances, and what happens in it in June. */
final class PenaltyCity {
    private static final Path FOLDER = Path.of("src/test/resources/penalties/kota-contoh");

    static final Policy CITY = WfaRules.withFolder(FOLDER.getParent()).policy("kota-contoh");
    static final YearMonth JUNE = YearMonth.of(2025, 6);
    static final Instant END_OF_JUNE = wib("2025-07-01T00:00");

    private PenaltyCity() {}

    /** {@return the month as the city deducts, with nothing in it yet} */
    static PenaltyRun june() {
        return CITY.penalties(JUNE, END_OF_JUNE);
    }

    /** {@return what a policy deducts in June} */
    static PenaltyReport report(Policy policy, List<Allowance> allowances, Ticket... tickets) {
        return policy.penalize(new PenaltyMonth(JUNE, END_OF_JUNE, List.of(tickets), List.of(), allowances));
    }

    static Stream<PenaltyLine> lines(PenaltyReport report) {
        return report.penalties().stream().flatMap(penalty -> penalty.lines().stream());
    }

    /** {@return the city with one passage changed, written below this directory} */
    static Policy changed(Path directory, String from, String to) throws IOException {
        Path folder = directory.resolve("kota-contoh");
        Files.createDirectories(folder.resolve("rules"));
        boolean found = false;
        for (String name : List.of("policy.yaml", "parameters.yaml", "services.yaml", "rules/deductions.drl")) {
            String text = Files.readString(FOLDER.resolve(name));
            found |= text.contains(from);
            Files.writeString(folder.resolve(name), text.replace(from, to));
        }
        assertThat(found).as(from).isTrue();
        return WfaRules.withFolder(folder).policy("kota-contoh");
    }

    /** {@return this time of day in western Indonesia, with seconds or without} */
    static Instant wib(String local) {
        return Instant.parse((local.length() == 16 ? local + ":00" : local) + "+07:00");
    }

    /** {@return four million rupiah, in two parts} */
    static Allowance allowance(String employee) {
        return allowanceInParts(
                employee,
                new AllowancePart("performance", new BigDecimal("2400000")),
                new AllowancePart("attendance", new BigDecimal("1600000")));
    }

    /** {@return four million rupiah, of which these parts are told} */
    static Allowance allowanceInParts(String employee, AllowancePart... parts) {
        return Allowance.builder()
                .employee(employee)
                .month(JUNE)
                .amount(new BigDecimal("4000000"))
                .parts(List.of(parts))
                .build();
    }

    /** {@return a street light that employee e1 answers for} */
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
