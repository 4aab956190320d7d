package io.github.wfarules.internal.page;

import io.github.wfarules.Basis;
import io.github.wfarules.Certainty;
import io.github.wfarules.Compliance;
import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.ConsequenceDue;
import io.github.wfarules.DutyResult;
import io.github.wfarules.EmployeeSummary;
import io.github.wfarules.Finding;
import io.github.wfarules.Language;
import io.github.wfarules.Need;
import io.github.wfarules.UnitCompliance;
import io.github.wfarules.UnitDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A unit's period on a page. */
public final class CompliancePage {
    private static final String STYLE = """
            body { font: 11pt/1.4 sans-serif; margin: 2em auto; max-width: 60em; padding: 0 1em; color: #111; }
            h1 { font-size: 1.4em; margin-bottom: 0; } h2 { font-size: 1.1em; margin-top: 1.5em; }
            table { border-collapse: collapse; width: 100%; } thead { display: table-header-group; }
            th, td { border: 1px solid #999; padding: .25em .5em; text-align: left; vertical-align: top; }
            tr { page-break-inside: avoid; } .small { color: #555; font-size: .85em; }
            .days td:first-child { white-space: nowrap; }
            .outcome { border: 2px solid #333; display: inline-block; font-weight: bold; padding: .3em .7em; }
            @page { size: A4; margin: 15mm; } @media print { body { margin: 0; max-width: none; } }
            """;

    private final UnitCompliance answer;
    private final PageWords words;
    private final Html html = new Html();

    private CompliancePage(UnitCompliance answer, PageWords words) {
        this.answer = answer;
        this.words = words;
    }

    /** {@return the page} */
    public static String of(UnitCompliance answer, String unitName, Language language) {
        return new CompliancePage(answer, new PageWords(language)).write(unitName);
    }

    private String write(String unitName) {
        String title = words.say("Kepatuhan kerja fleksibel", "Compliance of flexible work") + ": " + unitName;
        html.raw("<!DOCTYPE html>\n<html lang=\"" + words.code() + "\">\n<head>\n<meta charset=\"utf-8\">\n")
                .element("title", title)
                .raw("<style>\n" + STYLE + "</style>\n</head>\n<body>\n")
                .element("h1", title)
                .element("p", "small", answer.from() + " – " + answer.to())
                .element("p", "outcome", words.outcome(answer.outcome()))
                .element("p", words.say(answer.summary()));
        if (answer.illustrative()) {
            html.element(
                    "p",
                    words.say(
                            "Memakai nilai contoh yang tidak ditetapkan oleh instrumen mana pun.",
                            "Uses illustrative values that no instrument gives."));
        }
        duties();
        violations();
        employees();
        needs();
        html.element(
                "p",
                "small",
                words.say("Kebijakan ", "Policy ") + answer.policy().id() + ", "
                        + words.say("versi ", "version ") + answer.policy().version() + ", SHA-256 "
                        + answer.policy().digest());
        return html.raw("</body>\n</html>\n").toString();
    }

    private void duties() {
        Map<String, Finding> duties = new TreeMap<>();
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (UnitDay day : answer.days()) {
            for (DutyResult result : day.duties()) {
                duties.putIfAbsent(result.duty().ruleId(), result.duty());
                counts.computeIfAbsent(result.duty().ruleId(), id -> new TreeMap<>())
                        .merge(words.state(result.state()), 1, Integer::sum);
            }
        }
        if (duties.isEmpty()) {
            return;
        }
        table(
                words.say("Kewajiban perangkat daerah", "Duties of the unit"),
                List.of(words.say("kewajiban", "duty"), words.say("hari", "days"), words.say("dasar", "basis")));
        duties.forEach((id, duty) -> html.row(List.of(
                words.say(duty.reason()),
                counts.get(id).entrySet().stream()
                        .map(count -> count.getKey() + ": " + count.getValue())
                        .reduce((one, other) -> one + "\n" + other)
                        .orElse(""),
                basis(duty.basis()))));
        html.close("tbody").close("table");
    }

    private void violations() {
        html.element(
                        "h2",
                        words.say("Yang tidak atau mungkin tidak dipenuhi", "What was not, or may not have been, kept"))
                .raw("<table class=\"days\">\n")
                .heads(List.of(
                        words.say("hari", "day"),
                        words.say("siapa", "who"),
                        words.say("apa", "what"),
                        words.say("akibat", "consequence"),
                        words.say("dasar", "basis")))
                .open("tbody");
        boolean none = true;
        for (UnitDay day : answer.days()) {
            none &= day.violations().isEmpty();
            day.violations()
                    .forEach(violation -> violation(
                            day.date(), words.say("perangkat daerah", "the unit"), violation, day.consequences()));
        }
        for (EmployeeSummary employee : answer.employees()) {
            for (Compliance day : employee.days()) {
                none &= day.violations().isEmpty();
                day.violations()
                        .forEach(violation ->
                                violation(day.date(), employee.employeeId(), violation, day.consequences()));
            }
        }
        if (none) {
            html.row(List.of("–", "–", words.say("tidak ada", "nothing"), "–", "–"));
        }
        html.close("tbody").close("table");
    }

    private void violation(LocalDate date, String who, Finding violation, List<ConsequenceDue> consequences) {
        String follows = consequences.stream()
                .filter(due -> due.violation().equals(violation.ruleId()))
                .map(due -> words.say(due.title())
                        + maybe(due.finding())
                        + (due.finding().party() == null
                                ? ""
                                : " (" + words.say(due.finding().party().title()) + ")"))
                .reduce((one, other) -> one + "\n" + other)
                .orElse("–");
        html.row(List.of(
                date.toString(),
                who,
                words.say(violation.reason()) + maybe(violation),
                follows,
                basis(violation.basis())));
    }

    private String maybe(Finding finding) {
        return finding.certainty() == Certainty.POSSIBLE ? words.say(" (mungkin)", " (possibly)") : "";
    }

    private void employees() {
        if (answer.employees().isEmpty()) {
            return;
        }
        table(
                words.say("Pegawai", "Employees"),
                List.of(
                        words.say("pegawai", "employee"),
                        words.say("hari fleksibel", "flexible days"),
                        words.outcome(ComplianceOutcome.VIOLATED),
                        words.outcome(ComplianceOutcome.UNDETERMINED),
                        words.say("bersama", "together")));
        answer.employees()
                .forEach(employee -> html.row(List.of(
                        employee.employeeId(),
                        Integer.toString(employee.flexibleDays()),
                        Integer.toString(employee.violated()),
                        Integer.toString(employee.undetermined()),
                        words.outcome(employee.outcome()))));
        html.close("tbody").close("table");
    }

    private void needs() {
        if (answer.needs().isEmpty()) {
            return;
        }
        html.element("h2", words.say("Yang perlu diketahui atau ditetapkan", "What has to be known or settled"))
                .open("ul");
        for (Need need : answer.needs()) {
            html.element("li", words.say(need.text()));
        }
        html.close("ul");
    }

    private void table(String title, List<String> heads) {
        html.element("h2", title).open("table").heads(heads).open("tbody");
    }

    private String basis(Basis basis) {
        return words.say(basis.instrument().title()) + (basis.locator() == null ? "" : ", " + basis.locator());
    }
}
