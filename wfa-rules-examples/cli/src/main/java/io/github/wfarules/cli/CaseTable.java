package io.github.wfarules.cli;

import io.github.wfarules.Decision;
import io.github.wfarules.WfaJson;
import java.util.List;

/** Answers as a table, row by row as they come. */
final class CaseTable implements AnswerLines.Reader {
    private final Console console;
    private final Words words;
    private final ShortAnswer answers;
    private final TextTable table = new TextTable(18, 14, 4, 10, 17, 47);
    private boolean begun;

    CaseTable(Console console, Words words) {
        this.console = console;
        this.words = words;
        this.answers = new ShortAnswer(words);
    }

    @Override
    public void answer(String json) {
        Decision decision = WfaJson.readDecision(json);
        row(List.of(
                decision.employeeId(),
                decision.workUnitId(),
                decision.mode().name(),
                decision.date().toString(),
                words.outcome(decision.outcome()),
                answers.reasons(decision)));
    }

    @Override
    public void error(String json) {
        ErrorLine error = ErrorLine.of(json, words);
        row(List.of(
                words.say("baris ", "line ") + error.line(),
                "",
                "",
                "",
                words.say("TIDAK TERPAKAI", "UNUSABLE"),
                error.sentence()));
    }

    private void row(List<String> cells) {
        if (!begun) {
            begun = true;
            console.text()
                    .print(table.row(words.say(
                            List.of("pegawai", "unit", "cara", "tanggal", "jawaban", "alasan"),
                            List.of("employee", "unit", "mode", "date", "answer", "why"))));
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
