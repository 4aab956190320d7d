package io.github.wfarules.benchmarks.handwritten;

import io.github.wfarules.Decision;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import io.github.wfarules.Outcome;
import io.github.wfarules.Places;
import io.github.wfarules.PolicyVersion;
import io.github.wfarules.Text;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.WorkMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The work-mode question of Malang City, Malang Regency and Batu City, with the nation above them, in plain Java: the
 * measure that the library is held against. Answers for March to June 2025, for cases in which every fact is known and
 * every code is written as the lists write it; acts may be missing. Immutable and thread-safe.
 */
public final class HandWritten {
    private static final Map<String, Region> REGIONS =
            Map.of("kota-malang", new KotaMalang(), "kab-malang", new KabMalang(), "kota-batu", new KotaBatu());
    private static final Region NO_REGION = new Region() {};

    private static final Text NOT_APPLICABLE =
            new Text("Pertanyaan ini tidak berlaku pada hari itu.", "The question does not arise on that day.");
    private static final Text NOT_ALLOWED = new Text("Tidak diperbolehkan.", "Not allowed.");
    private static final Text NOT_APPLIED =
            new Text("Instansi tidak menerapkan cara kerja ini.", "The body does not apply this work mode.");
    private static final Text NO_PLACE = new Text("Tidak ada tempat tersisa.", "No place is left.");
    private static final Text NOT_DETERMINED = new Text(
            "Belum dapat ditentukan; ada hal yang perlu diketahui atau ditetapkan lebih dahulu.",
            "Not determined; something has to be known or settled first.");
    private static final Text OFFICE =
            new Text("Bekerja di kantor tidak memerlukan izin.", "Working from the office needs no permission.");
    private static final Text PERMITTED = new Text(
            "Instansi dapat menempatkan pegawai ini demikian; ini bukan hak pegawai.",
            "The body may place this employee so; it is not a right of the employee.");

    private final PolicyVersion version;
    private final Region ownRegion;

    /**
     * Answers for a region.
     *
     * @param version which policy its decisions name; its id says which region is meant
     */
    public HandWritten(PolicyVersion version) {
        Region known = REGIONS.get(version.id());
        if (known == null) {
            throw new IllegalArgumentException("no hand-written policy for `" + version.id() + "`");
        }
        this.version = version;
        this.ownRegion = known;
    }

    /** {@return the ids of the regions} */
    public static List<String> regions() {
        return REGIONS.keySet().stream().sorted().toList();
    }

    /** {@return the same decision that the library gives} */
    public Decision decide(Case facts, LocalDate date) {
        Question asked = Question.of(facts, date);
        List<Finding> found = new ArrayList<>();
        Scope.exclude(asked, found);
        if (!found.isEmpty()) {
            return decision(asked, Outcome.NOT_APPLICABLE, NOT_APPLICABLE, found, List.of(), null);
        }
        if (asked.mode() == WorkMode.WFO) {
            return decision(asked, Outcome.PERMITTED, OFFICE, found, List.of(), null);
        }
        Region region = asked.inMarchWindow() ? ownRegion : NO_REGION;
        region.deny(asked, found);
        Regulation4.deny(asked, found);
        Circular2.deny(asked, found);
        Finding regionApplied = region.applied(asked);
        Boolean bodyApplied = Opening.bodyApplied(asked);
        Finding cap = region.cap(asked);
        boolean full = Caps.isFull(cap);
        Text denial = !found.isEmpty()
                ? NOT_ALLOWED
                : regionApplied == null && Boolean.FALSE.equals(bodyApplied) ? NOT_APPLIED : full ? NO_PLACE : null;
        Need clarification = denial == null ? region.leaveOpen(asked, found) : null;
        Opening.open(asked, found);
        if (regionApplied != null) {
            found.add(regionApplied);
        }
        if (Boolean.TRUE.equals(bodyApplied)) {
            found.add(Opening.applied(asked));
        }
        boolean perhaps = regionApplied == null && bodyApplied == null;
        if (perhaps && denial == null) {
            found.add(Opening.perhapsApplied(asked));
        }
        Finding shown = denial == null || full ? cap : null;
        if (shown != null) {
            found.add(shown);
        }
        if (denial != null) {
            return decision(asked, Outcome.DENIED, denial, found, List.of(), shown);
        }
        region.oblige(asked, found);
        Regulation4.oblige(asked, found);
        Circular2.oblige(asked, found);
        Regulation4.advise(asked, found);
        if (perhaps || clarification != null) {
            List<Need> needs = List.of(clarification != null ? clarification : Opening.DECISION_OF_THE_BODY);
            return decision(asked, Outcome.UNDETERMINED, NOT_DETERMINED, found, needs, cap);
        }
        return decision(asked, Outcome.PERMITTED, PERMITTED, found, List.of(), cap);
    }

    private Decision decision(
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
