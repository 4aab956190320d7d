package io.github.wfarules.cli;

import io.github.wfarules.UnitCompliance;
import io.github.wfarules.UnitPage;
import io.github.wfarules.WfaJson;

/** Periods of units as pages; a day of one employee is none, and is said to be so. */
final class CompliancePages implements AnswerLines.Reader {
    private final Console console;
    private final Words words;

    CompliancePages(Console console, Words words) {
        this.console = console;
        this.words = words;
    }

    @Override
    public void answer(String json) {
        if (!json.contains("\"employees\":")) {
            console.complain(words.say(
                    "wfa: `--page` hanya untuk masa perangkat daerah, dengan `from` dan `to`",
                    "wfa: `--page` is for periods of units, with `from` and `to`"));
            return;
        }
        UnitCompliance answer = WfaJson.readUnitCompliance(json);
        console.text().print(UnitPage.html(answer, answer.workUnitId(), words.language()));
    }

    @Override
    public void error(String json) {
        ErrorLine error = ErrorLine.of(json, words);
        console.complain("wfa: " + words.say("baris ", "line ") + error.line() + ": " + error.sentence());
    }

    @Override
    public void end() {
        console.flush();
    }
}
