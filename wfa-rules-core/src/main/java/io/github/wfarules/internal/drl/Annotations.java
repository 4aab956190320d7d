package io.github.wfarules.internal.drl;

import io.github.wfarules.Effect;
import io.github.wfarules.Instrument;
import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.Question;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.text.Nearest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** What the annotations of one rule say. */
final class Annotations {
    static final Set<String> KNOWN = Collections.unmodifiableSortedSet(new TreeSet<>(Set.of(
            "effect",
            "basis",
            "from",
            "to",
            "override",
            "replaces",
            "id",
            "en",
            "by",
            "to_party",
            "due_id",
            "due_en",
            "of",
            "code",
            "counts",
            "level")));

    private final Layer layer;
    private final Declarations declarations;
    private final RuleDescr rule;
    private final Place place;
    private final Consumer<DrlMistake> problems;

    Annotations(Layer layer, Declarations declarations, RuleDescr rule, Place place, Consumer<DrlMistake> problems) {
        this.layer = layer;
        this.declarations = declarations;
        this.rule = rule;
        this.place = place;
        this.problems = problems;
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            if (!KNOWN.contains(annotation.getName())) {
                unknown("anotasi", "annotations", annotation.getName(), KNOWN);
            }
            if (annotation.isDuplicated()) {
                report(
                        "`@" + annotation.getName() + "` ditulis dua kali",
                        "`@" + annotation.getName() + "` stands twice");
            }
        }
    }

    /** {@return the annotations that a rule may have, sorted} */
    static Set<String> names() {
        return KNOWN;
    }

    int offset() {
        return place.offsetOfLine(rule.getLine());
    }

    DrlMistake mistake(String id, String en) {
        return new DrlMistake(
                offset(), "aturan `" + rule.getName() + "`: " + id, "rule `" + rule.getName() + "`: " + en);
    }

    Text reason(UnaryOperator<String> placeholders) {
        return new Text(required("id", placeholders), required("en", placeholders));
    }

    private String required(String name, UnaryOperator<String> placeholders) {
        String text = value(name);
        if (text == null || text.isBlank()) {
            report("`@" + name + "` tidak ada", "`@" + name + "` is missing");
            return "";
        }
        try {
            return placeholders.apply(text);
        } catch (DrlMistake mistake) {
            problems.accept(mistake);
            return "";
        }
    }

    /**
     * {@return the rule; null where what the annotations say is not enough to know it by}
     *
     * @param consequence what it reports; null where that cannot be told
     */
    @Nullable
    RuleDefinition definition(
            Question question,
            Text reason,
            RuleDefinition.@Nullable Consequence consequence,
            @Nullable String placesParameter,
            List<RuleDefinition.Operand> operands,
            List<RuleDefinition.Atom> atoms,
            RuleDefinition.Condition condition,
            List<String> parameters) {
        String id = rule.getName();
        if (!id.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+") || !id.startsWith(layer.id() + ".")) {
            report(
                    "id aturan harus berbentuk `" + layer.id() + ".kata-kata`",
                    "a rule's id has to look like `" + layer.id() + ".some-words`");
        }
        EffectAnnotation effects = new EffectAnnotation(this, question);
        Effect effect = effects.read();
        Instrument instrument = instrument();
        RuleDefinition.Seal seal = seal();
        String by = party("by");
        String to = party("to_party");
        Text due = due();
        LocalDate from = date("from");
        LocalDate last = date("to");
        if (from != null && last != null && from.isAfter(last)) {
            report("`@from` sesudah `@to`", "`@from` is after `@to`");
        }
        if (effect != null && consequence != null) {
            effects.check(effect, consequence);
        }
        if (effect == null || instrument == null || seal == null) {
            return null;
        }
        Links links = new Links(this, declarations.codes("consequences"), question != Question.BREACH);
        String locator = String.valueOf(value("basis"))
                .substring(instrument.id().length())
                .strip();
        return new RuleDefinition(
                id,
                question,
                effect,
                instrument.id(),
                locator.isEmpty() ? null : locator,
                from,
                last,
                seal,
                value("replaces"),
                reason,
                by,
                to,
                due,
                links.of(effect),
                links.code(effect),
                consequence == null ? RuleDefinition.Consequence.FINDING : consequence,
                placesParameter,
                new CountingAnnotations(this::value, this::report).read(consequence),
                operands,
                atoms,
                condition,
                parameters,
                place.file(),
                rule.getLine());
    }

    private @Nullable Instrument instrument() {
        String basis = value("basis");
        if (basis == null || basis.isBlank()) {
            report(
                    "`@basis` tidak ada; sebutkan instrumen dari policy.yaml",
                    "`@basis` is missing; name an instrument of policy.yaml");
            return null;
        }
        String id = basis.strip().split("\\s+", 2)[0];
        Instrument instrument = declarations.instrument(id);
        if (instrument == null) {
            unknown("instrumen", "the instruments", id, declarations.instruments());
        }
        return instrument;
    }

    private RuleDefinition.@Nullable Seal seal() {
        String written = value("override");
        if (written == null) {
            return RuleDefinition.Seal.TIGHTEN;
        }
        Set<String> known = new TreeSet<>();
        for (RuleDefinition.Seal seal : RuleDefinition.Seal.values()) {
            String word = seal.name().toLowerCase(Locale.ROOT);
            if (word.equals(written)) {
                return seal;
            }
            known.add(word);
        }
        unknown("`@override`", "`@override`", written, known);
        return null;
    }

    private @Nullable String party(String annotation) {
        String code = value(annotation);
        if (code != null && !declarations.codes("parties").contains(code)) {
            unknown("daftar `parties`", "the list `parties`", code, declarations.codes("parties"));
        }
        return code;
    }

    private @Nullable Text due() {
        String id = value("due_id");
        String en = value("due_en");
        if ((id == null) != (en == null)) {
            report("`@due_id` dan `@due_en` harus ada keduanya", "`@due_id` and `@due_en` belong together");
        }
        return id == null || en == null ? null : new Text(id, en);
    }

    private @Nullable LocalDate date(String annotation) {
        String written = value(annotation);
        if (written == null) {
            return null;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            report(
                    "`" + written + "` bukan tanggal; tulis tahun-bulan-hari, misalnya `2025-03-24`",
                    "`" + written + "` is not a date; write year-month-day, such as `2025-03-24`");
            return null;
        }
    }

    /** The parser keeps the quotation marks of annotation values. */
    @Nullable
    String value(String annotation) {
        AnnotationDescr found = rule.getAnnotation(annotation);
        if (found == null || found.getSingleValue() == null) {
            return null;
        }
        String raw = found.getSingleValue().toString();
        boolean quoted = raw.length() >= 2 && raw.startsWith("\"") && raw.endsWith("\"");
        return quoted ? raw.substring(1, raw.length() - 1).replace("\\\"", "\"") : raw;
    }

    void unknown(String ofId, String ofEn, String name, Collection<String> known) {
        @Nullable String near = Nearest.of(name, known);
        report(
                ofId + " tidak mengenal `" + name + "`"
                        + (near == null
                                ? "; yang ada: `" + String.join("` `", known) + "`"
                                : "; maksud Anda `" + near + "`?"),
                ofEn + " has no `" + name + "`"
                        + (near == null
                                ? "; there are: `" + String.join("` `", known) + "`"
                                : "; did you mean `" + near + "`?"));
    }

    void report(String id, String en) {
        problems.accept(mistake(id, en));
    }
}
