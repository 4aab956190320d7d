package io.github.wfarules.internal.rosterinput;

import io.github.wfarules.BadInputException;
import io.github.wfarules.Text;

/** Says what is refused. Shows paths and counts, never a fact about a person. */
final class Refusal {
    private Refusal() {}

    static BadInputException at(String path, String id, String en) {
        return new BadInputException(path, new Text(id, en));
    }

    static void ofBlank(String id, String path) {
        if (id.isBlank()) {
            throw at(path, "wajib diisi, tetapi kosong", "required, and blank");
        }
    }
}
