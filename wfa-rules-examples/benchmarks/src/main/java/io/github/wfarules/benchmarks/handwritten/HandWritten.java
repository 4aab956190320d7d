package io.github.wfarules.benchmarks.handwritten;

import io.github.wfarules.Decision;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import io.github.wfarules.Outcome;
import io.github.wfarules.PolicyVersion;
import io.github.wfarules.Text;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.WorkMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The work-mode question of Malang City, Malang Regency and Batu City, with the nation above them, in plain Java: the
 * measure that the library is held against. Answers for March to June 2025, for cases in which every fact is known and
 * every code is written as the lists write it; acts may be missing. Immutable and thread-safe.
 */
public final class HandWritten {
    private static final Map<String, Region> REGIONS =
            Map.of("kota-malang", new KotaMalang(), "kab-malang", new KabMalang(), "kota-batu", new KotaBatu());
    private static final Region NO_REGION = new Region() {};

    private final Answers answers;
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
        this.answers = new Answers(version);
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
            return answers.decision(asked, Outcome.NOT_APPLICABLE, Answers.NOT_APPLICABLE, found, List.of(), null);
        }
        if (asked.mode() == WorkMode.WFO) {
            return answers.decision(asked, Outcome.PERMITTED, Answers.OFFICE, found, List.of(), null);
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
                ? Answers.NOT_ALLOWED
                : regionApplied == null && Boolean.FALSE.equals(bodyApplied)
                        ? Answers.NOT_APPLIED
                        : full ? Answers.NO_PLACE : null;
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
            return answers.decision(asked, Outcome.DENIED, denial, found, List.of(), shown);
        }
        region.oblige(asked, found);
        Regulation4.oblige(asked, found);
        Circular2.oblige(asked, found);
        Regulation4.advise(asked, found);
        if (perhaps || clarification != null) {
            List<Need> needs = List.of(clarification != null ? clarification : Opening.DECISION_OF_THE_BODY);
            return answers.decision(asked, Outcome.UNDETERMINED, Answers.NOT_DETERMINED, found, needs, cap);
        }
        return answers.decision(asked, Outcome.PERMITTED, Answers.PERMITTED, found, List.of(), cap);
    }
}
