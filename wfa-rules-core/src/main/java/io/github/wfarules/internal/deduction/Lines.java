package io.github.wfarules.internal.deduction;

import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import io.github.wfarules.PenaltyLine;
import io.github.wfarules.PenaltyLine.Status;
import io.github.wfarules.Text;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.internal.evaluation.BreachQuestion;
import io.github.wfarules.internal.evaluation.BreachQuestion.Said;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.model.Deduction;
import io.github.wfarules.internal.policy.ParameterIndex;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the lines of one employee: what the rules say of each incident, and what that costs. */
final class Lines {
    private static final Text EXAMPLE =
            new Text(" (memakai nilai contoh, bukan ketentuan)", " (uses an example value, no provision)");

    private final Law law;
    private final BreachQuestion rules;
    private final Map<String, Deduction> deductions;
    private final Accounts accounts;
    private final String employee;
    private final History history;

    Lines(
            Law law,
            BreachQuestion rules,
            Map<String, Deduction> deductions,
            Accounts accounts,
            String employee,
            History history) {
        this.law = law;
        this.rules = rules;
        this.deductions = deductions;
        this.accounts = accounts;
        this.employee = employee;
        this.history = history;
    }

    /** {@return the lines of an incident: one for each rule that takes a deduction or leaves one open} */
    List<PenaltyLine> of(Incident incident) {
        List<Said> said = rules.ask(
                incident.breach(), history.earlier(incident, History.MONTH), history.earlier(incident, History.YEAR));
        Said exempt = said.stream().filter(Said::excludes).findFirst().orElse(null);
        if (exempt != null && exempt.isCertain()) {
            return List.of(exempt(incident, exempt.finding()));
        }
        List<PenaltyLine> lines = new ArrayList<>(1);
        for (Said one : said) {
            Deduction deduction = one.deduction() == null ? null : deductions.get(one.deduction());
            if (deduction != null) {
                line(incident, one, deduction, exempt, lines);
            } else if (one.finding().effect() == Effect.LEAVES_OPEN) {
                lines.add(open(incident, one.finding()));
            }
        }
        return lines;
    }

    private void line(
            Incident incident, Said said, Deduction deduction, @Nullable Said exempt, List<PenaltyLine> lines) {
        Amounts amounts = new Amounts(
                law.chain(),
                law.citations(),
                deduction,
                incident,
                employee,
                accounts.base(employee, deduction.part()),
                nth(incident, deduction));
        if (amounts.isOthers()) {
            return;
        }
        Set<Need> needs = new LinkedHashSet<>();
        if (!incident.isCertain()) {
            needs.addAll(incident.needs());
        }
        if (!said.isCertain()) {
            needs.addAll(said.finding().needs());
        }
        if (exempt != null) {
            needs.addAll(exempt.finding().needs());
        }
        boolean certain = incident.isCertain() && said.isCertain() && exempt == null;
        BigDecimal amount = certain ? amounts.settled() : null;
        boolean graced = certain && amounts.isGraced();
        if (amount == null && !graced) {
            needs.addAll(amounts.needs());
        }
        List<ValueUsed> values = values(deduction, incident);
        boolean example = isExample(said.finding(), values);
        Text computation = graced
                ? new Text("dalam batas toleransi: Rp0", "within the grace: Rp0")
                : amount == null ? new Text("tidak dapat dipastikan", "cannot be told") : amounts.text();
        lines.add(new PenaltyLine(
                incident.breach().id(),
                incident.breach().code(),
                incident.breach().on(),
                graced ? Status.WITHIN_GRACE : amount == null ? Status.UNDETERMINED : Status.DEDUCTED,
                said.finding(),
                deduction.id(),
                reason(said.finding(), incident),
                example ? new Text(computation.id() + EXAMPLE.id(), computation.en() + EXAMPLE.en()) : computation,
                graced ? BigDecimal.ZERO : amount,
                postponedTo(deduction, incident),
                graced ? List.of() : List.copyOf(needs),
                values,
                example));
    }

    private int nth(Incident incident, Deduction deduction) {
        ParameterIndex.Value within = deduction.within() == null
                ? null
                : law.chain()
                        .parameters()
                        .valueOn(deduction.within(), incident.breach().on());
        return within == null ? 1 : history.nth(incident, (Duration) within.value());
    }

    private @Nullable YearMonth postponedTo(Deduction deduction, Incident incident) {
        ParameterIndex.Value months = deduction.postponed() == null
                ? null
                : law.chain()
                        .parameters()
                        .valueOn(deduction.postponed(), incident.breach().on());
        return months == null
                ? null
                : YearMonth.from(incident.breach().on()).plusMonths(((BigDecimal) months.value()).longValue());
    }

    private static boolean isExample(Finding finding, List<ValueUsed> values) {
        return Stream.concat(finding.values().stream(), values.stream()).anyMatch(ValueUsed::illustrative);
    }

    private List<ValueUsed> values(Deduction deduction, Incident incident) {
        List<ValueUsed> values = new ArrayList<>();
        for (String parameter : deduction.parameters()) {
            values.add(law.citations().value(parameter, incident.breach().on()));
        }
        return List.copyOf(values);
    }

    private static Text reason(Finding finding, Incident incident) {
        Text account = incident.account();
        return account.id().isEmpty()
                ? finding.reason()
                : new Text(
                        finding.reason().id() + " (" + account.id() + ")",
                        finding.reason().en() + " (" + account.en() + ")");
    }

    private static PenaltyLine exempt(Incident incident, Finding finding) {
        return other(
                incident,
                finding,
                Status.EXEMPT,
                new Text("dikecualikan: Rp0", "exempt: Rp0"),
                BigDecimal.ZERO,
                List.of());
    }

    private static PenaltyLine open(Incident incident, Finding finding) {
        Need need = new Need(Need.Kind.CLARIFICATION, finding.ruleId(), finding.reason(), finding.party());
        return other(
                incident,
                finding,
                Status.UNDETERMINED,
                new Text("tidak dapat dipastikan", "cannot be told"),
                null,
                List.of(need));
    }

    private static PenaltyLine other(
            Incident incident,
            Finding finding,
            Status status,
            Text computation,
            @Nullable BigDecimal amount,
            List<Need> needs) {
        return new PenaltyLine(
                incident.breach().id(),
                incident.breach().code(),
                incident.breach().on(),
                status,
                finding,
                null,
                reason(finding, incident),
                computation,
                amount,
                null,
                needs,
                List.of(),
                isExample(finding, List.of()));
    }
}
