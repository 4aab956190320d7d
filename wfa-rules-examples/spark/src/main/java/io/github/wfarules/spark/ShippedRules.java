package io.github.wfarules.spark;

import io.github.wfarules.WfaRules;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.SparkFiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which policies a task is to judge by. A task carries the name of a file at most; the policies themselves come with the jar
 * and that file, once to each executor, and are put together there when its first task asks for them. All tasks of the
 * process share them from then on.
 *
 * @param file the name under which Spark ships a region's own policies; null where the shipped ones are enough
 */
record ShippedRules(@Nullable String file) implements Serializable {
    private static final Logger LOG = LoggerFactory.getLogger(ShippedRules.class);
    private static final Map<String, WfaRules> OF_THIS_PROCESS = new ConcurrentHashMap<>();

    /** {@return the policies of this process} */
    WfaRules rules() {
        return OF_THIS_PROCESS.computeIfAbsent(file == null ? "" : file, ShippedRules::build);
    }

    private static WfaRules build(String file) {
        WfaRules rules = file.isEmpty()
                ? WfaRules.bundled()
                : WfaRules.builder().folder(Path.of(SparkFiles.get(file))).build();
        LOG.info("policies of this process: {}", rules.policies());
        return rules;
    }
}
