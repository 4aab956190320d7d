package io.github.wfarules.internal.policy;

import io.github.wfarules.Instrument;
import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.text.Hint;
import io.github.wfarules.internal.yaml.Fields;
import io.github.wfarules.internal.yaml.Tree;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the instruments of a policy.yaml. */
final class InstrumentReader {

    private static final String NOT_STATED = "not stated";
    private static final Map<String, Instrument.Kind> KINDS =
            Map.of("act", Instrument.Kind.ACT, "statement", Instrument.Kind.STATEMENT);
    private static final Map<String, Instrument.Binds> BINDS =
            Map.of("own units", Instrument.Binds.OWN_UNITS, "territory", Instrument.Binds.TERRITORY);

    private final String layer;
    private final Map<String, String> layerOfUpper = new HashMap<>();
    private final ProblemLog log;

    InstrumentReader(String layer, List<Layer> parents, ProblemLog log) {
        this.layer = layer;
        this.log = log;
        for (Layer parent : parents) {
            parent.instruments().keySet().forEach(id -> layerOfUpper.put(id, parent.id()));
        }
    }

    Map<String, Instrument> read(List<Tree.Entry> entries) {
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        for (Tree.Entry entry : entries) {
            String id = entry.key().text();
            Ids.check(id, entry.key().at(), log);
            if (layerOfUpper.containsKey(id)) {
                log.error(
                        entry.key().at(),
                        "instrumen `%s` sudah ada dalam `%s`; pakai yang itu atau beri nama lain",
                        "the instrument `%s` is already declared by `%s`; use that one or choose another id",
                        id,
                        layerOfUpper.get(id));
            }
            Instrument instrument = instrument(id, entry.value());
            if (instrument != null) {
                instruments.put(id, instrument);
            }
        }
        entries.forEach(entry -> checkNamed(entry, instruments.keySet()));
        return Collections.unmodifiableMap(instruments);
    }

    private @Nullable Instrument instrument(String id, Tree tree) {
        Fields fields = Fields.of(
                tree,
                log,
                "kind",
                "title",
                "number",
                "date",
                "from",
                "to",
                "published",
                "amends",
                "revokes",
                "speaker",
                "source",
                "binds");
        if (fields == null) {
            return null;
        }
        Instrument.Kind kind = fields.requiredOneOf("kind", KINDS);
        Text title = fields.requiredTitle("title");
        Instrument.Binds binds = fields.requiredOneOf("binds", BINDS);
        LocalDate from = stated(fields, "from");
        LocalDate to = stated(fields, "to");
        if (new Days(from, to).isEmpty()) {
            log.error(
                    fields.at("from"),
                    "`to` (%s) mendahului `from` (%s); tukar",
                    "`to` (%s) is before `from` (%s); swap them",
                    to,
                    from);
        }
        checkSpeaker(kind, fields);
        String number = fields.text("number");
        // An instrument is kept in spite of mistakes in it: what refers to it would else be reported as well.
        return new Instrument(
                id,
                kind == null ? Instrument.Kind.ACT : kind,
                title == null ? new Text(id, id) : title,
                NOT_STATED.equals(number) ? null : number,
                stated(fields, "date"),
                from,
                to,
                stated(fields, "published"),
                fields.texts("amends"),
                fields.texts("revokes"),
                fields.text("speaker"),
                fields.text("source"),
                binds == null ? Instrument.Binds.OWN_UNITS : binds,
                layer);
    }

    private void checkSpeaker(Instrument.@Nullable Kind kind, Fields fields) {
        if (kind == Instrument.Kind.STATEMENT && !fields.has("speaker")) {
            log.error(
                    fields.at(),
                    "pernyataan memerlukan `speaker`; tulis siapa yang mengatakannya",
                    "a statement needs a `speaker`; write who made it");
        } else if (kind == Instrument.Kind.ACT && fields.has("speaker")) {
            log.error(
                    fields.at("speaker"),
                    "`speaker` hanya untuk pernyataan; hapus, atau tulis `kind: statement`",
                    "only a statement has a `speaker`; remove it, or write `kind: statement`");
        }
    }

    private static @Nullable LocalDate stated(Fields fields, String key) {
        return fields.get(key) instanceof Tree.Scalar scalar && scalar.text().equals(NOT_STATED)
                ? null
                : fields.date(key);
    }

    private void checkNamed(Tree.Entry entry, Collection<String> own) {
        if (!(entry.value() instanceof Tree.Mapping mapping)) {
            return;
        }
        for (String key : List.of("amends", "revokes")) {
            if (mapping.get(key) instanceof Tree.Sequence named) {
                named.items().forEach(item -> checkNamed(item, own));
            }
        }
    }

    private void checkNamed(Tree item, Collection<String> own) {
        if (item instanceof Tree.Scalar named
                && !own.contains(named.text())
                && !layerOfUpper.containsKey(named.text())) {
            log.error(
                    named.at(),
                    "tidak ada instrumen `%s`%s",
                    "there is no instrument `%s`%s",
                    named.text(),
                    Hint.of(named.text(), own));
        }
    }
}
