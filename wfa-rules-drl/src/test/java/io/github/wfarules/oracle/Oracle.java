package io.github.wfarules.oracle;

import io.github.wfarules.Outcome;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.oracle.Point.Says;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Judges one case by one jurisdiction's law.
 *
 * <p>Each point of the law is asked in every world: it holds certainly, possibly or not at all, and the answer is
 * undetermined as soon as one point is in doubt. The verdict as a whole is asked in every world, too. That tells which
 * unknown facts can change it, and where several doubtful points together leave no way out.
 */
record Oracle(Law law, Case asked, LocalDate date) {
    Expected judge() {
        if (certain(Says.NOT_MY_QUESTION)) {
            return Expected.plainly(Outcome.NOT_APPLICABLE);
        }
        Set<String> doubts = doubts(Says.NOT_MY_QUESTION);
        if (asked.request().mode() == WorkMode.WFO) {
            return doubts.isEmpty() ? Expected.plainly(Outcome.PERMITTED) : undetermined(doubts);
        }
        if (certain(Says.NO) || !possible(Says.POSSIBLE) || !possible(Says.IN_EFFECT)) {
            return Expected.plainly(Outcome.DENIED);
        }
        doubts.addAll(doubts(Says.NO));
        if (!certain(Says.IN_EFFECT)) {
            doubts.addAll(doubts(Says.IN_EFFECT));
        }
        if (possible(Says.NOT_SAID)) {
            doubts.addAll(doubts(Says.NOT_SAID));
            doubts.add(Names.CLARIFICATION);
        }
        boolean askFirst = certain(Says.ASK_FIRST);
        if (!askFirst) {
            doubts.addAll(doubts(Says.ASK_FIRST));
        }
        if (!doubts.isEmpty()) {
            return undetermined(doubts);
        }
        return Expected.limited(
                askFirst ? Outcome.NEEDS_APPROVAL : Outcome.PERMITTED,
                limits(cap -> cap.always(true)),
                limits(cap -> cap.ever(true)));
    }

    /** {@return the points that hold or may hold, for whoever reads a disagreement} */
    List<String> reasons() {
        return Stream.of(Says.values())
                .flatMap(what -> law.saying(what).stream())
                .filter(point -> worlds(point).ever(true))
                .map(point -> "  %s %s: %s"
                        .formatted(worlds(point).always(true) ? "CERTAIN" : "POSSIBLE", point.says(), point.sentence()))
                .toList();
    }

    private boolean certain(Says what) {
        return law.saying(what).stream().anyMatch(point -> worlds(point).always(true));
    }

    private boolean possible(Says what) {
        return law.saying(what).stream().anyMatch(point -> worlds(point).ever(true));
    }

    private Set<String> doubts(Says what) {
        Set<String> doubts = new TreeSet<>();
        law.saying(what).forEach(point -> doubts.addAll(worlds(point).decisive()));
        return doubts;
    }

    private Worlds<Boolean> worlds(Point point) {
        return Worlds.of(asked, date, point.met()::test);
    }

    private Expected undetermined(Set<String> mayNeed) {
        Worlds<Outcome> verdicts = Worlds.of(asked, date, new Verdict(law)::in);
        Set<String> mustNeed = verdicts.decisive();
        if (asked.request().mode() != WorkMode.WFO && certain(Says.NOT_SAID)) {
            mustNeed.add(Names.CLARIFICATION);
        }
        return Expected.undetermined(
                verdicts.within(Set.of(Outcome.NOT_APPLICABLE, Outcome.DENIED)), mustNeed, mayNeed);
    }

    private Set<String> limits(Predicate<Worlds<Boolean>> held) {
        Set<String> limits = new TreeSet<>();
        for (Cap cap : law.caps()) {
            if (held.test(Worlds.of(asked, date, cap.met()::test))) {
                limits.add(places(cap));
            }
        }
        return limits;
    }

    private String places(Cap cap) {
        BigDecimal percentage = cap.percentage();
        Integer headcount = asked.workUnit().headcount();
        return percentage == null || headcount == null
                ? Expected.NOT_STATED
                : String.valueOf(World.places(percentage, headcount));
    }
}
