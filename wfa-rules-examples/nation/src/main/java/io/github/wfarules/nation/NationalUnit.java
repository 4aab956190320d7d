package io.github.wfarules.nation;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.MemberDay;
import io.github.wfarules.roster.RosterRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A unit of the nation on one day. Written as a row it is the number, the policy, and the request as JSON, see
 * {@link io.github.wfarules.WfaJson#write(RosterRequest)} and {@link io.github.wfarules.PolicyJson#readRosterRequest}.
 *
 * @param number its number, from 1
 * @param policy the id of the policy that judges it
 * @param request the unit, its people and what each asks for, for a single day and without teams; who is on leave is said
 *     in the days of the members
 */
public record NationalUnit(int number, String policy, RosterRequest request) {
    private static final Request OFFICE = Request.builder().mode(WorkMode.WFO).build();

    /** Checks that all is there. */
    public NationalUnit {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(request, "request");
        if (!request.from().equals(request.to()) || !request.teams().isEmpty()) {
            throw new IllegalArgumentException("a unit of the nation has no teams, and one day at a time");
        }
    }

    /** {@return the day} */
    public LocalDate date() {
        return request.from();
    }

    /** {@return what the member asks for, as a case of its own; who asks for nothing is at the office} */
    Case ask(Member member) {
        MemberDay said = member.days().stream()
                .filter(day -> day.date().equals(date()))
                .findFirst()
                .orElse(new MemberDay(date(), OFFICE, Day.UNKNOWN, null));
        return Case.builder()
                .employee(member.employee())
                .workUnit(request.workUnit())
                .request(said.request() == null ? OFFICE : said.request())
                .tasks(member.tasks())
                .day(said.day())
                .week(member.week())
                .determinations(acts(member))
                .build();
    }

    private List<Determination> acts(Member member) {
        if (member.determinations().isEmpty()) {
            return request.determinations();
        }
        List<Determination> acts = new ArrayList<>(request.determinations());
        acts.addAll(member.determinations());
        return acts;
    }
}
