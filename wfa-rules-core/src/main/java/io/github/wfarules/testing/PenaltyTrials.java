package io.github.wfarules.testing;

import io.github.wfarules.Code;
import io.github.wfarules.facts.Allowance;
import io.github.wfarules.facts.AllowancePart;
import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.PenaltyMonth;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.TicketEvent;
import io.github.wfarules.internal.model.Deduction;
import io.github.wfarules.internal.model.ParameterLayer.Range;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.RuleDefinition.Atom;
import io.github.wfarules.internal.policy.Chain;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Questions about one breach and about several, as grave and as long as the deduction distinguishes: at each number that it
 * compares with, and beside it.
 */
final class PenaltyTrials {
    private static final String CODE = "breach.code";
    private static final String SOMEBODY = "e1";
    private static final String ANOTHER = "e2";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(4_000_000);
    private static final BigDecimal PART = BigDecimal.valueOf(1_000_000);
    private static final int MANY = 30;
    private static final int HOUR = 60;
    /** So many breaches tell every row of most tables by repetition. */
    private static final int WHOLE_TABLE = 6;

    private final Chain chain;

    PenaltyTrials(Chain chain) {
        this.chain = chain;
    }

    /** {@return months in which such a breach happens on the day; none for rules that deduct nothing} */
    List<Scenario> of(RuleDefinition rule, LocalDate date) {
        Deduction deduction = deduction(rule);
        List<Scenario> trials = new ArrayList<>();
        for (String code : deduction == null ? List.<String>of() : codes(rule)) {
            trials.addAll(shared(code, date));
            for (int minutes : minutes(deduction)) {
                trials.add(month(date, List.of(breach(code, date, minutes, null))));
            }
            for (String severity : all("severities")) {
                trials.add(month(date, List.of(breach(code, date, 1, severity))));
            }
            for (int count = 2; count <= MANY; count = count < WHOLE_TABLE ? count + 1 : count * 2) {
                trials.add(month(date, several(code, date, count)));
            }
            for (Duration within : durations(deduction.within())) {
                for (int beside = -1; beside <= 1; beside++) {
                    LocalDate before = date.minusDays(within.toDays() + beside);
                    trials.add(month(date, List.of(breach(code, before, 1, null), breach(code, date, 1, null))));
                }
            }
        }
        return trials;
    }

    private @Nullable Deduction deduction(RuleDefinition rule) {
        return chain.provisions().deductions().stream()
                .map(it -> it.said())
                .filter(it -> it.id().equals(rule.placesParameter()))
                .findFirst()
                .orElse(null);
    }

    private static List<String> codes(RuleDefinition rule) {
        return rule.atoms().stream()
                .filter(atom -> rule.operands().get(atom.left()).name().equals(CODE) && atom.literal() != null)
                .map(Atom::literal)
                .flatMap(written ->
                        Stream.of(String.valueOf(written).replace("\"", "").split(", ")))
                .toList();
    }

    private List<String> all(String list) {
        return chain.codes().all(list).stream().map(Code::code).toList();
    }

    /** {@return lengths at the grace and at the ends of every row of a table, and beside them} */
    private Set<Integer> minutes(Deduction deduction) {
        Set<Integer> minutes = new LinkedHashSet<>(List.of(HOUR));
        durations(deduction.grace()).forEach(grace -> around(minutes, grace.toMinutes()));
        int unit = deduction.steps() == Deduction.Steps.HOURS
                ? HOUR
                : deduction.steps() == Deduction.Steps.DAYS ? 24 * HOUR : 1;
        for (Object value : values(deduction.rate())) {
            for (Object row : value instanceof List<?> rows ? rows : List.of()) {
                if (row instanceof Range range && range.from() != null) {
                    around(minutes, range.from().longValue() * unit);
                }
            }
        }
        return minutes;
    }

    private static void around(Set<Integer> minutes, long edge) {
        IntStream.rangeClosed(-1, 1)
                .map(beside -> (int) edge + beside)
                .filter(it -> it >= 0)
                .forEach(minutes::add);
    }

    private List<Duration> durations(@Nullable String id) {
        return values(id).stream()
                .filter(Duration.class::isInstance)
                .map(Duration.class::cast)
                .toList();
    }

    private List<Object> values(@Nullable String id) {
        return id == null
                ? List.of()
                : chain.parameters().values(id).stream()
                        .map(value -> value.value())
                        .toList();
    }

    /** {@return tickets for which one answered at first, and another when the deadline passed} */
    private List<Scenario> shared(String code, LocalDate date) {
        Instant reported = date.atStartOfDay(chain.policy().zone()).toInstant();
        TicketEvent handedOver = new TicketEvent(
                TicketEvent.Kind.ASSIGNED, reported.plus(Duration.ofHours(1)), null, null, List.of(ANOTHER));
        return chain.provisions().levels().stream()
                .map(level -> level.said())
                .filter(level -> code.equals(level.breach()))
                .flatMap(level -> level.services().stream())
                .map(service -> new Ticket(
                        "t1", service, null, null, reported, List.of(SOMEBODY), List.of(handedOver), List.of()))
                .map(ticket -> month(date, List.of(ticket), List.of()))
                .toList();
    }

    private static List<Breach> several(String code, LocalDate date, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Breach("b" + i, SOMEBODY, code, date, null, HOUR, null, null, null, List.of()))
                .toList();
    }

    private static Breach breach(String code, LocalDate date, int minutes, @Nullable String severity) {
        return new Breach("b" + date, SOMEBODY, code, date, null, minutes, severity, null, null, List.of());
    }

    private Scenario month(LocalDate date, List<Breach> breaches) {
        return month(date, List.of(), breaches);
    }

    private Scenario month(LocalDate date, List<Ticket> tickets, List<Breach> breaches) {
        YearMonth month = YearMonth.from(date);
        Instant end = month.atEndOfMonth()
                .plusDays(1)
                .atStartOfDay(chain.policy().zone())
                .toInstant();
        List<AllowancePart> parts = all("allowance-parts").stream()
                .limit(4)
                .map(part -> new AllowancePart(part, PART))
                .toList();
        List<Allowance> allowances = Stream.of(SOMEBODY, ANOTHER)
                .map(employee -> new Allowance(employee, month, WHOLE, null, parts))
                .toList();
        return Trials.asked(Asked.PENALTY, date, new PenaltyMonth(month, end, tickets, breaches, allowances));
    }
}
