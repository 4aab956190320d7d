package io.github.wfarules.internal.policy;

import io.github.wfarules.Instrument;
import io.github.wfarules.Problem;
import io.github.wfarules.internal.model.AttributeDeclaration;
import io.github.wfarules.internal.model.CodeList;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer;
import io.github.wfarules.internal.model.ServiceLaw;
import io.github.wfarules.internal.model.SwitchOff;
import io.github.wfarules.internal.policy.CalendarReader.Calendar;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import io.github.wfarules.internal.yaml.Fields;
import io.github.wfarules.internal.yaml.Tree;
import io.github.wfarules.internal.yaml.YamlFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one policy folder and checks it, on its own and against the layers above it. Every problem of every file is
 * reported, not only the first. Thread-safe if the reader of rules is.
 */
public final class LayerReader {

    private final RuleReader rules;

    /** Reads rules by this reader. */
    public LayerReader(RuleReader rules) {
        this.rules = rules;
    }

    /**
     * What came of reading a folder.
     *
     * @param layer null where there is an error among the problems
     * @param draft the layer as far as it could be read
     * @param problems everything found, warnings included, by file and line
     */
    public record Reading(@Nullable Layer layer, Layer draft, List<Problem> problems) {}

    /** What a policy.yaml says. */
    private record Declarations(
            Header header,
            Map<String, Instrument> instruments,
            Map<String, CodeList> lists,
            List<AttributeDeclaration> attributes,
            List<SwitchOff> switchOffs,
            @Nullable Tree roster) {}

    /**
     * What a folder says of itself before it is read.
     *
     * @param id the name of the folder where it names none
     * @param region the region it speaks for; null for an agency, which speaks for a part of one
     * @param parent the policy that it extends; null where it names none
     */
    public record Identity(
            String id, @Nullable String region, @Nullable String parent) {}

    /** {@return what the folder says of itself} Reports nothing. */
    public static Identity identityOf(PolicyFolder folder) {
        Tree policy = policy(folder);
        Tree.Scalar id = said(policy, "id");
        Tree.Scalar level = said(policy, "level");
        Tree.Scalar region = level != null && level.text().equals("agency") ? null : said(policy, "region");
        Tree.Scalar parent = said(policy, "extends");
        return new Identity(
                id == null ? folder.name() : id.text(),
                region == null ? null : region.text(),
                parent == null ? null : parent.text());
    }

    /** {@return the id of the policy that the folder extends; null where it names none} Reports nothing. */
    static Tree.@Nullable Scalar parentOf(PolicyFolder folder) {
        return said(policy(folder), "extends");
    }

    private static @Nullable Tree policy(PolicyFolder folder) {
        SourceFile file = folder.file(PolicyFolder.POLICY);
        return file == null ? null : YamlFile.read(file, new ProblemLog());
    }

    private static Tree.@Nullable Scalar said(@Nullable Tree tree, String key) {
        return tree instanceof Tree.Mapping mapping
                        && mapping.get(key) instanceof Tree.Scalar scalar
                        && !scalar.isNothing()
                ? scalar
                : null;
    }

    /**
     * {@return the layer that the folder holds, with everything that is wrong with it}
     *
     * @param parents the layers above, from the top; already checked
     */
    public Reading read(PolicyFolder folder, List<Layer> parents) {
        ProblemLog log = new ProblemLog();
        log.addAll(folder.problems());
        Layer layer = layer(folder, parents, log);
        new ParameterBounds(folder, log).check(layer, parents);
        new HoursCheck(folder, log).check(layer, parents);
        int errors = log.errors();
        boolean declared = errors == 0 || isDeclared(folder);
        Layer ruled = declared ? layer.withRules(rules.read(folder, layer, parents, log)) : layer;
        new PlaceNumbers(folder, log).check(ruled, parents);
        new RuleOverrides(folder, log).check(ruled, parents, declared && log.errors() == errors);
        if (log.errors() == 0) {
            new ValueCover(folder, log).check(ruled, parents);
        }
        return new Reading(log.errors() == 0 ? ruled : null, ruled, log.problems());
    }

    /**
     * {@return whether every file of declarations can be read} Where one cannot, the rules would be told of everything in
     * it that they name that there is no such thing.
     */
    public static boolean isDeclared(PolicyFolder folder) {
        return folder.files().values().stream()
                .filter(file -> file.path().endsWith(".yaml") && file.path().indexOf('/') < 0)
                .allMatch(file -> YamlFile.read(file, new ProblemLog()) != null);
    }

