package io.github.wfarules.internal.drl;

import io.github.wfarules.Text;
import io.github.wfarules.facts.Assessment;
import io.github.wfarules.facts.Attributes;
import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.CodeOf;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.EventLog;
import io.github.wfarules.facts.Lapse;
import io.github.wfarules.facts.PenaltyMonth;
import io.github.wfarules.facts.Preparation;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.Team;
import io.github.wfarules.facts.TicketAsOf;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.Week;
import io.github.wfarules.facts.Work;
import io.github.wfarules.facts.WorkSpan;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.roster.RosterPlan;
import io.github.wfarules.roster.RosterRequest;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is asked beside single cases: rosters, days and months that have happened, readiness, deductions. */
final class InputTables {
    private static final Set<Class<?>> OF_A_CASE = Set.of(
            Assessment.class,
            Breach.class,
            Day.class,
            Determination.class,
            Employee.class,
            Request.class,
            Tasks.class,
            Team.class,
            Week.class,
            Work.class,
            WorkUnit.class,
            WorkedDay.class);

    private static final Map<Class<?>, String> SCALARS = Map.of(
            BigDecimal.class, "bilangan · number",
            Integer.class, "bilangan · number",
            String.class, "teks · text",
            LocalDate.class, "tanggal · date",
            Instant.class, "`2025-06-02T08:00+07:00`",
            OffsetDateTime.class, "`2025-06-02T08:00+07:00`",
            YearMonth.class, "`2025-06`",
            Duration.class, "`PT2H30M`");

    private InputTables() {}

    static String inputs() {
        return table("`question: roster`, `wfa roster`", RosterRequest.class)
                + table("`wfa roster --check`", RosterPlan.class)
                + table("`question: compliance`, `wfa comply`", WorkedDay.class)
                + table("`question: unit-compliance`, `wfa comply --page`", UnitPeriod.class)
                + table("`log`", EventLog.class)
                + table("`lapses`", Lapse.class)
                + table("`question: readiness`, `wfa ready`", Preparation.class)
                + table("`question: penalty`, `wfa penalize`", PenaltyMonth.class)
                + table("`question: service-level`", TicketAsOf.class)
                + table("`question: work-time`", WorkSpan.class)
                + "\n";
    }

    private static String table(String title, Class<?> input) {
        Markdown table = new Markdown("isian · field", "nilai · value", "arti", "meaning");
        rows(table, "", input);
        return "\n**" + title + "**\n\n" + table;
    }

    private static void rows(Markdown table, String path, Class<?> input) {
        for (RecordComponent component : input.getRecordComponents()) {
            if (component.getType() == Attributes.class) {
                continue;
            }
            Class<?> type = one(component);
            String name = path + component.getName();
            Text words = InputWords.of(input, component);
            table.row(Markdown.code(name), value(component, type), words.id(), words.en());
            if (isApart(type)) {
                rows(table, name + ".", type);
            }
        }
    }

    /** {@return whether the fields of such a value stand in the same table} */
    private static boolean isApart(Class<?> type) {
        return type.isRecord() && !OF_A_CASE.contains(type) && type != EventLog.class && type != Lapse.class;
    }

    private static Class<?> one(RecordComponent component) {
        return isList(component)
                ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
    }

    private static boolean isList(RecordComponent component) {
        return component.getType() == List.class;
    }

    private static String value(RecordComponent component, Class<?> type) {
        String value = isList(component) ? "daftar · list: " + each(type, component) : each(type, component);
        boolean optional = isList(component)
                || type.isRecord()
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return optional ? value : value + " (wajib · required)";
    }

    private static String each(Class<?> type, RecordComponent component) {
        CodeOf code = component.getAnnotation(CodeOf.class);
        if (code != null) {
            return "kode · code: `" + code.value() + "`";
        }
        if (type.isEnum()) {
            return Markdown.codes(
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        }
        if (!type.isRecord()) {
            return Objects.requireNonNull(SCALARS.get(type), type::getName);
        }
        return isApart(type)
                ? "di bawah ini · below"
                : OF_A_CASE.contains(type)
                        ? "seperti dalam kasus · as in a case"
                        : "tabel tersendiri · a table of its own";
    }
}
