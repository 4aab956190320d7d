package io.github.wfarules.hr;

import io.github.wfarules.Decision;
import io.github.wfarules.Finding;
import io.github.wfarules.Language;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** May the head of Diskominfo of Kabupaten Malang work from anywhere on 25 March 2025? */
public final class FirstQuestion {
    private FirstQuestion() {}

    /** Asks, and prints the answer. */
    public static void main(String[] arguments) {
        ask(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void ask(PrintStream out) {
        // README: from here
        WfaRules rules = WfaRules.bundled(); // build once, share between threads
        Employee head = Employee.builder().id("e1").unitHead(true).build();
        WorkUnit unit = WorkUnit.builder().id("diskominfo").headcount(60).build();
        Request wfa = Request.builder().mode(WorkMode.WFA).build();
        Case question =
                Case.builder().employee(head).workUnit(unit).request(wfa).build();

        Decision decision = rules.policy("kab-malang").decide(question, LocalDate.of(2025, 3, 25));
        out.println(decision.outcome() + ": " + decision.summary().id());
        for (Finding finding : decision.findings()) {
            out.println("- " + finding.effect() + ": " + finding.message(Language.INDONESIAN));
            out.println("  " + finding.ruleId() + ", "
                    + finding.basis().instrument().title().id());
        }
        // README: to here
    }
}
