package io.github.wfarules.internal.deduction;

import io.github.wfarules.BadInputException;
import io.github.wfarules.Penalty;
import io.github.wfarules.PenaltyLine;
import io.github.wfarules.PenaltyOutcome;
import io.github.wfarules.PenaltyReport;
import io.github.wfarules.RejectedInput;
import io.github.wfarules.ServiceAssessment;
import io.github.wfarules.ServiceAssessment.Responsible;
import io.github.wfarules.ServiceStatus;
import io.github.wfarules.Text;
import io.github.wfarules.Uncovered;
import io.github.wfarules.facts.Allowance;
import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.internal.evaluation.BreachQuestion;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.model.Deduction;
import io.github.wfarules.internal.model.ServiceLevel;
import io.github.wfarules.internal.policy.Codes;
import io.github.wfarules.internal.service.ServiceQuestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the books of a month: takes tickets, breaches and allowances in any order and closes with what is deducted from
 * whom. Holds breaches, not tickets: memory does not grow with tickets that were handled in time, only by the ids of those
 * that no service level covers. Not thread-safe.
 */
public final class PenaltyBook {
    private static final Comparator<Incident> ORDER = Comparator.comparing(
                    (Incident incident) -> incident.breach().on())
            .thenComparing(incident -> incident.breach().id())
            .thenComparing(incident -> String.valueOf(incident.breach().code()));

    private final Law law;
    private final ServiceQuestion service;
    private final BreachQuestion rules;
    private final YearMonth month;
    private final @Nullable LocalDate knownOn;
    private final Accounts accounts;
    private final Incidents incidents;
    private final Map<String, Deduction> deductions = new HashMap<>();
    private final Map<String, List<Incident>> byEmployee = new TreeMap<>();
    private final List<RejectedInput> rejected = new ArrayList<>();
    private final List<Uncovered> uncovered = new ArrayList<>();
    private final long[] counts = new long[ServiceStatus.values().length];
    private boolean hidesWhatWasMissed;

    /**
     * Opens the books of a month.
     *
     * @param knownOn the day whose knowledge of calendars the tickets are assessed by, for the report
     */
    PenaltyBook(Law law, ServiceQuestion service, BreachQuestion rules, YearMonth month, @Nullable LocalDate knownOn) {
        this.law = law;
        this.service = service;
        this.rules = rules;
        this.month = month;
        this.knownOn = knownOn;
        Codes codes = law.chain().codes();
        this.accounts = new Accounts(month, codes);
        this.incidents = new Incidents(law.chain());
        law.chain()
                .provisions()
                .deductions()
                .forEach(deduction -> deductions.put(deduction.said().id(), deduction.said()));
    }

    /** Takes an allowance. What is wrong with it is noted at the path. */
    public void add(Allowance allowance, String path) {
        try {
            accounts.add(allowance);
        } catch (BadInputException refusal) {
            reject(allowance.employee(), path, refusal);
        }
    }

    /** Takes a breach that is none of a service level. */
    public void add(Breach breach, String path) {
        String employee = breach.employee();
        if (employee == null || employee.isBlank()) {
            reject(breach.id(), path, nobody("employee"));
        } else {
            enter(employee, incidents.of(breach));
        }
    }

    /** Takes a ticket with how it stands to its service levels. */
    public void add(Ticket ticket, List<ServiceAssessment> assessments, String path) {
        for (ServiceAssessment assessment : assessments) {
            counts[assessment.status().ordinal()]++;
            boolean bears =
                    assessment.status() == ServiceStatus.MISSED || assessment.status() == ServiceStatus.UNDETERMINED;
            String level = assessment.level();
            if (level == null) {
                uncovered.add(new Uncovered(ticket.id(), assessment.summary()));
                hidesWhatWasMissed |= bears;
            }
            ServiceLevel missed = level == null || !bears ? null : service.level(level);
            if (missed != null && missed.breach() != null) {
                enter(incidents.of(service.canonical(ticket), assessment, missed, missed.breach()), path);
            }
        }
    }

    /** Notes input that cannot be used. */
    public void reject(String id, String path, BadInputException refusal) {
        String at = refusal.path().isEmpty() || path.isEmpty() ? path + refusal.path() : path + "." + refusal.path();
        rejected.add(new RejectedInput(id, at, refusal.text()));
    }

    private void enter(Incident incident, String path) {
        if (incident.responsible().isEmpty() && isInMonth(incident)) {
            reject(incident.breach().id(), path, nobody("responsible"));
        }
        for (Responsible one : incident.responsible()) {
            enter(one.employee(), incident);
        }
    }

    private void enter(String employee, Incident incident) {
        byEmployee.computeIfAbsent(employee, id -> new ArrayList<>(1)).add(incident);
    }

    private static BadInputException nobody(String path) {
        return new BadInputException(
                path,
                new Text(
                        "tidak disebutkan siapa yang bertanggung jawab, sehingga tidak dapat dipotong dari siapa pun",
                        "nobody is named who answers for it, so that it can be deducted from nobody"));
    }

    private boolean isInMonth(Incident incident) {
        return YearMonth.from(incident.breach().on()).equals(month);
    }

    /** {@return the month, closed} */
    public PenaltyReport close() {
        List<Penalty> penalties = new ArrayList<>();
        byEmployee.forEach((employee, unordered) -> {
            Penalty penalty = penalty(employee, unordered);
            if (penalty != null) {
                penalties.add(penalty);
            }
        });
        return new PenaltyReport(
                month,
                outcome(penalties),
                summary(penalties),
                List.copyOf(penalties),
                List.copyOf(rejected),
                List.copyOf(uncovered),
                counts[ServiceStatus.MET.ordinal()],
                counts[ServiceStatus.MISSED.ordinal()],
                counts[ServiceStatus.RUNNING.ordinal()],
                counts[ServiceStatus.UNDETERMINED.ordinal()],
                knownOn,
                law.version());
    }

    private PenaltyOutcome outcome(List<Penalty> penalties) {
        if (hidesWhatWasMissed || penalties.stream().anyMatch(penalty -> !penalty.complete())) {
            return PenaltyOutcome.UNDETERMINED;
        }
        return penalties.stream().allMatch(penalty -> penalty.deducted().signum() == 0)
                ? PenaltyOutcome.NOTHING
                : PenaltyOutcome.DEDUCTED;
    }

    private Text summary(List<Penalty> penalties) {
        BigDecimal all = penalties.stream().map(Penalty::deducted).reduce(BigDecimal.ZERO, BigDecimal::add);
        String id = "potongan seluruhnya " + Rupiah.of(all);
        String en = "deducted in all " + Rupiah.of(all);
        return outcome(penalties) == PenaltyOutcome.UNDETERMINED
                ? new Text(id + "; sebagian belum dapat dipastikan", en + "; some of it cannot be told")
                : new Text(id, en);
    }

    private @Nullable Penalty penalty(String employee, List<Incident> unordered) {
        List<Incident> inOrder = unordered.stream().sorted(ORDER).toList();
        Lines lines = new Lines(law, rules, deductions, accounts, employee, new History(employee, inOrder));
        List<PenaltyLine> all = new ArrayList<>();
        for (Incident incident : inOrder) {
            if (isInMonth(incident)) {
                all.addAll(lines.of(incident));
            }
        }
        return all.isEmpty() ? null : new Settlement(law, month, employee, accounts, all).penalty();
    }
}
