package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Instrument;
import io.github.wfarules.Party;
import io.github.wfarules.Text;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.internal.model.CalendarDay;
import io.github.wfarules.internal.policy.ParameterIndex;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks up what findings cite. */
final class Citations {
    private final Law law;

    Citations(Law law) {
        this.law = law;
    }

    Instrument instrument(String id) {
        for (int depth = law.chain().layers().size() - 1; depth >= 0; depth--) {
            Instrument instrument =
                    law.chain().layers().get(depth).instruments().get(id);
            if (instrument != null) {
                return instrument;
            }
        }
        throw new IllegalStateException("no layer declares the instrument " + id);
    }

    @Nullable
    Party party(@Nullable String code) {
        return code == null ? null : new Party(code, title("parties", code));
    }

    Text title(String list, String code) {
        Text title = law.chain().codes().title(list, code);
        return title == null ? new Text(code, code) : title;
    }

    ValueUsed value(String parameter, LocalDate date) {
        Text title = titleOf(parameter);
        ParameterIndex index = law.chain().parameters();
        ParameterIndex.Value window = index.windowCovering(parameter, date);
        ParameterIndex.Value value = window != null ? window : index.valueOn(parameter, date);
        return value == null
                ? new ValueUsed(parameter, title, null, null, null, false)
                : new ValueUsed(
                        parameter,
                        title,
                        Wording.plain(value.value()),
                        value.basis(),
                        value.layer(),
                        value.illustrative());
    }

    /** {@return the decree that declares the day non-working, as a value that was used; null where none does} */
    @Nullable
    ValueUsed calendarDay(LocalDate date) {
        CalendarDay day = law.chain().workingDays().declared(date);
        return day == null
                ? null
                : new ValueUsed(
                        "calendar",
                        day.title(),
                        date.toString(),
                        day.basis(),
                        day.basis().instrument().layer(),
                        false);
    }

    Text titleOf(String parameter) {
        return Objects.requireNonNull(law.chain().parameters().declaration(parameter), parameter)
                .title();
    }
}
