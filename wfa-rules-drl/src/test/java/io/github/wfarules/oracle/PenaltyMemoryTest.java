package io.github.wfarules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.PenaltyRun;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.TicketEvent;
import io.github.wfarules.facts.TicketEvent.Kind;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A month keeps what is deducted, and nothing of tickets that were handled in time. */
@Tag("once")
class PenaltyMemoryTest {
    private static final Instant REPORTED = Instant.parse("2025-07-01T01:00:00Z");
    private static final int TICKETS = 1_000;

    @Test
    void tickets_that_were_handled_in_time_are_let_go_while_the_month_is_open() throws InterruptedException {
        PenaltyRun month =
                Shipped.policy("kota-madiun").penalties(YearMonth.of(2025, 7), REPORTED.plusSeconds(30L * 24 * 3600));
        List<WeakReference<Object>> seen = new ArrayList<>();

        month.addAll(
                IntStream.range(0, TICKETS).mapToObj(number -> {
                    Ticket ticket = ticket(number);
                    seen.add(new WeakReference<>(ticket));
                    return ticket;
                }),
                2,
                assessment -> seen.add(new WeakReference<>(assessment)));

        assertThat(seen).hasSize(2 * TICKETS);
        for (int look = 0; look < 100 && !areGone(seen); look++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(areGone(seen)).isTrue();
        assertThat(month.report().met()).isEqualTo(TICKETS);
    }

    private static boolean areGone(List<WeakReference<Object>> seen) {
        return seen.stream().allMatch(reference -> reference.refersTo(null));
    }

    private static Ticket ticket(int number) {
        return Ticket.builder()
                .id("t" + number)
                .service("street-light")
                .reported(REPORTED)
                .responsible(List.of("e" + number))
                .events(List.of(TicketEvent.builder()
                        .kind(Kind.HANDLED)
                        .at(REPORTED.plusSeconds(number))
                        .handling("repaired")
                        .build()))
                .build();
    }
}
