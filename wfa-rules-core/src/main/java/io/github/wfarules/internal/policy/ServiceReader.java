package io.github.wfarules.internal.policy;

import io.github.wfarules.Basis;
import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Deduction;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer.Kind;
import io.github.wfarules.internal.model.ServiceLaw;
import io.github.wfarules.internal.model.ServiceLaw.MonthlyCap;
import io.github.wfarules.internal.model.ServiceLevel;
import io.github.wfarules.internal.model.ServiceLevel.MetBy;
import io.github.wfarules.internal.model.ServiceLevel.Start;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.yaml.Fields;
import io.github.wfarules.internal.yaml.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a services.yaml. */
final class ServiceReader {

    private static final Map<String, Start> STARTS = ParameterReader.words(Start.values());
    private static final Map<String, MetBy> MET_BY = ParameterReader.words(MetBy.values());

    private final String policy;
    private final Scope scope;
    private final ParameterNames parameters;
    private final ProblemLog log;

    ServiceReader(String policy, Scope scope, ParameterNames parameters, ProblemLog log) {
        this.policy = policy;
        this.scope = scope;
        this.parameters = parameters;
        this.log = log;
    }

    ServiceLaw read(Tree file) {
        Fields fields = Fields.of(file, log, "levels", "deductions", "monthly-cap");
        List<ServiceLevel> levels = new ArrayList<>();
        for (Tree.Entry entry : fields == null ? List.<Tree.Entry>of() : fields.entries("levels")) {
            Ids.checkOwned(entry.key().text(), policy, entry.key().at(), log);
            ServiceLevel level = level(entry);
            if (level != null) {
                checkAlone(level, entry, levels);
                levels.add(level);
            }
        }
        List<Deduction> deductions = fields == null
                ? List.of()
                : new DeductionReader(policy, scope, parameters, log).read(fields.entries("deductions"));
        Tree cap = fields == null ? null : fields.get("monthly-cap");
        return new ServiceLaw(List.copyOf(levels), deductions, cap == null ? null : monthlyCap(cap));
    }

    /** The name of the parameter alone, or {@code { cap, part }}. */
    private @Nullable MonthlyCap monthlyCap(Tree tree) {
        if (!(tree instanceof Tree.Mapping)) {
            String parameter = parameters.read(tree, Kind.PERCENTAGE, Kind.MONEY);
            return parameter == null ? null : new MonthlyCap(parameter, null);
        }
        Fields fields = Fields.of(tree, log, "cap", "part");
        String parameter = fields == null ? null : parameters.read(fields.required("cap"), Kind.PERCENTAGE, Kind.MONEY);
        Tree part = fields == null ? null : fields.get("part");
        if (parameter == null) {
            return null;
        }
        if (part != null && parameters.kindOf(parameter) == Kind.MONEY) {
            log.error(
                    part.at(),
                    "`%s` adalah jumlah rupiah; `part` hanya untuk persentase, hapus",
                    "`%s` is an amount in rupiah; `part` is for percentages only, remove it",
                    parameter);
        }
        return new MonthlyCap(parameter, part == null ? null : scope.code(part, "allowance-parts"));
    }

    private @Nullable ServiceLevel level(Tree.Entry entry) {
        Fields fields = Fields.of(
                entry.value(),
                log,
                "title",
                "basis",
                "from",
                "to",
                "services",
                "starts",
                "met-by",
                "deadline",
                "deadline-at-least",
                "deadline-at-most",
                "clock",
                "first-day",
                "pauses",
                "reopened",
                "handled-as",
                "breach",
                "tell");
        if (fields == null) {
            return null;
        }
        Text title = fields.requiredTitle("title");
        Basis basis = scope.basis(fields.required("basis"));
        Tree matters = fields.required("services");
        Set<String> services = matters == null ? Set.of() : Set.copyOf(codes(Fields.items(matters, log), "services"));
        Start starts = fields.requiredOneOf("starts", STARTS);
        MetBy metBy = fields.requiredOneOf("met-by", MET_BY);
        String deadline = amount(fields.required("deadline"));
        String least = amount(fields.get("deadline-at-least"));
        String most = amount(fields.get("deadline-at-most"));
        String clocks = choice(fields.required("clock"), "clocks");
        String firstDay = choice(fields.get("first-day"), "first-days");
        String pauses = choice(fields.get("pauses"), "pauses");
        String reopened = choice(fields.get("reopened"), "reopenings");
        String handledAs = choice(fields.get("handled-as"), "handlings");
        Tree breachTree = fields.get("breach");
        String breach = breachTree == null ? null : scope.code(breachTree, "breaches");
        if (fields.has("deadline-at-least") != fields.has("deadline-at-most")) {
            log.error(
                    fields.at("deadline-at-least", "deadline-at-most"),
                    "`deadline-at-least` dan `deadline-at-most` ditulis bersama",
                    "`deadline-at-least` and `deadline-at-most` stand together");
        }
        if (title == null
                || basis == null
                || services.isEmpty()
                || starts == null
                || metBy == null
                || deadline == null
                || clocks == null) {
            return null;
        }
        Days days = Days.of(basis.instrument(), fields.date("from"), fields.date("to"));
        return new ServiceLevel(
                entry.key().text(),
                title,
                basis,
                days.from(),
                days.to(),
                services,
                starts,
                metBy,
                deadline,
                least,
                most,
                clocks,
                firstDay,
                pauses,
                reopened,
                handledAs,
                breach,
                codes(fields.items("tell"), "parties"),
                entry.key().at().line());
    }

    private @Nullable String amount(@Nullable Tree tree) {
        return parameters.read(tree, Kind.DURATION);
    }

    /** The choices that the library knows how to make stand in lists of their own. */
    private @Nullable String choice(@Nullable Tree tree, String list) {
        String id = parameters.read(tree, Kind.CODES);
        if (tree != null && id != null && !list.equals(parameters.listOf(id))) {
            log.error(
                    tree.at(),
                    "parameter `%s` memuat kode dari daftar `%s`; di sini harus dari `%s`",
                    "the parameter `%s` holds codes of the list `%s`; codes of `%s` are expected here",
                    id,
                    parameters.listOf(id),
                    list);
            return null;
        }
        return id;
    }

    private List<String> codes(List<Tree> items, String list) {
        Set<String> codes = new TreeSet<>();
        for (Tree item : items) {
            String code = scope.code(item, list);
            if (code != null) {
                codes.add(code);
            }
        }
        return List.copyOf(codes);
    }

    private void checkAlone(ServiceLevel level, Tree.Entry entry, List<ServiceLevel> own) {
        List<ServiceLevel> others = new ArrayList<>(own);
        for (Layer parent : scope.parents()) {
            others.addAll(parent.services().levels());
        }
        for (ServiceLevel other : others) {
            if (other.id().equals(level.id())) {
                log.error(
                        entry.key().at(),
                        "tingkat layanan `%s` sudah ada; ubah melalui parameternya atau beri nama lain",
                        "there is already a service level `%s`; change it by its parameters or choose another id",
                        level.id());
            }
        }
    }
}
