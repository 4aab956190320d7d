package io.github.wfarules.internal.drl;

import io.github.wfarules.Text;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.internal.model.Question;
import java.lang.reflect.RecordComponent;
import java.util.Map;

/** What a case holds beside the fields that conditions read. */
final class CaseTables {
    private static final Map<String, Text> WORDS = Map.ofEntries(
            Map.entry("team.id", new Text("tim di dalam perangkat daerah", "the team within the agency")),
            Map.entry("team.headcount", new Text("jumlah pegawai tim", "the number of staff of the team")),
            Map.entry(
                    "usage.wfa",
                    new Text("tempat yang sudah terpakai untuk WFA hari itu", "places taken by WFA that day")),
            Map.entry(
                    "usage.wfh",
                    new Text("tempat yang sudah terpakai untuk WFH hari itu", "places taken by WFH that day")),
            Map.entry(
                    "usage.leave",
                    new Text("pegawai yang cuti hari itu; belum dihitung", "staff on leave that day; not counted yet")),
            Map.entry("determinations.code", new Text("keputusan apa", "what was determined")),
            Map.entry("determinations.granted", new Text("ya atau tidak", "yes or no")),
            Map.entry("determinations.by", new Text("oleh siapa", "by whom")),
            Map.entry("determinations.madeOn", new Text("tanggal keputusan", "the day of the act")),
            Map.entry("determinations.from", new Text("hari pertama berlaku", "the first day it holds")),
            Map.entry("determinations.to", new Text("hari terakhir berlaku", "the last day it holds")));

    private CaseTables() {}

    static String onlyInCases() {
        Markdown table = new Markdown("isian · field", "nilai · value", "arti", "meaning");
        for (RecordComponent component : Case.class.getRecordComponents()) {
            String name = component.getName();
            if (!Vocabulary.of(Question.WORK_MODE).properties().containsKey(name)) {
                Class<?> type = name.equals("determinations") ? Determination.class : component.getType();
                Vocabulary.fields(type).values().stream()
                        .filter(field -> !field.isFact())
                        .forEach(field -> row(table, name + "." + field.name(), field));
            }
        }
        return table.toString();
    }

    private static void row(Markdown table, String path, Vocabulary.Member field) {
        Text words = WORDS.get(path);
        if (words == null) {
            throw new IllegalStateException("the guide has no words for " + path);
        }
        table.row(Markdown.code(path), VocabularyTables.value(field), words.id(), words.en());
    }
}
