package io.github.wfarules.internal.policy;

import io.github.wfarules.Text;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import io.github.wfarules.internal.text.Nearest;
import java.util.List;
import java.util.regex.Pattern;

/** The files that a policy folder may hold. Any other is a mistake: its author believes that it is read. */
final class FileNames {

    private static final List<String> AT_THE_TOP = List.of(
            PolicyFolder.POLICY,
            PolicyFolder.PARAMETERS,
            PolicyFolder.COUNTERS,
            PolicyFolder.CALENDAR,
            PolicyFolder.SERVICES);
    private static final Pattern BELOW = Pattern.compile("rules/[^/]+\\.drl|scenarios/[^/]+\\.(yaml|csv)");

    private FileNames() {}

    static boolean isKnown(SourceFile file, ProblemLog log) {
        String path = file.path();
        if (AT_THE_TOP.contains(path) || BELOW.matcher(path).matches()) {
            return true;
        }
        log.error(
                file.whole(),
                "berkas ini tidak dibaca%s; yang dibaca: policy.yaml, parameters.yaml, counters.yaml, calendar.yaml,"
                        + " services.yaml, rules/*.drl, scenarios/*.yaml, scenarios/*.csv; simpan yang lain di docs/",
                "this file is not read%s; read are policy.yaml, parameters.yaml, counters.yaml, calendar.yaml,"
                        + " services.yaml, rules/*.drl, scenarios/*.yaml, scenarios/*.csv; keep anything else in docs/",
                renamed(path));
        return false;
    }

    private static Text renamed(String path) {
        String name = path.endsWith(".yml") ? path.substring(0, path.length() - 4) + ".yaml" : path;
        String meant = BELOW.matcher(name).matches() ? name : Nearest.of(name, AT_THE_TOP);
        return meant == null
                ? new Text("", "")
                : new Text("; maksud Anda `" + meant + "`?", "; did you mean `" + meant + "`?");
    }

    /** {@return whether nothing below this path is ever read} */
    static boolean isSkipped(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.startsWith(".") || path.equals("docs");
    }
}
