package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Text;

/** Why an answer is as it is, in a sentence. */
enum Cause {
    EXCLUDED("Pertanyaan ini tidak berlaku pada hari itu.", "The question does not arise on that day."),
    DENIED_BY_A_RULE("Tidak diperbolehkan.", "Not allowed."),
    NOT_OPENED(
            "Tidak ada ketentuan yang memungkinkan cara kerja ini pada tanggal itu.",
            "No instrument makes this work mode possible on that date."),
    NOT_APPLIED("Instansi tidak menerapkan cara kerja ini.", "The body does not apply this work mode."),
    NO_PLACES("Tidak ada tempat tersisa.", "No place is left."),
    SOMETHING_MISSING(
            "Belum dapat ditentukan; ada hal yang perlu diketahui atau ditetapkan lebih dahulu.",
            "Not determined; something has to be known or settled first."),
    APPROVAL_OUTSTANDING("Perlu persetujuan lebih dahulu.", "An approval is needed first."),
    GROUND_STATE("Bekerja di kantor tidak memerlukan izin.", "Working from the office needs no permission."),
    PLACED_BY_THE_BODY(
            "Instansi dapat menempatkan pegawai ini demikian; ini bukan hak pegawai.",
            "The body may place this employee so; it is not a right of the employee.");

    private final Text text;

    Cause(String id, String en) {
        this.text = new Text(id, en);
    }

    Text text() {
        return text;
    }
}
