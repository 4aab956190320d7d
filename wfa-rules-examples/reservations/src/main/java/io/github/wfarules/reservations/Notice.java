package io.github.wfarules.reservations;

import io.github.wfarules.Decision;
import io.github.wfarules.Finding;
import io.github.wfarules.Instrument;
import io.github.wfarules.Language;
import io.github.wfarules.PolicyVersion;
import io.github.wfarules.Text;
import io.github.wfarules.roster.Applicant;
import java.io.PrintStream;
import java.util.List;

/** Prints what employees, heads and auditors are told. May be used by several threads: a line at a time. */
final class Notice {
    private final Language language;
    private final PrintStream out;

    Notice(Language language, PrintStream out) {
        this.language = language;
        this.out = out;
    }

    /** Prints a heading. */
    void heading(Text text) {
        print(text.in(language));
    }

    /** Prints one line for the employee. */
    void receipt(Receipt receipt) {
        print("  " + receipt.application().employeeId() + "  "
                + receipt.application().state() + "  " + receipt.reason().in(language));
    }

    /** Prints one line of a roster that is proposed. */
    void applicant(Applicant applicant) {
        print("  " + applicant.employeeId() + "  " + applicant.standing() + "  "
                + applicant.reason().in(language));
    }

    /** Prints how many places are held. */
    void places(List<PlaceCount> counts) {
        counts.forEach(count -> print("  " + count.boundId() + ": " + count.held() + " / " + count.atMost()));
    }

    /** Prints one entry of the trail. */
    void entry(AuditTrail.Entry entry) {
        print("  " + entry.state() + ": " + entry.reason().in(language));
        PolicyVersion policy = entry.policy();
        print("    " + policy.id() + " " + policy.version() + ", SHA-256 " + policy.digest());
    }

    /** Prints a decision with every reason, for the auditor. */
    void findings(Decision decision) {
        print("    " + decision.outcome() + ": " + decision.summary().in(language));
        decision.findings().forEach(this::finding);
    }

    private void finding(Finding finding) {
        Instrument instrument = finding.basis().instrument();
        print("    - " + finding.ruleId() + ": " + finding.message(language));
        print("      " + instrument.title().in(language));
    }

    private void print(String line) {
        synchronized (out) {
            out.print(line + "\n");
            // What is printed was promised: it has to be out before anything can happen to this process.
            out.flush();
        }
    }
}
