package io.github.wfarules.cli;

import io.github.wfarules.Decision;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaJson;

/** Answers with every reason, one below the other as they come. */
final class Explanations implements AnswerLines.Reader {
    private final Policy policy;
    private final Console console;
    private final Words words;
    private boolean begun;

    Explanations(Policy policy, Console console, Words words) {
        this.policy = policy;
        this.console = console;
        this.words = words;
    }

    @Override
    public void answer(String json) {
        Decision decision = WfaJson.readDecision(json);
        print(FullAnswer.of(decision, policy, words));
    }

    @Override
    public void error(String json) {
        ErrorLine error = ErrorLine.of(json, words);
        print(words.say("TIDAK TERPAKAI: baris ", "UNUSABLE: line ") + error.line() + ": " + error.sentence() + "\n");
    }

    private void print(String answer) {
        console.text().print((begun ? "\n" : "") + answer);
        console.text().flush();
        begun = true;
    }

    @Override
    public void end() {
        console.flush();
    }
}
