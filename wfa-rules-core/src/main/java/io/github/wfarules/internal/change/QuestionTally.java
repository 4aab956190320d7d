package io.github.wfarules.internal.change;

import io.github.wfarules.Rulebook.Question;
import io.github.wfarules.change.QuestionChanges;
import io.github.wfarules.change.QuestionChanges.Kind;
import io.github.wfarules.change.QuestionChanges.Part;
import io.github.wfarules.change.QuestionChanges.Shift;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds up what changes in the answers to questions other than the work mode. Not thread-safe. */
final class QuestionTally {
    private final Map<Question, Sum> sums = new EnumMap<>(Question.class);

    void add(QuestionShift shift, long number, @Nullable String source) {
        sums.computeIfAbsent(shift.question(), Sum::new).add(shift.alone(number, source));
    }

    void add(List<QuestionChanges> more) {
        more.forEach(
                changes -> sums.computeIfAbsent(changes.question(), Sum::new).add(changes));
    }

    List<QuestionChanges> all() {
        return sums.values().stream().map(Sum::all).toList();
    }

    private static final class Sum {
        private final Question question;
        private final Map<String, Shift> outcomes = new TreeMap<>();
        private final Map<String, Part> units = new TreeMap<>();
        private final Map<String, Part> dates = new TreeMap<>();
        private final Counted<Kind> turned = Kinds.ofQuestions();
        private final Counted<Kind> below = Kinds.ofQuestions();

        Sum(Question question) {
            this.question = question;
        }

        void add(QuestionChanges more) {
            more.outcomes()
                    .forEach(shift -> outcomes.merge(
                            shift.from() + ' ' + shift.to(),
                            shift,
                            (one, other) -> new Shift(one.from(), one.to(), one.answers() + other.answers())));
            add(more.units(), units);
            add(more.dates(), dates);
            more.kinds().forEach(kind -> (kind.from().equals(kind.to()) ? below : turned).add(kind));
        }

        private static void add(List<Part> more, Map<String, Part> parts) {
            more.forEach(part -> parts.merge(
                    part.key(),
                    part,
                    (one, other) -> new Part(
                            one.key(),
                            one.answers() + other.answers(),
                            one.changed() + other.changed(),
                            one.below() + other.below())));
        }

        QuestionChanges all() {
            Collection<Part> parts = units.values();
            return new QuestionChanges(
                    question,
                    parts.stream().mapToLong(Part::answers).sum(),
                    parts.stream().mapToLong(Part::changed).sum(),
                    parts.stream().mapToLong(Part::below).sum(),
                    List.copyOf(outcomes.values()),
                    List.copyOf(parts),
                    List.copyOf(dates.values()),
                    Stream.concat(turned.all().stream(), below.all().stream()).toList());
        }
    }
}
