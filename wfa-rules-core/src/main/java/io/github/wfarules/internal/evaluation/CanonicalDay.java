package io.github.wfarules.internal.evaluation;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Event;
import io.github.wfarules.facts.EventLog;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.Work;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.internal.policy.Chain;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts what happened into the form that rules compare, as {@link CanonicalCase} does with cases, and checks it. */
final class CanonicalDay {
    private final CanonicalCase cases;

    CanonicalDay(Chain chain) {
        this.cases = new CanonicalCase(chain);
    }

    /**
     * {@return the day in canonical form}
     *
     * @param at where the day stands, such as {@code days[3].}; empty for one by itself
     * @throws io.github.wfarules.BadInputException if something in it contradicts itself
     */
    WorkedDay of(WorkedDay given, String at) {
        Case facts = cases.of(given.asCase());
        Work worked = given.worked();
        return WorkedDay.of(facts, given.date())
                .worked(Work.builder()
                        .mode(worked.mode())
                        .place(worked.place() == null ? null : cases.code("places", worked.place()))
                        .hours(worked.hours())
                        .build())
                .log(log(given.log(), at + "log"))
                .lapses(given.lapses())
                .build();
    }

    /** {@return the unit's own facts in canonical form; the days of its people stay as they are} */
    UnitPeriod of(UnitPeriod given) {
        return given.toBuilder()
                .workUnit(cases.unit(given.workUnit()))
                .determinations(cases.acts(given.determinations()))
                .log(log(given.log(), "log"))
                .build();
    }

    private @Nullable EventLog log(@Nullable EventLog given, String at) {
        if (given == null) {
            return null;
        }
        WhatHappened.check(given, at);
        List<Event> events = new ArrayList<>(given.events().size());
        for (int i = 0; i < given.events().size(); i++) {
            events.add(event(given.events().get(i), at + ".events[" + i + "]"));
        }
        List<String> codes = given.codes() == null
                ? null
                : given.codes().stream()
                        .map(code -> Objects.requireNonNullElse(cases.code("events", code), code))
                        .toList();
        return given.toBuilder().events(events).codes(codes).build();
    }

    /** An event whose code no list knows stays as it is: it makes unknown what is counted. */
    private Event event(Event given, String at) {
        String code = cases.code("events", given.code());
        if (code == null) {
            cases.refuseMisspelt("events", given.code(), at + ".code");
        }
        return given.toBuilder()
                .code(code == null ? given.code() : code)
                .attributes(cases.further("event", at, given.attributes()))
                .build();
    }
}
