package io.github.wfarules.benchmarks;

import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.DatedCase;
import io.github.wfarules.facts.Event;
import io.github.wfarules.facts.EventLog;
import io.github.wfarules.facts.Work;
import io.github.wfarules.facts.WorkedDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Measures how long it takes to look back on days of employees. */
final class Compliances {
    static final int DAYS = 20_000;

    private static final int WARM_UPS = 20;
    private static final double NANOS_PER_MICRO = 1_000;

    private Compliances() {}

    static void measure(int rounds, Report report) {
        System.err.println("compliance");
        Policy policy = WfaRules.bundled().policy(Cases.REGION);
        List<WorkedDay> days = of(Subjects.SEED, DAYS).toList();
        for (int i = 0; i < WARM_UPS; i++) {
            days.forEach(policy::comply);
        }
        List<Double> alone = new ArrayList<>();
        List<Double> together = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            alone.add(microsADay(() -> days.forEach(policy::comply)));
            together.add(microsADay(() -> days.parallelStream().forEach(policy::comply)));
        }
        report.speedUp("compliance of a day, one and two threads, us", new Spread(alone), new Spread(together), "");
    }

    private static double microsADay(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS_PER_MICRO / DAYS;
    }

    /** {@return the days of random questions, worked as was asked, with one attendance entry on two days of three} */
    static Stream<WorkedDay> of(long seed, int number) {
        return Questions.of(seed, number).map(Compliances::worked);
    }

    private static WorkedDay worked(DatedCase question) {
        boolean entered = question.facts().employee().id().hashCode() % 3 != 0;
        Event entry = Event.builder().code("presence-entry").on(question.date()).build();
        return WorkedDay.of(question.facts(), question.date())
                .worked(Work.builder().mode(question.facts().request().mode()).build())
                .log(EventLog.builder()
                        .events(entered ? List.of(entry) : List.of())
                        .build())
                .lapses(List.of())
                .build();
    }
}
