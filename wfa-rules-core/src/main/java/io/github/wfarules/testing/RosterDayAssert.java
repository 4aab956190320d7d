package io.github.wfarules.testing;

import io.github.wfarules.roster.RosterDay;
import java.util.List;

/** What can be asserted of one day of a roster. Not thread-safe. */
public final class RosterDayAssert extends AnswerAssert<RosterDayAssert, RosterDay> {
    RosterDayAssert(RosterDay day) {
        super(day, Answered::of, RosterDayAssert.class);
    }

    /** Asserts that exactly these employees have places, in this order. */
    public RosterDayAssert places(String... employees) {
        return expect(it -> it.people(RosterPeople.PLACED, List.of(employees)));
    }

    /** Asserts that exactly these employees wait for a place, in this order. */
    public RosterDayAssert letsWait(String... employees) {
        return expect(it -> it.people(RosterPeople.WAITING, List.of(employees)));
    }

    /** Asserts that exactly these employees have to be at the office, by id. */
    public RosterDayAssert keepsOnSite(String... employees) {
        return expect(it -> it.people(RosterPeople.ON_SITE, List.of(employees)));
    }
}
