package io.github.wfarules.benchmarks;

import io.github.wfarules.facts.Allowance;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.TicketEvent;
import io.github.wfarules.facts.TicketEvent.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A month of made-up street lights: most handled in time, some too late, some paused or handed on. */
final class Tickets {
    static final String REGION = "kota-madiun";
    static final YearMonth MONTH = YearMonth.of(2025, 7);
    static final Instant AS_OF = Instant.parse("2025-07-31T17:00:00Z");

    private static final Instant FIRST = Instant.parse("2025-06-30T17:00:00Z");
    private static final int MONTH_SECONDS = 31 * 24 * 3600;
    private static final int EMPLOYEES = 1_000;

    private Tickets() {}

    /** {@return so many tickets, the same ones for the same seed} */
    static Stream<Ticket> of(long seed, long number) {
        return LongStream.range(0, number).mapToObj(index -> ticket(new SplittableRandom(seed + index), index));
    }

    private static Ticket ticket(SplittableRandom random, long index) {
        Instant at = FIRST.plusSeconds(random.nextInt(MONTH_SECONDS));
        List<TicketEvent> events = new ArrayList<>();
        Ticket.Builder ticket = Ticket.builder()
                .id("t" + index)
                .service("street-light")
                .reported(at)
                .responsible(List.of("e" + random.nextInt(EMPLOYEES)));
        at = at.plusSeconds(random.nextInt(3600));
        events.add(TicketEvent.of(Kind.ACKNOWLEDGED, at));
        if (random.nextInt(10) == 0) {
            at = at.plusSeconds(random.nextInt(3600));
            events.add(TicketEvent.builder()
                    .kind(Kind.ASSIGNED)
                    .at(at)
                    .responsible(List.of("e" + random.nextInt(EMPLOYEES)))
                    .build());
        }
        boolean late = random.nextInt(100) == 0;
        at = at.plusSeconds(random.nextInt(20 * 3600) + (late ? 24 * 3600 : 0));
        events.add(TicketEvent.builder()
                .kind(Kind.HANDLED)
                .at(at)
                .handling("repaired")
                .build());
        return ticket.events(events).build();
    }

    /** {@return the allowances of everybody} */
    static Stream<Allowance> allowances() {
        return LongStream.range(0, EMPLOYEES).mapToObj(index -> Allowance.builder()
                .employee("e" + index)
                .month(MONTH)
                .amount(new BigDecimal("4000000"))
                .build());
    }
}
