package io.github.wfarules.benchmarks.handwritten;

import io.github.wfarules.Decision;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import io.github.wfarules.Outcome;
import io.github.wfarules.Places;
import io.github.wfarules.PolicyVersion;
import io.github.wfarules.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts decisions of one policy together. */
record Answers(PolicyVersion version) {
    static final Text NOT_APPLICABLE =
            new Text("Pertanyaan ini tidak berlaku pada hari itu.", "The question does not arise on that day.");
    static final Text NOT_ALLOWED = new Text("Tidak diperbolehkan.", "Not allowed.");
    static final Text NOT_APPLIED =
            new Text("Instansi tidak menerapkan cara kerja ini.", "The body does not apply this work mode.");
    static final Text NO_PLACE = new Text("Tidak ada tempat tersisa.", "No place is left.");
    static final Text NOT_DETERMINED = new Text(
            "Belum dapat ditentukan; ada hal yang perlu diketahui atau ditetapkan lebih dahulu.",
            "Not determined; something has to be known or settled first.");
    static final Text OFFICE =
            new Text("Bekerja di kantor tidak memerlukan izin.", "Working from the office needs no permission.");
    static final Text PERMITTED = new Text(
            "Instansi dapat menempatkan pegawai ini demikian; ini bukan hak pegawai.",
            "The body may place this employee so; it is not a right of the employee.");

    Decision decision(
            Question asked,
            Outcome outcome,
            Text summary,
            List<Finding> found,
            List<Need> needs,
            @Nullable Finding cap) {
        Places places = cap == null ? null : cap.places();
        return new Decision(
                outcome,
                summary,
                List.copyOf(found),
                needs,
                places == null ? List.of() : List.of(places),
                false,
                asked.facts().employee().id(),
                asked.facts().workUnit().id(),
                asked.mode(),
                asked.date(),
                version);
    }
}
