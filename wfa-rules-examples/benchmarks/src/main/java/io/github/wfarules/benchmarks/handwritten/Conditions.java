package io.github.wfarules.benchmarks.handwritten;

import io.github.wfarules.Comparison;
import io.github.wfarules.Text;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.facts.Discipline;

/** Conditions that Circular 2/2025 and Regulation 4/2025 have in common. */
final class Conditions {
    static final Comparison NEW_IN_POST =
            new Comparison("newInPost(\"national.new-in-post-months\")", "==", "true", "true");
    static final Comparison INSIDE = new Comparison("tasks.outsideOffice", "==", "false", "false");
    static final Comparison FACE_TO_FACE = new Comparison("tasks.minimalFaceToFace", "==", "false", "false");
    static final Comparison SUPERVISED = new Comparison("tasks.independent", "==", "false", "false");
    static final Comparison NOT_DIGITAL = new Comparison("tasks.digital", "==", "false", "false");
    static final Comparison SPECIAL_ROOM = new Comparison("tasks.specialRoom", "==", "true", "true");

    /** How long "new" lasts: no instrument says. */
    static final ValueUsed MONTHS = new ValueUsed(
            "national.new-in-post-months",
            new Text(
                    "Lama seorang pegawai dianggap baru dalam jabatan, dalam bulan",
                    "How long an employee counts as new in the post, in months"),
            null,
            null,
            null,
            false);

    private Conditions() {}

    static boolean isUnderDiscipline(Question asked) {
        Discipline discipline = asked.facts().employee().discipline();
        return discipline == Discipline.SERVING || discipline == Discipline.IN_PROCESS;
    }

    static Comparison discipline(Question asked) {
        return new Comparison(
                "employee.discipline",
                "in",
                "SERVING, IN_PROCESS",
                String.valueOf(asked.facts().employee().discipline()));
    }

    static boolean isNewInPost(Question asked) {
        return Boolean.TRUE.equals(asked.facts().employee().newInPost());
    }
}
