package io.github.wfarules.internal.roster;

import io.github.wfarules.Certainty;
import io.github.wfarules.Decision;
import io.github.wfarules.Finding;
import io.github.wfarules.Outcome;
import io.github.wfarules.facts.Request;
import io.github.wfarules.roster.Applicant;
import io.github.wfarules.roster.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One person's application for one day, on its way to a place. For one thread. */
final class Application {
    private final Person person;
    private final Request request;
    private final Decision decision;
    private final boolean onDuty;
    private final boolean works;
    private final Map<Limit, Certainty> limits = new LinkedHashMap<>();
    private final List<Limit> stopping = new ArrayList<>();
    private boolean placed;
    private boolean certainlyStopped;
    private @Nullable Integer position;
    private @Nullable Integer waiting;

    /**
     * Begins with the answer for the person alone.
     *
     * @param onDuty whether a duty keeps the person at the office
     * @param works whether the person works at all that day
     */
    Application(Person person, Request request, Decision decision, boolean onDuty, boolean works) {
        this.person = person;
        this.request = request;
        this.decision = decision;
        this.onDuty = onDuty;
        this.works = works;
    }

    Person person() {
        return person;
    }

    Request request() {
        return request;
    }

    Decision decision() {
        return decision;
    }

    /** {@return whether places are to be had for it} */
    boolean isEntitled() {
        return decision.outcome() == Outcome.PERMITTED && works && !onDuty;
    }

    boolean isPlaced() {
        return placed;
    }

    /** {@return the findings that bound the places} */
    List<Finding> bounding() {
        return decision.findings().stream()
                .filter(finding -> finding.places() != null)
                .toList();
    }

    /** Lets the limit bear on this application, certainly or possibly. */
    void bear(Limit limit, Certainty certainty) {
        limits.put(limit, certainty);
    }

    /** Looks whether a place is left under each limit that bears on it, and takes it. */
    void take(int position) {
        this.position = position;
        limits.forEach((limit, certainty) -> {
            if (limit.isFull() && limit.counts(request.mode())) {
                stopping.add(limit);
                certainlyStopped |= certainty == Certainty.CERTAIN;
            }
        });
        placed = stopping.isEmpty();
        if (placed) {
            limits.keySet().stream()
                    .filter(limit -> limit.counts(request.mode()))
                    .forEach(Limit::add);
        }
    }

    void await(int place) {
        waiting = place;
    }

    boolean isStoppedByMinimum() {
        return stopping.stream().anyMatch(Limit::isMinimum);
    }

    /** {@return the minimums that stop it, as findings} */
    List<Finding> minimums() {
        return stopping.stream().filter(Limit::isMinimum).map(Limit::finding).toList();
    }

    Standing standing() {
        return switch (decision.outcome()) {
            case NOT_APPLICABLE, DENIED -> Standing.NOT_ENTITLED;
            case UNDETERMINED -> Standing.UNDETERMINED;
            case NEEDS_APPROVAL -> Standing.NEEDS_APPROVAL;
            case PERMITTED -> works ? permitted() : Standing.NOT_ENTITLED;
        };
    }

    /** A cap that only could bear on the person leaves it open whether there is a place. */
    private Standing permitted() {
        if (onDuty) {
            return Standing.ON_DUTY;
        }
        Standing without = certainlyStopped ? Standing.PLACES_TAKEN : Standing.UNDETERMINED;
        return placed ? Standing.PLACED : without;
    }

    Applicant applicant() {
        Standing standing = standing();
        return new Applicant(
                person.id(),
                request.mode(),
                standing,
                Sentences.of(standing, position, waiting, decision),
                position,
                waiting,
                stopping.stream().map(Limit::id).sorted().toList(),
                decision);
    }
}
