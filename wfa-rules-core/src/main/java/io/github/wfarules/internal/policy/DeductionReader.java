package io.github.wfarules.internal.policy;

import io.github.wfarules.Basis;
import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Deduction;
import io.github.wfarules.internal.model.Deduction.Measure;
import io.github.wfarules.internal.model.Deduction.Per;
import io.github.wfarules.internal.model.Deduction.Steps;
import io.github.wfarules.internal.model.ParameterLayer.Kind;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.yaml.Fields;
import io.github.wfarules.internal.yaml.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the deductions of a services.yaml. */
final class DeductionReader {

    private static final Map<String, Per> PER = ParameterReader.words(Per.values());
    private static final Map<String, Measure> MEASURES = ParameterReader.words(Measure.values());
    private static final Map<String, Steps> STEPS = ParameterReader.words(Steps.values());
    private static final Map<String, Boolean> COUNTS = Map.of("started", true, "whole", false);

    private final String policy;
    private final Scope scope;
    private final ParameterNames parameters;
    private final ProblemLog log;

    DeductionReader(String policy, Scope scope, ParameterNames parameters, ProblemLog log) {
        this.policy = policy;
        this.scope = scope;
        this.parameters = parameters;
        this.log = log;
    }

    List<Deduction> read(List<Tree.Entry> entries) {
        List<Deduction> deductions = new ArrayList<>();
        for (Tree.Entry entry : entries) {
            Ids.checkOwned(entry.key().text(), policy, entry.key().at(), log);
            Fields fields = Fields.of(
                    entry.value(),
                    log,
                    "title",
                    "basis",
                    "per",
                    "units",
                    "rate",
                    "rate-is",
                    "part",
                    "steps",
                    "within",
                    "grace",
                    "cap",
                    "split",
                    "postponed");
            Deduction deduction = fields == null ? null : deduction(entry, fields);
            if (deduction != null) {
                deductions.add(deduction);
            }
        }
        return List.copyOf(deductions);
    }

    private @Nullable Deduction deduction(Tree.Entry entry, Fields fields) {
        Text title = fields.requiredTitle("title");
        Basis basis = scope.basis(fields.required("basis"));
        Per per = fields.requiredOneOf("per", PER);
        Boolean started = fields.has("units") ? fields.requiredOneOf("units", COUNTS) : null;
        String rate = parameters.read(
                fields.required("rate"), Kind.PERCENTAGE, Kind.MONEY, Kind.TABLE_BY_RANGE, Kind.TABLE_BY_CODE);
        Kind kind = rate == null ? null : parameters.kindOf(rate);
        Measure measure = kind == null ? null : measure(kind, fields);
        Steps steps = kind == null ? null : steps(kind, fields);
        Tree part = fields.get("part");
        if (per != null && (per != Per.OCCURRENCE) != fields.has("units")) {
            log.error(
                    fields.at("units", "per"),
                    "`units` (`started` atau `whole`) ditulis untuk `per: minute`, `hour` dan `day`, dan hanya untuk itu",
                    "`units` (`started` or `whole`) belongs to `per: minute`, `hour` and `day`, and to nothing else");
        }
        if (steps == Steps.OCCURRENCE != fields.has("within")) {
            log.error(
                    fields.at("within", "steps"),
                    "`steps: occurrence` dan `within`, jangka waktunya, ditulis bersama",
                    "`steps: occurrence` and `within`, the time in which it counts, stand together");
        }
        if (title == null || basis == null || per == null || rate == null || measure == null) {
            return null;
        }
        return new Deduction(
                entry.key().text(),
                title,
                basis,
                per,
                Boolean.TRUE.equals(started),
                rate,
                measure,
                part == null ? null : scope.code(part, "allowance-parts"),
                steps,
                parameters.read(fields.get("within"), Kind.DURATION),
                parameters.read(fields.get("grace"), Kind.DURATION),
                parameters.read(fields.get("cap"), Kind.PERCENTAGE, Kind.MONEY),
                split(fields.get("split")),
                parameters.read(fields.get("postponed"), Kind.NUMBER),
                entry.key().at().line());
    }

    private @Nullable Measure measure(Kind kind, Fields fields) {
        boolean table = kind == Kind.TABLE_BY_RANGE || kind == Kind.TABLE_BY_CODE;
        if (table) {
            return fields.requiredOneOf("rate-is", MEASURES);
        }
        if (fields.has("rate-is")) {
            log.error(
                    fields.at("rate-is"),
                    "`rate-is` hanya untuk tabel; hapus",
                    "`rate-is` is for tables only; remove it");
        }
        return kind == Kind.PERCENTAGE ? Measure.SHARE : Measure.AMOUNT;
    }

    private @Nullable Steps steps(Kind kind, Fields fields) {
        if (kind == Kind.TABLE_BY_RANGE) {
            return fields.requiredOneOf("steps", STEPS);
        }
        if (fields.has("steps")) {
            log.error(
                    fields.at("steps"),
                    "`steps` hanya untuk `rate` berjenis `table-by-range`; hapus",
                    "`steps` is for a `rate` of the kind `table-by-range` only; remove it");
        }
        return null;
    }

    private @Nullable String split(@Nullable Tree tree) {
        String id = parameters.read(tree, Kind.CODES);
        if (tree != null && id != null && !"splits".equals(parameters.listOf(id))) {
            log.error(
                    tree.at(),
                    "parameter `%s` harus memuat kode dari daftar `splits`",
                    "the parameter `%s` has to hold codes of the list `splits`",
                    id);
            return null;
        }
        return id;
    }
}