    private Layer layer(PolicyFolder folder, List<Layer> parents, ProblemLog log) {
        if (folder.file(PolicyFolder.POLICY) == null) {
            log.error(
                    "folder `%s` tidak memuat policy.yaml; apakah ini folder kebijakan?",
                    "the folder `%s` has no policy.yaml; is it a policy folder?", folder.name());
        }
        Declarations policy = declarations(folder, parents, log);
        Scope scope = new Scope(parents, policy.instruments(), policy.lists(), log);
        boolean isKnown = isKnown(folder);
        Tree parameterFile = tree(folder, PolicyFolder.PARAMETERS, isKnown, log);
        Map<String, ParameterLayer> parameters = parameterFile == null
                ? Map.of()
                : new ParameterReader(policy.header().id(), scope, log).read(parameterFile);
        Tree calendarFile = tree(folder, PolicyFolder.CALENDAR, isKnown, log);
        Header header = policy.header();
        ParameterNames names = new ParameterNames(parents, parameters.values(), log);
        HoursReader hours = new HoursReader(header.id(), scope, names, log);
        Calendar calendar =
                calendarFile == null ? Calendar.NONE : new CalendarReader(scope, hours, log).read(calendarFile);
        Tree serviceFile = tree(folder, PolicyFolder.SERVICES, isKnown, log);
        Layer layer = new Layer(
                header.id(),
                header.title(),
                header.region(),
                header.level(),
                header.zone().getId(),
                header.version(),
                header.parent(),
                policy.instruments(),
                policy.attributes(),
                policy.lists(),
                parameters,
                Map.of(),
                calendar.days(),
                calendar.years(),
                calendar.schedules(),
                serviceFile == null
                        ? ServiceLaw.NONE
                        : new ServiceReader(header.id(), scope, names, log).read(serviceFile),
                policy.switchOffs(),
                new RosterTermsReader(scope, parameters, log).read(policy.roster()),
                List.of(),
                folder.digest());
        Tree counterFile = tree(folder, PolicyFolder.COUNTERS, isKnown, log);
        return counterFile == null ? layer : layer.withCounters(new CounterReader(layer, scope, log).read(counterFile));
    }

    /** {@return whether policy.yaml says what the policy is and what it extends} */
    private static boolean isKnown(PolicyFolder folder) {
        return folder.file(PolicyFolder.POLICY) == null || policy(folder) != null;
    }

    /** Of what is not known to be this policy's nothing more is checked than that it is YAML. */
    private static @Nullable Tree tree(PolicyFolder folder, String path, boolean isKnown, ProblemLog log) {
        Tree tree = tree(folder, path, log);
        return isKnown ? tree : null;
    }

    private static Declarations declarations(PolicyFolder folder, List<Layer> parents, ProblemLog log) {
        Tree tree = tree(folder, PolicyFolder.POLICY, log);
        Fields fields = tree == null
                ? null
                : Fields.of(
                        tree,
                        log,
                        "id",
                        "title",
                        "region",
                        "level",
                        "zone",
                        "version",
                        "extends",
                        "instruments",
                        "lists",
                        "attributes",
                        "switch-off",
                        "roster");
        if (fields == null) {
            return new Declarations(Header.standIn(folder.name()), Map.of(), Map.of(), List.of(), List.of(), null);
        }
        Header header = Header.read(folder.name(), fields, parents, log);
        Map<String, Instrument> instruments =
                new InstrumentReader(header.id(), parents, log).read(fields.entries("instruments"));
        Map<String, CodeList> lists = new CodeListReader(parents, log).read(fields.entries("lists"));
        Scope scope = new Scope(parents, instruments, lists, log);
        return new Declarations(
                header,
                instruments,
                lists,
                new AttributeReader(scope, log).read(fields.entries("attributes")),
                new SwitchOffReader(scope, log).read(fields.items("switch-off")),
                fields.get("roster"));
    }

    private static @Nullable Tree tree(PolicyFolder folder, String path, ProblemLog log) {
        SourceFile file = folder.file(path);
        boolean broken = folder.problems().stream().anyMatch(problem -> path.equals(problem.file()));
        return file == null || broken ? null : YamlFile.read(file, log);
    }
}
