package io.github.wfarules.internal.change;

import io.github.wfarules.facts.Assessment;
import io.github.wfarules.facts.Attributes;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Event;
import io.github.wfarules.facts.EventLog;
import io.github.wfarules.facts.Preparation;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.internal.model.AttributeDeclaration;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.MemberDay;
import io.github.wfarules.roster.RosterRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a case the further fields that only the other policy declares: a change may well begin to ask something new
 * of a case, and the policy before it cannot refuse the case for that. Immutable and thread-safe.
 */
final class KnownFields {
    private final Set<String> foreign;

    private KnownFields(Set<String> foreign) {
        this.foreign = foreign;
    }

    /** {@return what this policy makes of cases that may also have the fields of the other} */
    static KnownFields of(Chain own, Chain other) {
        Set<String> known = names(own);
        Set<String> foreign =
                names(other).stream().filter(name -> !known.contains(name)).collect(Collectors.toUnmodifiableSet());
        return new KnownFields(foreign);
    }

    /** {@return the fields of both; of one that both declare, as the first does} */
    static List<AttributeDeclaration> ofBoth(Chain first, Chain second) {
        Set<String> known = names(first);
        List<AttributeDeclaration> all = new ArrayList<>(first.attributes());
        second.attributes().stream()
                .filter(field -> !known.contains(name(field)))
                .forEach(all::add);
        return all;
    }

    private static Set<String> names(Chain chain) {
        return chain.attributes().stream().map(KnownFields::name).collect(Collectors.toSet());
    }

    private static String name(AttributeDeclaration field) {
        return field.group() + "." + field.name();
    }

    Case known(Case facts) {
        if (foreign.isEmpty()) {
            return facts;
        }
        return facts.toBuilder()
                .employee(known(facts.employee()))
                .workUnit(known(facts.workUnit()))
                .request(known(facts.request()))
                .day(known(facts.day()))
                .build();
    }

    RosterRequest known(RosterRequest request) {
        if (foreign.isEmpty()) {
            return request;
        }
        return request.toBuilder()
                .workUnit(known(request.workUnit()))
                .members(request.members().stream().map(this::known).toList())
                .build();
    }

    WorkedDay known(WorkedDay day) {
        if (foreign.isEmpty()) {
            return day;
        }
        return day.toBuilder()
                .employee(known(day.employee()))
                .workUnit(known(day.workUnit()))
                .request(known(day.request()))
                .day(known(day.day()))
                .log(known(day.log()))
                .build();
    }

    UnitPeriod known(UnitPeriod period) {
        if (foreign.isEmpty()) {
            return period;
        }
        return period.toBuilder()
                .workUnit(known(period.workUnit()))
                .days(period.days().stream().map(this::known).toList())
                .log(known(period.log()))
                .build();
    }

    Preparation known(Preparation facts) {
        return foreign.isEmpty()
                ? facts
                : facts.toBuilder()
                        .workUnit(known(facts.workUnit()))
                        .assessment(new Assessment(
                                known("assessment", facts.assessment().attributes())))
                        .build();
    }

    private @Nullable EventLog known(@Nullable EventLog log) {
        if (log == null) {
            return null;
        }
        List<Event> events = log.events().stream()
                .map(event -> event.toBuilder()
                        .attributes(known("event", event.attributes()))
                        .build())
                .toList();
        return new EventLog(events, log.codes(), log.from(), log.to());
    }

    private Member known(Member member) {
        return member.toBuilder()
                .employee(known(member.employee()))
                .days(member.days().stream().map(this::known).toList())
                .build();
    }

    private MemberDay known(MemberDay day) {
        Request asked = day.request();
        return day.toBuilder()
                .request(asked == null ? null : known(asked))
                .day(known(day.day()))
                .build();
    }

    private Employee known(Employee employee) {
        return employee.toBuilder()
                .attributes(known("employee", employee.attributes()))
                .build();
    }

    private WorkUnit known(WorkUnit unit) {
        return unit.toBuilder().attributes(known("workUnit", unit.attributes())).build();
    }

    private Request known(Request request) {
        return request.toBuilder()
                .attributes(known("request", request.attributes()))
                .build();
    }

    private Day known(Day day) {
        return day.toBuilder().attributes(known("day", day.attributes())).build();
    }

    private Attributes known(String group, Attributes given) {
        Attributes known = given;
        for (String name : given.asMap().keySet()) {
            known = foreign.contains(group + "." + name) ? known.without(name) : known;
        }
        return known;
    }
}
