package io.github.wfarules.cli;

import io.github.wfarules.Finding;
import io.github.wfarules.WfaJson;
import io.github.wfarules.roster.Certificate;
import io.github.wfarules.roster.RosterIssue;
import java.util.ArrayList;
import java.util.List;

/** What is the matter with planned rosters, issue by issue, with names and basis. */
final class CertificateTable implements AnswerLines.Reader {
    private final Console console;
    private final Words words;
    private final TextTable table = new TextTable(10, 13, 24, 66);
    private boolean begun;

    CertificateTable(Console console, Words words) {
        this.console = console;
        this.words = words;
    }

    @Override
    public void answer(String json) {
        Certificate certificate = WfaJson.readCertificate(json);
        console.print((begun ? "\n" : "") + heading(certificate));
        begun = true;
        if (!certificate.issues().isEmpty()) {
            console.text()
                    .print(table.row(words.say(
                            List.of("tanggal", "bobot", "siapa", "apa"), List.of("date", "weight", "who", "what"))));
            console.text().print(table.rule());
        }
        for (RosterIssue issue : certificate.issues()) {
            console.text()
                    .print(table.row(List.of(
                            issue.date().toString(),
                            words.weight(issue.weight()),
                            String.join(", ", issue.employeeIds()),
                            what(issue))));
        }
        console.text().flush();
    }

    private String heading(Certificate certificate) {
        String looked = words.say("", "looked at ")
                + words.count(certificate.placements(), "penempatan", "placement", "placements")
                + words.say(" pada ", " on ")
                + words.count(certificate.days(), "hari", "day", "days")
                + words.say(" diperiksa: ", ": ");
        String found = certificate.complete()
                ? words.say("tidak ada masalah", "nothing is the matter")
                : certificate.lawful()
                        ? words.say("tidak ada pelanggaran", "no rule is broken")
                        : words.say("ada pelanggaran", "rules are broken");
        return looked + found + ".";
    }

    private String what(RosterIssue issue) {
        List<String> lines = new ArrayList<>(List.of(words.say(issue.text())));
        for (Finding finding : issue.findings()) {
            String locator = finding.basis().locator();
            lines.add(TextTable.DASH + words.say(finding.reason()) + " ("
                    + words.say(finding.basis().instrument().title()) + (locator == null ? "" : ", " + locator) + ")");
        }
        return String.join("\n", lines);
    }

    @Override
    public void error(String json) {
        ErrorLine error = ErrorLine.of(json, words);
        console.print(words.say("TIDAK TERPAKAI: baris ", "UNUSABLE: line ") + error.line() + ": " + error.sentence());
    }

    @Override
    public void end() {
        console.flush();
    }
}
