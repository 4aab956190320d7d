package io.github.wfarules.cli;

import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.LimitedForm;
import io.github.wfarules.Need;
import io.github.wfarules.Obstacle;
import io.github.wfarules.Readiness;
import io.github.wfarules.WfaJson;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Whether units are ready, as a table, row by row as the answers come. */
final class ReadinessTable implements AnswerLines.Reader {
    private final Console console;
    private final Words words;
    private final TextTable table = new TextTable(20, 10, 14, 70);
    private boolean begun;

    ReadinessTable(Console console, Words words) {
        this.console = console;
        this.words = words;
    }

    @Override
    public void answer(String json) {
        Readiness answer = WfaJson.readReadiness(json);
        List<String> why = new ArrayList<>();
        answer.obstacles().forEach(obstacle -> why.add(obstacle(obstacle)));
        answer.forms().forEach(form -> why.add(form(form)));
        answer.findings().stream()
                .filter(finding -> finding.effect() != Effect.LEAVES_OPEN)
                .forEach(finding -> why.add(sentence(finding)));
        for (Need need : answer.needs()) {
            why.add(words.say("perlu diketahui: ", "needed: ") + words.say(need.text()));
        }
        if (answer.illustrative()) {
            why.add(words.say("memakai nilai contoh", "uses an illustrative value"));
        }
        print(List.of(
                answer.workUnitId(),
                answer.date().toString(),
                words.outcome(answer.outcome()),
                TextTable.DASH + String.join("\n" + TextTable.DASH, why)));
    }

    private String obstacle(Obstacle obstacle) {
        String remedies = obstacle.remedies().stream().map(words::say).collect(Collectors.joining("; "));
        return sentence(obstacle.finding()) + words.say(" Yang mengubahnya: ", " What would change it: ") + remedies;
    }

    private String form(LimitedForm form) {
        List<String> limits = new ArrayList<>(form.onlyFor());
        form.onlyOn().forEach(day -> limits.add(day.name()));
        if (form.upTo() != null) {
            limits.add("<= " + form.upTo().toPlainString() + " %");
        }
        return sentence(form.finding()) + (limits.isEmpty() ? "" : " (" + String.join(", ", limits) + ")");
    }

    private String sentence(Finding finding) {
        return words.certainty(finding) + words.say(finding.reason());
    }

    @Override
    public void error(String json) {
        ErrorLine error = ErrorLine.of(json, words);
        print(List.of(
                words.say("baris ", "line ") + error.line(),
                "",
                words.say("TIDAK TERPAKAI", "UNUSABLE"),
                error.sentence()));
    }

    private void print(List<String> cells) {
        if (!begun) {
            begun = true;
            console.text()
                    .print(table.row(words.say(
                            List.of("unit", "mulai", "jawaban", "alasan"), List.of("unit", "from", "answer", "why"))));
            console.text().print(table.rule());
        }
        console.text().print(table.row(cells));
        console.text().flush();
    }

    @Override
    public void end() {
        console.flush();
    }
}
