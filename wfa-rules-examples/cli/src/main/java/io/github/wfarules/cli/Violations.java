package io.github.wfarules.cli;

import io.github.wfarules.WfaJson;

/** Passes certificates on, and notes whether one of them says that a roster is not lawful. */
final class Violations implements AnswerLines.Reader {
    private final AnswerLines.Reader next;
    private boolean found;

    Violations(AnswerLines.Reader next) {
        this.next = next;
    }

    boolean found() {
        return found;
    }

    @Override
    public void answer(String json) {
        found |= !WfaJson.readCertificate(json).lawful();
        next.answer(json);
    }

    @Override
    public void error(String json) {
        next.error(json);
    }

    @Override
    public void end() {
        next.end();
    }
}
