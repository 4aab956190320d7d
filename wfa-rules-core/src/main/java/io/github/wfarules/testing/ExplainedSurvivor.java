package io.github.wfarules.testing;

import io.github.wfarules.Text;
import io.github.wfarules.internal.policy.PolicyFolder;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import io.github.wfarules.internal.yaml.Fields;
import io.github.wfarules.internal.yaml.Tree;
import io.github.wfarules.internal.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;

/**
 * A change that the author of a policy knows to go unnoticed, as {@code scenarios/survivors.yaml} lists it.
 *
 * @param subject the rule or parameter
 * @param change the change, in the English words of {@link Mutant}
 * @param reason why no scenario could notice it
 */
record ExplainedSurvivor(String subject, String change, Text reason) {

    static List<ExplainedSurvivor> in(PolicyFolder folder, ProblemLog log) {
        SourceFile file = folder.survivors();
        Tree tree = file == null ? null : YamlFile.read(file, log);
        Fields fields = tree == null ? null : Fields.of(tree, log, "survivors");
        List<ExplainedSurvivor> explained = new ArrayList<>();
        for (Tree item : fields == null ? List.<Tree>of() : fields.items("survivors")) {
            Fields entry = Fields.of(item, log, "subject", "changes", "reason");
            if (entry != null) {
                String subject = entry.requiredText("subject");
                Text reason = entry.requiredTitle("reason");
                entry.required("changes");
                if (subject != null && reason != null) {
                    entry.texts("changes").forEach(it -> explained.add(new ExplainedSurvivor(subject, it, reason)));
                }
            }
        }
        return explained;
    }

    boolean isAbout(Mutant mutant) {
        return subject.equals(mutant.subject()) && change.equals(mutant.change().en());
    }

    @Override
    public String toString() {
        return subject + ": " + change;
    }
}
