package io.github.wfarules.internal.policy;

import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.text.Hint;
import io.github.wfarules.internal.yaml.Fields;
import io.github.wfarules.internal.yaml.Tree;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first lines of a policy.yaml: what policy it is. Where something is missing or wrong, a stand-in takes its place,
 * so that the rest of the folder can be read and checked as well.
 */
record Header(
        String id,
        Text title,
        @Nullable String region,
        String level,
        ZoneId zone,
        String version,
        @Nullable String parent) {

    private static final String NATION = "nation";
    private static final Map<String, Integer> RANKS =
            Map.of(NATION, 0, "province", 1, "regency", 2, "city", 2, "agency", 3);
    private static final Map<String, Pattern> REGIONS = Map.of(
            "province", Pattern.compile("\\d{2}"),
            "regency", Pattern.compile("\\d{2}\\.\\d{2}"),
            "city", Pattern.compile("\\d{2}\\.\\d{2}"));
    private static final Map<String, String> ZONE_BY_SHORT_NAME =
            Map.of("WIB", "Asia/Jakarta", "WITA", "Asia/Makassar", "WIT", "Asia/Jayapura");

    static Header standIn(String folder) {
        return new Header(folder, new Text(folder, folder), null, NATION, ZoneOffset.UTC, "", null);
    }

    static Header read(String folder, Fields fields, List<Layer> parents, ProblemLog log) {
        String id = fields.requiredText("id");
        Tree idTree = fields.get("id");
        if (id != null && idTree != null && !Ids.check(id, idTree.at(), log)) {
            id = null;
        }
        Text title = fields.requiredTitle("title");
        String version = fields.requiredText("version");
        Tree level = fields.required("level");
        String levelName = level == null ? null : rankName(level, fields, log);
        ZoneId zone = zone(fields.required("zone"), log);
        checkRegion(levelName, fields, log);
        checkParent(levelName, fields, parents, log);
        Header standIn = standIn(folder);
        return new Header(
                id == null ? folder : id,
                title == null ? standIn.title : title,
                fields.text("region"),
                levelName == null ? NATION : levelName,
                zone == null ? standIn.zone : zone,
                version == null ? "" : version,
                fields.text("extends"));
    }

    private static @Nullable String rankName(Tree level, Fields fields, ProblemLog log) {
        String name = fields.text("level");
        if (name != null && !RANKS.containsKey(name)) {
            log.error(
                    level.at(),
                    "tidak ada tingkat `%s`%s",
                    "there is no level `%s`%s",
                    name,
                    Hint.of(name, new TreeSet<>(RANKS.keySet())));
            return null;
        }
        return name;
    }

    private static @Nullable ZoneId zone(@Nullable Tree tree, ProblemLog log) {
        if (!(tree instanceof Tree.Scalar scalar)) {
            return null;
        }
        String meant = ZONE_BY_SHORT_NAME.get(scalar.text());
        try {
            if (meant == null) {
                return ZoneId.of(scalar.text());
            }
        } catch (DateTimeException unknown) {
            meant = null;
        }
        log.error(
                scalar.at(),
                "tidak ada zona waktu `%s`%s",
                "there is no time zone `%s`%s",
                scalar.text(),
                meant == null
                        ? Hint.of(scalar.text(), new TreeSet<>(ZONE_BY_SHORT_NAME.values()))
                        : ProblemLog.text("; tulis `%s`", "; write `%s`", meant));
        return null;
    }

    private static void checkRegion(@Nullable String level, Fields fields, ProblemLog log) {
        Pattern form = level == null ? null : REGIONS.get(level);
        Tree tree = form == null ? fields.get("region") : fields.required("region");
        if (form != null
                && tree instanceof Tree.Scalar code
                && !form.matcher(code.text()).matches()) {
            log.error(
                    code.at(),
                    "`%s` bukan kode wilayah untuk tingkat `%s`; tulis dalam tanda kutip, seperti `\"62\"` untuk"
                            + " provinsi dan `\"35.73\"` untuk kabupaten atau kota",
                    "`%s` is not the region code of a %s; write it in quotes, like `\"62\"` for a province and"
                            + " `\"35.73\"` for a regency or city",
                    code.text(),
                    level);
        } else if (NATION.equals(level) && tree != null) {
            log.error(tree.at(), "negara tidak berkode wilayah; hapus", "the nation has no region code; remove it");
        }
    }

    private static void checkParent(@Nullable String level, Fields fields, List<Layer> parents, ProblemLog log) {
        Tree tree = fields.get("extends");
        if (NATION.equals(level) && tree != null) {
            log.error(
                    tree.at(),
                    "tidak ada yang di atas negara; hapus `extends`",
                    "nothing stands above the nation; remove `extends`");
        } else if (level != null && !NATION.equals(level) && tree == null) {
            log.error(
                    fields.at(),
                    "kunci `extends` belum ada; tulis kebijakan di atasnya, seperti `extends: national`",
                    "the key `extends` is missing; name the policy above, like `extends: national`");
        } else if (level != null && tree != null && !parents.isEmpty()) {
            checkRank(level, tree.at(), parents.get(parents.size() - 1), log);
        }
    }

    private static void checkRank(String level, Place at, Layer parent, ProblemLog log) {
        if (RANKS.getOrDefault(parent.level(), 0) >= RANKS.getOrDefault(level, 0)) {
            log.error(
                    at,
                    "kebijakan tingkat `%s` tidak dapat berada di bawah `%s`, yang bertingkat `%s`",
                    "a policy of the level `%s` cannot stand below `%s`, which is of the level `%s`",
                    level,
                    parent.id(),
                    parent.level());
        }
    }
}
