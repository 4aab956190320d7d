package io.github.wfarules.internal.drl;

import io.github.wfarules.Text;

/** A mistake in a rule file, while it is being read; it becomes a problem with its place. */
final class DrlMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;
    private final int offset;

    DrlMistake(int offset, String id, String en) {
        super(en, null, false, false);
        this.text = new Text(id, en);
        this.offset = offset;
    }

    Text text() {
        return text;
    }

    int offset() {
        return offset;
    }
}
