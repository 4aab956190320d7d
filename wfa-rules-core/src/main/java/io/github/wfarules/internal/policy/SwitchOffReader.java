package io.github.wfarules.internal.policy;

import io.github.wfarules.Basis;
import io.github.wfarules.internal.model.SwitchOff;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.yaml.Fields;
import io.github.wfarules.internal.yaml.Tree;
import java.util.ArrayList;
import java.util.List;

/** Reads which rules of upper layers a policy.yaml switches off. */
final class SwitchOffReader {

    private final Scope scope;
    private final ProblemLog log;

    SwitchOffReader(Scope scope, ProblemLog log) {
        this.scope = scope;
        this.log = log;
    }

    List<SwitchOff> read(List<Tree> items) {
        List<SwitchOff> switchOffs = new ArrayList<>();
        for (Tree item : items) {
            Fields fields = Fields.of(item, log, "rule", "from", "to", "basis");
            if (fields == null) {
                continue;
            }
            String rule = fields.requiredText("rule");
            Basis basis = scope.basis(fields.required("basis"));
            if (rule == null || basis == null) {
                continue;
            }
            Days days = Days.of(basis.instrument(), fields.date("from"), fields.date("to"));
            if (days.isEmpty()) {
                log.error(
                        fields.at(),
                        "tidak ada hari dari %s; periksa `from`, `to`, dan hari-hari instrumennya",
                        "there is no day in %s; check `from`, `to` and the instrument's own days",
                        days);
            }
            switchOffs.add(
                    new SwitchOff(rule, days.from(), days.to(), basis, item.at().line()));
        }
        return List.copyOf(switchOffs);
    }
}
