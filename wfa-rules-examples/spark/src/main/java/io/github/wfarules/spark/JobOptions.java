package io.github.wfarules.spark;

import io.github.wfarules.WfaRules;
import io.github.wfarules.nation.Form;
import io.github.wfarules.nation.UnitJob;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a job is to be done. */
final class JobOptions {
    @Option(
            names = "--policies",
            paramLabel = "PLACE",
            description =
                    "Policies to lay over the shipped ones: a policy folder, a directory of them, or a zip file of"
                            + " either, where the command runs. They are shipped to each executor once.")
    private @Nullable Path policies;

    @Option(names = "--full", description = "Lines hold the whole decision, some kilobytes a person.")
    private boolean full;

    /** {@return the task, its policies on their way to the executors} */
    AnswerUnit task(SparkSession spark) throws IOException {
        return new AnswerUnit(policies == null ? new ShippedRules(null) : PolicyArchive.ship(spark, policies), form());
    }

    /** {@return the same answers for this process} */
    UnitJob here() {
        WfaRules rules = policies == null
                ? WfaRules.bundled()
                : WfaRules.builder().folder(policies).build();
        return new UnitJob(rules, form());
    }

    private Form form() {
        return full ? Form.FULL : Form.SHORT;
    }
}
