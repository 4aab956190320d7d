package io.github.wfarules.change;

import io.github.wfarules.internal.change.Tally;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the law does to a population. Immutable and thread-safe. The same population gives the same report,
 * whatever the number of threads. Reports of parts add up to the report of the whole, but that lines are numbered within
 * their part.
 *
 * <p>Grows with the units, codes, dates and kinds of change that there are, not with the cases. Of people it holds ids
 * only, in the examples; still it tells by them what the law makes of a person, so pass it on with care.
 *
 * @param before what answered before
 * @param after what answers after
 * @param answers how many questions on the work mode were answered by both
 * @param changed how many of them have another outcome
 * @param outcomes from what to what, in the order of outcomes; those that stay are among them
 * @param units what changes by unit, by the id of the unit
 * @param serviceTypes what changes by service type: that of the team where it has one, else of the unit
 * @param posts what changes by post
 * @param dates what changes by date, that judged after
 * @param kinds the kinds of change, the most frequent first
 * @param below what changes where the outcome stays
 * @param places caps that leave another number of places, by unit
 * @param questions what changes in the answers to other questions that were asked, in the order of {@link
 *     io.github.wfarules.Rulebook.Question}
 * @param rosters what changes in rosters; null where none was asked for
 * @param money what changes in deductions; null where none was asked for. It adds up over months, and over parts of a month
 *     where all that is about an employee is in one part
 * @param unusable how many questions could not be answered by both, and are left out of everything above
 * @param rejected the first of these
 */
public record ChangeReport(
        Side before,
        Side after,
        long answers,
        long changed,
        List<OutcomeShift> outcomes,
        List<Group> units,
        List<Group> serviceTypes,
        List<Group> posts,
        List<Group> dates,
        List<ChangeKind> kinds,
        BelowOutcome below,
        List<PlacesShift> places,
        List<QuestionChanges> questions,
        @Nullable RosterChanges rosters,
        @Nullable MoneyChanges money,
        long unusable,
        List<UnusableLine> rejected) {
    /** Copies what could change. */
    public ChangeReport {
        outcomes = List.copyOf(outcomes);
        units = List.copyOf(units);
        serviceTypes = List.copyOf(serviceTypes);
        posts = List.copyOf(posts);
        dates = List.copyOf(dates);
        kinds = List.copyOf(kinds);
        places = List.copyOf(places);
        questions = List.copyOf(questions);
        rejected = List.copyOf(rejected);
    }

    /**
     * {@return the report on both populations together} In which order reports are added makes no difference.
     *
     * @throws IllegalArgumentException if the other compares other policies or dates
     */
    public ChangeReport plus(ChangeReport other) {
        if (!before.equals(other.before) || !after.equals(other.after)) {
            throw new IllegalArgumentException("the reports compare different policies or dates");
        }
        return new Tally(before, after).add(this).add(other).report();
    }
}
