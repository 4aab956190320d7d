package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Certainty;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import io.github.wfarules.Outcome;
import io.github.wfarules.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The outcome that findings add up to; the first that matches wins, in the order of {@link Outcome}. */
final class Verdict {
    private final Map<Effect, List<Finding>> found;
    private final boolean groundState;
    private final Outcome outcome;

    Verdict(Map<Effect, List<Finding>> found, boolean groundState) {
        this.found = found;
        this.groundState = groundState;
        this.outcome = judge();
    }

    private Outcome judge() {
        if (has(Effect.EXCLUDES, Certainty.CERTAIN)) {
            return Outcome.NOT_APPLICABLE;
        }
        if (has(Effect.DENIES, Certainty.CERTAIN)
                || !couldBe(Effect.OPENS)
                || !couldBe(Effect.APPLIES)
                || capsFull(Certainty.CERTAIN)) {
            return Outcome.DENIED;
        }
        if (has(Effect.EXCLUDES, Certainty.POSSIBLE)
                || has(Effect.DENIES, Certainty.POSSIBLE)
                || has(Effect.REQUIRES_APPROVAL, Certainty.POSSIBLE)
                || !isCertain(Effect.OPENS)
                || !isCertain(Effect.APPLIES)
                || found.containsKey(Effect.LEAVES_OPEN)
                || capsFull(Certainty.POSSIBLE)
                || capsUncountable()) {
            return Outcome.UNDETERMINED;
        }
        return has(Effect.REQUIRES_APPROVAL, Certainty.CERTAIN) ? Outcome.NEEDS_APPROVAL : Outcome.PERMITTED;
    }

    Outcome outcome() {
        return outcome;
    }

    /** {@return the answer in a sentence} */
    Text summary() {
        return switch (outcome) {
            case NOT_APPLICABLE ->
                new Text("Pertanyaan ini tidak berlaku pada hari itu.", "The question does not arise on that day.");
            case DENIED -> denied();
            case UNDETERMINED ->
                new Text(
                        "Belum dapat ditentukan; ada hal yang perlu diketahui atau ditetapkan lebih dahulu.",
                        "Not determined; something has to be known or settled first.");
            case NEEDS_APPROVAL -> new Text("Perlu persetujuan lebih dahulu.", "An approval is needed first.");
            case PERMITTED ->
                groundState
                        ? new Text(
                                "Bekerja di kantor tidak memerlukan izin.",
                                "Working from the office needs no permission.")
                        : new Text(
                                "Instansi dapat menempatkan pegawai ini demikian; ini bukan hak pegawai.",
                                "The body may place this employee so; it is not a right of the employee.");
        };
    }

    private Text denied() {
        if (has(Effect.DENIES, Certainty.CERTAIN)) {
            return new Text("Tidak diperbolehkan.", "Not allowed.");
        }
        if (!couldBe(Effect.OPENS)) {
            return new Text(
                    "Tidak ada ketentuan yang memungkinkan cara kerja ini pada tanggal itu.",
                    "No instrument makes this work mode possible on that date.");
        }
        if (!couldBe(Effect.APPLIES)) {
            return new Text("Instansi tidak menerapkan cara kerja ini.", "The body does not apply this work mode.");
        }
        return new Text("Tidak ada tempat tersisa.", "No place is left.");
    }

    /** {@return the findings that bear on the outcome} */
    List<Finding> findings() {
        List<Finding> kept = new ArrayList<>();
        Set<Effect> bearing = bearing();
        found.forEach((effect, findings) -> {
            for (Finding finding : findings) {
                if (bearing.contains(effect) && (finding.certainty() == Certainty.CERTAIN || showsPossible(effect))) {
                    kept.add(finding);
                }
            }
        });
        return kept;
    }

    private Set<Effect> bearing() {
        return switch (outcome) {
            case NOT_APPLICABLE -> EnumSet.of(Effect.EXCLUDES);
            case DENIED -> EnumSet.of(Effect.DENIES, Effect.OPENS, Effect.APPLIES, Effect.LIMITS_PLACES);
            default -> EnumSet.allOf(Effect.class);
        };
    }

    private boolean showsPossible(Effect effect) {
        return switch (outcome) {
            case NOT_APPLICABLE, DENIED -> false;
            default -> !(effect == Effect.OPENS || effect == Effect.APPLIES) || !isCertain(effect);
        };
    }

    /** {@return what would settle the answer; an unknown that cannot change the outcome is not among it} */
    List<Need> needs() {
        List<Need> needs = new ArrayList<>();
        for (Effect effect : EnumSet.of(Effect.EXCLUDES, Effect.DENIES, Effect.LEAVES_OPEN, Effect.REQUIRES_APPROVAL)) {
            of(effect, Certainty.POSSIBLE).forEach(finding -> needs.addAll(finding.needs()));
        }
        for (Effect effect : EnumSet.of(Effect.OPENS, Effect.APPLIES)) {
            if (!isCertain(effect)) {
                of(effect, Certainty.POSSIBLE).forEach(finding -> needs.addAll(finding.needs()));
            }
        }
        for (Finding open : of(Effect.LEAVES_OPEN, Certainty.CERTAIN)) {
            needs.add(new Need(Need.Kind.CLARIFICATION, open.ruleId(), open.reason(), open.party()));
        }
        for (Finding cap : found.getOrDefault(Effect.LIMITS_PLACES, List.of())) {
            if (cap.places() != null && PlaceCount.isUncountable(cap.places())) {
                needs.add(Needs.fact("workUnit.headcount"));
                needs.addAll(cap.needs());
            } else if (isFull(cap)) {
                needs.addAll(cap.needs());
            }
        }
        return needs;
    }

    private boolean has(Effect effect, Certainty certainty) {
        return !of(effect, certainty).isEmpty();
    }

    private List<Finding> of(Effect effect, Certainty certainty) {
        return found.getOrDefault(effect, List.of()).stream()
                .filter(finding -> finding.certainty() == certainty)
                .toList();
    }

    /** The office is the ground state: nothing needs to open it or put it into effect. */
    private boolean couldBe(Effect effect) {
        return groundState || found.containsKey(effect);
    }

    private boolean isCertain(Effect effect) {
        return groundState || has(effect, Certainty.CERTAIN);
    }

    private boolean capsFull(Certainty certainty) {
        return of(Effect.LIMITS_PLACES, certainty).stream().anyMatch(Verdict::isFull);
    }

    private boolean capsUncountable() {
        return found.getOrDefault(Effect.LIMITS_PLACES, List.of()).stream()
                .anyMatch(cap -> cap.places() != null && PlaceCount.isUncountable(cap.places()));
    }

    private static boolean isFull(Finding cap) {
        return cap.places() != null && PlaceCount.isFull(cap.places());
    }
}
