package io.github.wfarules.cli;

/** Answers as the JSON that they are. */
final class PlainAnswers implements AnswerLines.Reader {
    private final Console console;

    PlainAnswers(Console console) {
        this.console = console;
    }

    @Override
    public void answer(String json) {
        console.print(json);
        console.text().flush();
    }

    @Override
    public void error(String json) {
        answer(json);
    }

    @Override
    public void end() {
        console.flush();
    }
}
