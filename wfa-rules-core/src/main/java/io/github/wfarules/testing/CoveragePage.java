package io.github.wfarules.testing;

import io.github.wfarules.Language;
import io.github.wfarules.internal.text.Html;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One page that shows the rule files of a policy, coloured by what its scenarios exercise. It needs nothing beside it. */
final class CoveragePage {
    private static final String STYLE = """
            body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; color: #1c2733 }
            h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin-top: 2rem }
            pre { margin: 0; font: 13px/1.6 ui-monospace, monospace; border: 1px solid #d5dbe1; overflow-x: auto }
            pre span { display: block; padding: 0 .75rem; white-space: pre }
            .number { display: inline-block; width: 3rem; color: #66727f; user-select: none }
            .note { color: #47535f; font-style: italic }
            .full { background: #e2f4e4 } .part { background: #fff2cc } .none { background: #fbdfdc }
            .key span { padding: .1rem .5rem; margin-right: .75rem }
            """;

    private final Coverage coverage;
    private final boolean indonesian;

    CoveragePage(Coverage coverage, Language language) {
        this.coverage = coverage;
        this.indonesian = language == Language.INDONESIAN;
    }

    /** How well something is exercised, from worst to best. */
    private enum Grade {
        NONE,
        PART,
        FULL;

        static Grade of(int one, int other) {
            return one > 0 && other > 0 ? FULL : one > 0 || other > 0 ? PART : NONE;
        }

        String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is said of one line; of several things in it the worst decides. */
    private record Mark(Grade grade, List<String> notes) {
        static Mark worse(Mark one, Mark other) {
            List<String> notes = new ArrayList<>(one.notes);
            notes.addAll(other.notes);
            return new Mark(one.grade.compareTo(other.grade) <= 0 ? one.grade : other.grade, notes);
        }
    }

    String html(Map<String, String> ruleFiles) {
        StringBuilder body = new StringBuilder();
        body.append("<h1>")
                .append(Html.text(title()))
                .append("</h1>\n<p>")
                .append(Html.text(summary()))
                .append("</p>\n");
        body.append("<p class=\"key\">");
        key(body, Grade.FULL, say("benar dan salah", "both true and false"));
        key(body, Grade.PART, say("hanya salah satu", "only one of both"));
        key(body, Grade.NONE, say("tidak pernah", "never"));
        body.append("</p>\n");
        list(
                body,
                say("Hari perubahan tanpa skenario: ", "Days of change that no scenario stands on: "),
                coverage.days());
        list(body, say("Nilai tanpa skenario: ", "Values that no scenario depends on: "), coverage.values());
        new TreeMap<>(ruleFiles).forEach((path, text) -> file(body, path, text));
        return Html.page(title(), indonesian ? "id" : "en", STYLE, body.toString());
    }

    private static void list(StringBuilder body, String what, List<?> items) {
        if (!items.isEmpty()) {
            body.append("<p>")
                    .append(Html.text(what))
                    .append(Html.text(items.stream().map(Object::toString).collect(Collectors.joining(", "))))
                    .append("</p>\n");
        }
    }

    private String title() {
        return say("Cakupan aturan ", "Coverage of rules: ") + coverage.policy().id();
    }

    private String summary() {
        return coverage.scenarios()
                + say(" skenario; ", " scenarios; ")
                + coverage.percentOfRules()
                + say(" % aturan pernah benar dan pernah salah; ", " % of rules made both true and false; ")
                + coverage.percentOfConditions()
                + say(" % syarat pernah menentukan sendiri, dua arah.", " % of conditions decided alone, both ways.");
    }

    private static void key(StringBuilder body, Grade grade, String words) {
        body.append("<span class=\"")
                .append(grade.style())
                .append("\">")
                .append(Html.text(words))
                .append("</span>");
    }

    private void file(StringBuilder body, String path, String text) {
        Map<Integer, Mark> marks = marks(path);
        body.append("<h2>").append(Html.text(path)).append("</h2>\n<pre>");
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            Mark mark = marks.get(number);
            body.append(
                    mark == null ? "<span>" : "<span class=\"" + mark.grade().style() + "\">");
            body.append("<span class=\"number\" style=\"padding:0\">")
                    .append(number)
                    .append("</span>")
                    .append(Html.text(line));
            if (mark != null) {
                body.append("  <i class=\"note\">")
                        .append(Html.text(String.join(", ", mark.notes())))
                        .append("</i>");
            }
            body.append("</span>");
        }
        body.append("</pre>\n");
    }

    private Map<Integer, Mark> marks(String path) {
        Map<Integer, Mark> marks = new LinkedHashMap<>();
        for (RuleCoverage rule : coverage.rules()) {
            if (rule.file().equals(path)) {
                mark(marks, rule.line(), rule.madeTrue(), rule.madeFalse());
                rule.conditions().forEach(each -> mark(marks, each.line(), each.decidedTrue(), each.decidedFalse()));
            }
        }
        return marks;
    }

    private void mark(Map<Integer, Mark> marks, int line, int whenTrue, int whenFalse) {
        String note = say("benar ", "true ") + whenTrue + say(", salah ", ", false ") + whenFalse;
        marks.merge(line, new Mark(Grade.of(whenTrue, whenFalse), List.of(note)), Mark::worse);
    }

    private String say(String id, String en) {
        return indonesian ? id : en;
    }
}
