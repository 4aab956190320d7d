package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Instrument;
import io.github.wfarules.Party;
import io.github.wfarules.Text;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.internal.model.CalendarDay;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.policy.ParameterIndex;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks up what findings cite. Immutable and thread-safe once it is made. */
public final class Citations {
    private final Chain chain;
    private final Map<ParameterIndex.Value, ValueUsed> cited = new IdentityHashMap<>();
    private final Map<String, ValueUsed> silent = new HashMap<>();

    Citations(Chain chain) {
        this.chain = chain;
        for (String parameter : chain.parameters().ids()) {
            Text title = titleOf(parameter);
            silent.put(parameter, new ValueUsed(parameter, title, null, null, null, false));
            for (ParameterIndex.Value value : chain.parameters().values(parameter)) {
                cited.put(value, cite(parameter, title, value));
            }
        }
    }

    /** {@return the instrument, as the nearest layer declares it} */
    Instrument instrument(String id) {
        for (int depth = chain.layers().size() - 1; depth >= 0; depth--) {
            Instrument instrument = chain.layers().get(depth).instruments().get(id);
            if (instrument != null) {
                return instrument;
            }
        }
        throw new IllegalStateException("no layer declares the instrument " + id);
    }

    /** {@return the party with this code; null where there is no code} */
    public @Nullable Party party(@Nullable String code) {
        return code == null ? null : new Party(code, title("parties", code));
    }

    /** {@return what the code is called; the code itself where no list has it} */
    public Text title(String list, String code) {
        Text title = chain.codes().title(list, code);
        return title == null ? new Text(code, code) : title;
    }

    /** {@return the parameter with the value it has on the day; without one where no instrument states it} */
    public ValueUsed value(String parameter, LocalDate date) {
        ParameterIndex.Value value = chain.parameters().valueOn(parameter, date);
        return value == null ? silent.get(parameter) : cited.get(value);
    }

    private static ValueUsed cite(String parameter, Text title, ParameterIndex.Value value) {
        return new ValueUsed(
                parameter, title, Wording.plain(value.value()), value.basis(), value.layer(), value.illustrative());
    }

    /** {@return the decree that declares the day non-working, as a value that was used; null where none does} */
    public @Nullable ValueUsed calendarDay(LocalDate date) {
        CalendarDay day = chain.workingDays().declared(date);
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

    /** {@return what the parameter is called} */
    public Text titleOf(String parameter) {
        return Objects.requireNonNull(chain.parameters().declaration(parameter), parameter)
                .title();
    }
}
