package io.github.wfarules.internal.rostercheck;

import io.github.wfarules.BadInputException;
import io.github.wfarules.Decision;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Team;
import io.github.wfarules.facts.Week;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.internal.rosterinput.MemberPath;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.MemberDay;
import io.github.wfarules.roster.RosterRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One day of a plan, person by person. */
final class PlannedDay {
    private final LocalDate date;
    private final Plan plan;
    private final List<Someone> everybody;

    PlannedDay(Plan plan, LocalDate date, BiFunction<Case, LocalDate, Decision> decide) {
        this.plan = plan;
        this.date = date;
        this.everybody = plan.request().members().stream()
                .map(member -> someone(member, decide))
                .toList();
    }

    /**
     * One person on that day.
     *
     * @param asked what the person asked for; null where nothing
     * @param mode how the person is away; null where at the office
     * @param onLeave whether the person is certainly on leave
     * @param works whether the person works at all, as far as is known
     * @param decision what the law says of the mode that the person has, else of the one asked for; null where there is none
     */
    record Someone(
            Member member,
            @Nullable MemberDay day,
            @Nullable Request asked,
            @Nullable WorkMode mode,
            boolean onLeave,
            boolean works,
            @Nullable Decision decision) {
        String id() {
            return member.employee().id();
        }

        boolean isAway() {
            return mode != null;
        }

        boolean hasDuty() {
            return day != null && day.duty() != null;
        }
    }

    LocalDate date() {
        return date;
    }

    Plan plan() {
        return plan;
    }

    List<Someone> everybody() {
        return everybody;
    }

    private Someone someone(Member member, BiFunction<Case, LocalDate, Decision> decide) {
        MemberDay day = member.days().stream()
                .filter(one -> one.date().equals(date))
                .findFirst()
                .orElse(null);
        Request given = day == null ? null : day.request();
        Request asked = given == null || given.mode() == WorkMode.WFO ? null : given;
        WorkMode mode = plan.mode(member, date);
        Boolean leave = leave(member, day);
        Boolean working = day == null || day.day().working() == null
                ? plan.chain().workingDays().working(date)
                : day.day().working();
        Request judged = judged(asked, mode);
        return new Someone(
                member,
                day,
                asked,
                mode,
                Boolean.TRUE.equals(leave) && !Boolean.FALSE.equals(working),
                !Boolean.TRUE.equals(leave) && !Boolean.FALSE.equals(working),
                judged == null ? null : decision(member, facts(member, day, judged, leave), decide));
    }

    private Decision decision(Member member, Case facts, BiFunction<Case, LocalDate, Decision> decide) {
        try {
            return decide.apply(facts, date);
        } catch (BadInputException bad) {
            throw MemberPath.within(plan.request().members().indexOf(member), bad);
        }
    }

    private static @Nullable Request judged(@Nullable Request asked, @Nullable WorkMode mode) {
        if (mode == null || asked != null && asked.mode() == mode) {
            return asked;
        }
        return Request.builder().mode(mode).build();
    }

    private @Nullable Boolean leave(Member member, @Nullable MemberDay day) {
        Boolean said = day == null ? null : day.day().onLeave();
        if (said == null && member.leave() != null) {
            return member.leave().contains(date);
        }
        return said;
    }

    private Case facts(Member member, @Nullable MemberDay day, Request judged, @Nullable Boolean leave) {
        RosterRequest request = plan.request();
        List<Determination> acts = Stream.concat(request.determinations().stream(), member.determinations().stream())
                .toList();
        Team team = request.teams().stream()
                .filter(one -> Objects.equals(one.id(), member.team()))
                .findFirst()
                .orElse(null);
        Day.Builder known = day == null ? Day.builder() : day.day().toBuilder();
        return Case.builder()
                .employee(member.employee())
                .workUnit(request.workUnit())
                .team(team)
                .request(judged)
                .tasks(member.tasks())
                .day(known.onLeave(leave).build())
                .week(new Week(plan.flexibleDays(member, date)))
                .determinations(acts)
                .build();
    }
}
