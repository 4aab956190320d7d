package io.github.wfarules.internal.assembly;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import java.time.LocalDate;
import java.util.List;

/** A case that every rule of the hostile corpus would see. */
final class Cases {
    static final LocalDate DAY = LocalDate.of(2025, 3, 25);

    private Cases() {}

    static Case applied() {
        return Case.builder()
                .employee(Employee.builder().id("e-1").build())
                .workUnit(WorkUnit.builder().id("diskominfo").build())
                .request(Request.builder().mode(WorkMode.WFA).build())
                .determinations(List.of(
                        Determination.builder().code("applied").granted(true).build()))
                .build();
    }
}
