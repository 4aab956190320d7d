package io.github.wfarules.internal.drl;

import io.github.wfarules.Problem;
import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.RuleDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads the rule files of one layer and holds them against the grammar that is allowed. */
public final class RuleFiles {
    /** Of one layer; the nation has about seventy. */
    private static final int MOST_RULES = 400;

    /** In characters, all rule files of a layer together: five times the nation's, and compiled within seconds. */
    private static final int LONGEST = 128 * 1024;

    private static final int MOST_ROUNDS = 4;
    private static final Text UNREADABLE = new Text(
            "aturan ini tidak dapat dibaca di sini; periksa tanda kurung, koma, tanda petik dan `end`",
            "the rule cannot be read here; look at brackets, commas, quotation marks and `end`");

    private final Layer layer;
    private final Declarations declarations;
    private final Consumer<Problem> problems;
    private final Consumer<RuleDefinition> unsound;
    private final Superfluous superfluous = new Superfluous();

    private RuleFiles(List<Layer> layers, Consumer<Problem> problems, Consumer<RuleDefinition> unsound) {
        this.layer = layers.get(layers.size() - 1);
        this.declarations = new Declarations(layers);
        this.problems = problems;
        this.unsound = unsound;
    }

    /**
     * {@return the rules that keep to the grammar, sorted by id} What does not becomes a problem.
     *
     * @param layers the chain down to the layer whose rules these are, its own rules not read yet
     * @param files path to content
     * @param unsound takes what is known of rules that do not keep to it
     */
    public static List<CheckedRule> read(
            List<Layer> layers,
            Map<String, String> files,
            Consumer<Problem> problems,
            Consumer<RuleDefinition> unsound) {
        RuleFiles reader = new RuleFiles(layers, problems, unsound);
        List<CheckedRule> rules = new ArrayList<>();
        int length = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            Place place = new Place(file.getKey(), file.getValue());
            length += file.getValue().length();
            if (length > LONGEST) {
                reader.report(
                        place,
                        1,
                        "berkas aturan kebijakan ini bersama-sama lebih panjang dari " + LONGEST + " huruf; kurangi",
                        "the rule files of this policy are longer than " + LONGEST + " characters together; use fewer");
                return List.of();
            }
            reader.read(place, file.getValue(), rules);
        }
        reader.superfluous.report(problems);
        rules.sort(Comparator.comparing(rule -> rule.definition().id()));
        return List.copyOf(rules);
    }

    /**
     * {@return the rules of sound files with conditions that differ by one step}
     *
     * @param layers the chain down to the layer whose rules these are
     * @param files path to content
     */
    public static List<RuleVariant> variants(List<Layer> layers, Map<String, String> files) {
        RuleFiles reader = new RuleFiles(layers, problem -> {}, rule -> {});
        List<RuleVariant> variants = new ArrayList<>();
        files.forEach((path, content) -> reader.forEachRule(
                new Place(path, content), content, 0, (one, rule) -> variants.addAll(one.variants(rule))));
        return List.copyOf(variants);
    }

    /** {@return the package that the rule files of a policy name} */
    public static String packageOf(String policyId) {
        return "wfa." + policyId.replace('-', '_');
    }

    private void read(Place place, String content, List<CheckedRule> rules) {
        forEachRule(place, content, rules.size(), (reader, rule) -> {
            CheckedRule read = reader.read(rule);
            if (read != null) {
                rules.add(read);
            }
        });
    }

    private void forEachRule(Place place, String content, int rulesBefore, BiConsumer<RuleReader, RuleDescr> each) {
        if (!RuleText.isReadable(content, mistake -> problems.accept(place.problem(mistake)))) {
            return;
        }
        RuleOutline outline = new RuleOutline(content, place, packageOf(layer.id()));
        outline.mistakes().forEach(mistake -> problems.accept(place.problem(mistake)));
        PackageDescr file = parse(place, outline);
        if (file == null) {
            return;
        }
        new Ban(place, problems).check(file);
        Imports imports = new Imports();
        outline.imports()
                .forEach((target, offset) ->
                        imports.add(target, offset, mistake -> problems.accept(place.problem(mistake))));
        if (rulesBefore + file.getRules().size() > MOST_RULES) {
            report(
                    place,
                    1,
                    "kebijakan ini memuat lebih dari " + MOST_RULES + " aturan; gabungkan atau bagi menurut jenjang",
                    "this policy has more than " + MOST_RULES + " rules; join some, or spread them over layers");
            return;
        }
        for (RuleDescr rule : file.getRules()) {
            RuleReader reader =
                    new RuleReader(layer, declarations, imports.byName(), place, problems, unsound, superfluous);
            if (outline.isIncomplete(rule.getLine())) {
                reader.leaveOut();
            }
            each.accept(reader, rule);
        }
    }

    /** What the outline let pass and the parser does not understand is told, too, and left out. */
    private @Nullable PackageDescr parse(Place place, RuleOutline outline) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr file;
            try {
                file = parser.parse(false, outline.readable());
            } catch (DroolsParserException | RuntimeException gaveUp) {
                problems.accept(place.problem(0, UNREADABLE));
                return null;
            }
            if (!parser.hasErrors()) {
                return file;
            }
            boolean mended = true;
            for (DroolsError error : parser.getErrors()) {
                int[] lines = error.getLines();
                int line = lines.length > 0 ? Math.max(1, lines[0]) : 1;
                int column = error instanceof ParserError exact ? Math.max(0, exact.getCol()) : 0;
                int offset = place.offsetOfLine(line) + column;
                problems.accept(place.problem(offset, UNREADABLE));
                mended &= outline.leaveOut(offset);
            }
            if (!mended) {
                return null;
            }
        }
        return null;
    }

    private void report(Place place, int line, String id, String en) {
        problems.accept(place.problem(place.offsetOfLine(line), new Text(id, en)));
    }
}
