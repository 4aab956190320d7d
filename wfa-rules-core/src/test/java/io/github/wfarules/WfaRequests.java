package io.github.wfarules;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import java.nio.file.Path;
import java.time.LocalDate;

/** A request to work from anywhere on a day, and rules that open, apply and deny it. */
final class WfaRequests {
    static final LocalDate DAY = LocalDate.of(2025, 3, 25);
    static final String OPENS = PolicyTexts.rule("opens", "opens", "request.mode != WorkMode.WFO");
    static final String APPLIES = PolicyTexts.rule("applies", "applies", "request.mode != WorkMode.WFO");
    static final String DENIES = PolicyTexts.rule(
            "discipline", "denies", "employee.discipline in ( Discipline.SERVING, Discipline.IN_PROCESS )");

    private WfaRequests() {}

    /** {@return the policy of these parameters and rules, which are written into the directory} */
    static Policy policy(Path directory, String parameters, String... rules) {
        return WfaRules.withFolder(PolicyTexts.write(directory, parameters, rules))
                .policy("contoh");
    }

    /** {@return the request of an employee without discipline, in a unit of 60} */
    static Case.Builder wfa() {
        return Case.builder()
                .employee(employee(Discipline.NONE))
                .workUnit(WorkUnit.builder().id("diskominfo").headcount(60).build())
                .request(Request.builder().mode(WorkMode.WFA).build());
    }

    static Employee employee(Discipline discipline) {
        return Employee.builder().id("e-1").discipline(discipline).build();
    }
}
