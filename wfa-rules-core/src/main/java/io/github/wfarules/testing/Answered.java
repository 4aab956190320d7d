package io.github.wfarules.testing;

import io.github.wfarules.Compliance;
import io.github.wfarules.ConsequenceDue;
import io.github.wfarules.Decision;
import io.github.wfarules.DutyResult;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import io.github.wfarules.Penalty;
import io.github.wfarules.PenaltyReport;
import io.github.wfarules.Places;
import io.github.wfarules.Readiness;
import io.github.wfarules.ServiceStatus;
import io.github.wfarules.Text;
import io.github.wfarules.UnitCompliance;
import io.github.wfarules.WorkingTime;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterDay;
import io.github.wfarules.roster.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an answer to any question says, as far as scenarios look at it.
 *
 * @param date the day or days judged
 * @param people who is where, by the names of {@link RosterPeople}; empty for other questions
 * @param deducted what is deducted from employees, in rupiah, by their ids; empty for other questions
 * @param account how it was computed, line by line; empty for other questions
 * @param levels how a ticket stands to service levels, by their ids; empty for other questions
 * @param due by when it is due under them; empty for other questions
 * @param worked how much working time there is; null for other questions
 */
record Answered(
        String outcome,
        Text summary,
        String date,
        List<Finding> findings,
        List<Need> needs,
        List<Places> places,
        List<DutyResult> duties,
        List<String> consequences,
        Map<String, List<String>> people,
        Map<String, BigDecimal> deducted,
        List<Text> account,
        Map<String, ServiceStatus> levels,
        Map<String, Due> due,
        @Nullable Worked worked) {

    /** What questions about one person's or unit's day say. */
    Answered(
            String outcome,
            Text summary,
            String date,
            List<Finding> findings,
            List<Need> needs,
            List<Places> places,
            List<DutyResult> duties,
            List<String> consequences) {
        this(
                outcome,
                summary,
                date,
                findings,
                needs,
                places,
                duties,
                consequences,
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                null);
    }

    /**
     * {@return what the answer says}
     *
     * @param judged the day of the scenario, for answers about several
     */
    static Answered of(Record answer, LocalDate judged) {
        if (answer instanceof TicketStanding ticket) {
            return TimeAnswers.of(ticket, judged);
        }
        if (answer instanceof WorkingTime time) {
            return TimeAnswers.of(time, judged);
        }
        return answer instanceof Roster roster ? of(roster.day(judged)) : of(answer);
    }

    static Answered of(RosterDay day) {
        List<Finding> findings = new ArrayList<>();
        day.applicants().forEach(one -> findings.addAll(one.decision().findings()));
        day.mustBeOnSite().forEach(one -> findings.addAll(one.findings()));
        long placed = day.applicants().stream()
                .filter(one -> one.standing() == Standing.PLACED)
                .count();
        int asked = day.applicants().size();
        return new Answered(
                RosterOutcome.of(day).name(),
                new Text(
                        placed + " dari " + asked + " pemohon mendapat tempat.",
                        placed + " of " + asked + " applicants have places."),
                day.date().toString(),
                findings,
                List.of(),
                findings.stream()
                        .map(Finding::places)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                List.of(),
                List.of(),
                RosterPeople.of(day),
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                null);
    }

    private static Answered of(Record answer) {
        if (answer instanceof Decision decision) {
            return new Answered(
                    decision.outcome().name(),
                    decision.summary(),
                    decision.date().toString(),
                    decision.findings(),
                    decision.needs(),
                    decision.places(),
                    List.of(),
                    List.of());
        }
        if (answer instanceof Compliance day) {
            return new Answered(
                    day.outcome().name(),
                    day.summary(),
                    day.date().toString(),
                    findings(day.duties(), day.violations(), day.consequences(), day.notes()),
                    day.needs(),
                    List.of(),
                    day.duties(),
                    codes(day.consequences()));
        }
        if (answer instanceof Readiness readiness) {
            List<Finding> findings = new ArrayList<>(readiness.findings());
            readiness.obstacles().forEach(obstacle -> findings.add(obstacle.finding()));
            readiness.forms().forEach(form -> findings.add(form.finding()));
            return new Answered(
                    readiness.outcome().name(),
                    readiness.summary(),
                    readiness.date().toString(),
                    findings,
                    readiness.needs(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        if (answer instanceof PenaltyReport month) {
            return of(month);
        }
        if (answer instanceof UnitCompliance unit) {
            return of(unit);
        }
        throw new IllegalArgumentException(
                "scenarios know no " + answer.getClass().getSimpleName());
    }

    private static Answered of(PenaltyReport month) {
        List<Finding> findings = new ArrayList<>();
        List<Need> needs = new ArrayList<>();
        Map<String, BigDecimal> deducted = new TreeMap<>();
        for (Penalty penalty : month.penalties()) {
            deducted.put(penalty.employee(), penalty.deducted());
            penalty.lines().forEach(line -> {
                findings.add(line.finding());
                needs.addAll(line.needs());
            });
        }
        return new Answered(
                month.outcome().name(),
                month.summary(),
                month.month().toString(),
                findings,
                needs,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                deducted,
                PenaltyAccount.of(month),
                Map.of(),
                Map.of(),
                null);
    }

    private static Answered of(UnitCompliance unit) {
        List<Finding> findings = new ArrayList<>();
        List<DutyResult> duties = new ArrayList<>();
        List<ConsequenceDue> consequences = new ArrayList<>();
        unit.days().forEach(day -> {
            findings.addAll(findings(day.duties(), day.violations(), day.consequences(), day.notes()));
            duties.addAll(day.duties());
            consequences.addAll(day.consequences());
        });
        unit.employees().forEach(employee -> employee.days().forEach(day -> {
            findings.addAll(findings(day.duties(), day.violations(), day.consequences(), day.notes()));
            duties.addAll(day.duties());
            consequences.addAll(day.consequences());
        }));
        return new Answered(
                unit.outcome().name(),
                unit.summary(),
                unit.from() + "/" + unit.to(),
                findings,
                unit.needs(),
                List.of(),
                duties,
                codes(consequences));
    }

    private static List<Finding> findings(
            List<DutyResult> duties, List<Finding> violations, List<ConsequenceDue> consequences, List<Finding> notes) {
        return Stream.of(
                        duties.stream().map(DutyResult::duty),
                        violations.stream(),
                        consequences.stream().map(ConsequenceDue::finding),
                        notes.stream())
                .flatMap(found -> found)
                .toList();
    }

    private static List<String> codes(List<ConsequenceDue> consequences) {
        return consequences.stream().map(ConsequenceDue::code).toList();
    }

    /** {@return the number of places under the smallest stated cap, or {@code not stated}; null where nothing caps them} */
    @Nullable
    String cap() {
        if (places.isEmpty()) {
            return null;
        }
        return places.stream()
                .map(Places::atMost)
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .map(String::valueOf)
                .orElse(Expectation.NOT_STATED);
    }
}
