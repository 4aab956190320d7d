package io.github.wfarules.internal.drl;

import io.github.wfarules.internal.model.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Which fields and functions the rules of each question may read. */
final class ReadingTables {
    private static final String YES = "✓";

    private ReadingTables() {}

    static String reads() {
        Map<String, Predicate<Vocabulary>> words = new TreeMap<>();
        VocabularyTables.allProperties()
                .values()
                .forEach(property -> words.put(
                        property.isFact() ? property.name() + ".…" : property.name(),
                        vocabulary -> vocabulary.properties().containsKey(property.name())));
        VocabularyTables.allFunctions()
                .keySet()
                .forEach(name -> words.put(
                        name + "(\"…\")", vocabulary -> vocabulary.functions().containsKey(name)));

        List<String> heads = new ArrayList<>(List.of("isian, fungsi · field, function"));
        Arrays.stream(Question.values()).forEach(question -> heads.add(Markdown.code(question.caseName())));
        Markdown table = new Markdown(heads.toArray(String[]::new));
        List<String> everywhere = new ArrayList<>();
        words.forEach((word, isKnown) -> {
            List<String> cells = cells(isKnown);
            if (cells.contains("")) {
                row(table, Markdown.code(word), cells);
            } else {
                everywhere.add(word);
            }
        });
        row(table, Markdown.codes(everywhere), cells(vocabulary -> true));
        return table.toString();
    }

    private static List<String> cells(Predicate<Vocabulary> isKnown) {
        return Arrays.stream(Question.values())
                .map(question -> isKnown.test(Vocabulary.of(question)) ? YES : "")
                .toList();
    }

    private static void row(Markdown table, String words, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(words));
        row.addAll(cells);
        table.row(row.toArray(String[]::new));
    }
}
