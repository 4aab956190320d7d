package io.github.wfarules.cli;

import io.github.wfarules.Policy;
import io.github.wfarules.Rulebook;
import io.github.wfarules.change.ChangeReport;
import io.github.wfarules.change.Group;
import io.github.wfarules.change.Side;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says how many of the days asked lie before a policy begins or after it ends, where it cannot change any answer. */
record AskedDays(Words words) {
    /** The days on which a policy has rules or values of its own; null where there is no first or last one. */
    private record Span(@Nullable LocalDate first, @Nullable LocalDate last) {}

    /** {@return a sentence for each policy and end of it beyond which days were asked} */
    Set<String> outside(Policy before, Policy after, ChangeReport report) {
        List<LocalDate> asked = report.dates().stream()
                .map(Group::key)
                .filter(Objects::nonNull)
                .map(LocalDate::parse)
                .toList();
        Set<String> sentences = new LinkedHashSet<>();
        // The report counts by the date after; where only that one was given, the dates before are not known.
        if (report.before().date() != null || report.after().date() == null) {
            add(before, days(report.before(), asked), sentences);
        }
        add(after, days(report.after(), asked), sentences);
        return sentences;
    }

    private static List<LocalDate> days(Side side, List<LocalDate> asked) {
        LocalDate date = side.date();
        return date == null ? asked : List.of(date);
    }

    private void add(Policy policy, List<LocalDate> asked, Set<String> sentences) {
        Span span = span(policy);
        if (span == null) {
            return;
        }
        LocalDate first = span.first();
        LocalDate last = span.last();
        if (first != null) {
            long early = asked.stream().filter(day -> day.isBefore(first)).count();
            add(early, asked, policy, words.say("sebelum hari pertama", "before the first day"), first, sentences);
        }
        if (last != null) {
            long late = asked.stream().filter(day -> day.isAfter(last)).count();
            add(late, asked, policy, words.say("sesudah hari terakhir", "after the last day"), last, sentences);
        }
    }

    private void add(
            long outside, List<LocalDate> asked, Policy policy, String where, LocalDate end, Set<String> sentences) {
        if (outside > 0) {
            sentences.add(words.say("Hari yang ditanyakan ", "Days asked that lie ") + where
                    + words.say(" ", " of ") + policy.id() + " (" + Dates.day(end, words.language()) + "): " + outside
                    + words.say(" dari ", " of ") + asked.size() + ".");
        }
    }

    /** {@return the days of the policy's own rules and values; null where it has none} Deductions have no days. */
    private static @Nullable Span span(Policy policy) {
        Rulebook book = policy.rulebook();
        List<Span> own = Stream.of(
                        book.rules().stream()
                                .filter(rule -> rule.layer().equals(policy.id()))
                                .map(rule -> new Span(rule.from(), rule.to())),
                        book.values().stream()
                                .filter(value -> policy.id().equals(value.layer()) && value.basis() != null)
                                .map(value -> new Span(value.from(), value.to())),
                        book.levels().stream()
                                .filter(level -> level.layer().equals(policy.id()))
                                .map(level -> new Span(level.from(), level.to())))
                .flatMap(spans -> spans)
                .toList();
        return own.isEmpty() ? null : own.stream().reduce(AskedDays::around).orElseThrow();
    }

    private static Span around(Span one, Span other) {
        LocalDate first = one.first() == null || other.first() == null
                ? null
                : one.first().isBefore(other.first()) ? one.first() : other.first();
        LocalDate last = one.last() == null || other.last() == null
                ? null
                : one.last().isAfter(other.last()) ? one.last() : other.last();
        return new Span(first, last);
    }
}
