package io.github.wfarules.internal.change;

import io.github.wfarules.Rulebook.Question;
import io.github.wfarules.change.Cause;
import io.github.wfarules.change.QuestionChanges;
import io.github.wfarules.change.QuestionChanges.Example;
import io.github.wfarules.change.QuestionChanges.Kind;
import io.github.wfarules.change.QuestionChanges.Part;
import io.github.wfarules.change.QuestionChanges.Shift;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one answer to a question other than the work mode comes to under both laws.
 *
 * @param employee the id of the employee; null for units
 * @param date the day judged after
 * @param below whether something differs although the outcome stays
 * @param causes the rules behind the change
 * @param facts how many facts were stated
 */
record QuestionShift(
        Question question,
        @Nullable String employee,
        String unit,
        LocalDate date,
        String from,
        String to,
        boolean below,
        List<Cause> causes,
        int facts) {

    /** Names the unit only: the rest is about a person. */
    @Override
    public String toString() {
        return "QuestionShift[" + question + ", " + unit + ", " + date + "]";
    }

    /** {@return what there would be to report if this were all} */
    QuestionChanges alone(long number, @Nullable String source) {
        long turned = from.equals(to) ? 0 : 1;
        long under = below ? 1 : 0;
        Example example = new Example(number, source, employee, unit, date, facts);
        return new QuestionChanges(
                question,
                1,
                turned,
                under,
                List.of(new Shift(from, to, 1)),
                List.of(new Part(unit, 1, turned, under)),
                List.of(new Part(date.toString(), 1, turned, under)),
                turned + under == 0 ? List.of() : List.of(new Kind(from, to, causes, 1, example)));
    }
}
