package io.github.wfarules.internal.model;

import io.github.wfarules.Instrument;
import io.github.wfarules.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One policy folder, read and checked on its own: one layer of a chain. Maps keep the order of the files.
 *
 * @param zoneId the zone of the region; looked up when it is needed, as that reads the zones of the whole world
 * @param digest the SHA-256 of the folder's files, in hexadecimal digits
 */
public record Layer(
        String id,
        Text title,
        @Nullable String regionCode,
        String level,
        String zoneId,
        String version,
        @Nullable String parent,
        Map<String, Instrument> instruments,
        List<AttributeDeclaration> attributes,
        Map<String, CodeList> lists,
        Map<String, ParameterLayer> parameters,
        Map<String, Counter> counters,
        List<CalendarDay> calendar,
        List<Integer> calendarYears,
        List<Schedule> schedules,
        ServiceLaw services,
        List<SwitchOff> switchOffs,
        RosterTerms roster,
        List<RuleDefinition> rules,
        String digest) {

    /** {@return the zone of the region} */
    public ZoneId zone() {
        return ZoneId.of(zoneId);
    }

    /** {@return the parameters that rosters, hours of work, service levels and deductions read} */
    public Set<String> parametersReadBesideRules() {
        Set<String> read = new TreeSet<>(roster.parameters());
        schedules.forEach(schedule -> schedule.shifts().forEach(shift -> read.addAll(shift.parameters())));
        read.addAll(services.parameters());
        return read;
    }

    /** {@return this layer with these rules} */
    public Layer withRules(List<RuleDefinition> these) {
        return with(parameters, counters, calendar, List.copyOf(these));
    }

    /** {@return this layer with these counters} */
    public Layer withCounters(Map<String, Counter> these) {
        return with(parameters, these, calendar, rules);
    }

    /** {@return this layer with these parameters} */
    public Layer withParameters(Map<String, ParameterLayer> these) {
        return with(these, counters, calendar, rules);
    }

    /** {@return this layer with these days declared non-working, in the same years} */
    public Layer withCalendar(List<CalendarDay> these) {
        return with(parameters, counters, List.copyOf(these), rules);
    }

    private Layer with(
            Map<String, ParameterLayer> parameters,
            Map<String, Counter> counters,
            List<CalendarDay> calendar,
            List<RuleDefinition> rules) {
        return new Layer(
                id,
                title,
                regionCode,
                level,
                zoneId,
                version,
                parent,
                instruments,
                attributes,
                lists,
                parameters,
                counters,
                calendar,
                calendarYears,
                schedules,
                services,
                switchOffs,
                roster,
                rules,
                digest);
    }
}
