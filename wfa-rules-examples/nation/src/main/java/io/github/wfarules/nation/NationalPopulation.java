package io.github.wfarules.nation;

import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.MemberDay;
import io.github.wfarules.roster.RosterRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A nation of civil servants that is made up unit by unit: the same for the same size and seed, on every machine. Holds a
 * byte for each unit and nobody. Making one takes a tenth of a second for the whole nation. Immutable and thread-safe.
 */
public final class NationalPopulation {
    /** How many there were on 1 November 2025. */
    public static final long CIVIL_SERVANTS = 5_588_245;

    /** Far from what a generator adds from one number to the next, so that no two days draw the same ones. */
    private static final long DAY = 0xD1B54A32D192ED03L;

    private static final Part[] PARTS = Part.values();

    private final long seed;
    private final long people;
    private final byte[] parts;
    private final int peopleOfLast;

    /**
     * Divides so many people into units, and these among the policies.
     *
     * @param people how many, from 1; the last unit has whoever is left, and the headcount of a whole one
     * @param seed what to draw from
     */
    public NationalPopulation(long people, long seed) {
        if (people < 1) {
            throw new IllegalArgumentException("people must be 1 or more");
        }
        this.seed = seed;
        this.people = people;
        byte[] found = new byte[1024];
        long[] each = new long[PARTS.length];
        long together = 0;
        int units = 0;
        int last = 0;
        while (together < people) {
            Part part = Part.furthestBehind(each, together);
            units++;
            if (units > found.length) {
                found = Arrays.copyOf(found, 2 * found.length);
            }
            found[units - 1] = (byte) part.ordinal();
            last = (int) Math.min(drawn(units, part).people(), people - together);
            together += last;
            each[part.ordinal()] += last;
        }
        this.parts = Arrays.copyOf(found, units);
        this.peopleOfLast = last;
    }

    /** {@return how many people there are} */
    public long people() {
        return people;
    }

    /** {@return how many units there are; they have the numbers from 1} */
    public int units() {
        return parts.length;
    }

    /**
     * {@return a unit, its people and what each asks for on a day} The people are the same on every day, what they ask for
     * is not.
     *
     * @param number its number, from 1
     * @throws IndexOutOfBoundsException if there is no such unit
     */
    public NationalUnit unit(int number, LocalDate date) {
        Part part = PARTS[parts[number - 1]];
        SyntheticUnit unit = drawn(number, part);
        int present = number == parts.length ? peopleOfLast : unit.people();
        SplittableRandom wishes = new SplittableRandom(seed * 1_000_003 + number + date.toEpochDay() * DAY);
        List<Member> members = new ArrayList<>(present);
        for (int i = 0; i < present; i++) {
            members.add(member(unit, i, date, wishes));
        }
        RosterRequest request = RosterRequest.builder()
                .workUnit(unit.workUnit())
                .from(date)
                .to(date)
                .members(members)
                .determinations(unit.acts())
                .build();
        return new NationalUnit(number, part.policy(), request);
    }

    private static Member member(SyntheticUnit unit, int number, LocalDate date, SplittableRandom wishes) {
        SyntheticUnit.Person person = unit.person(number);
        SyntheticUnit.Wish wish = SyntheticUnit.Wish.draw(wishes, date);
        boolean chosen = unit.keepsPicket() && wishes.nextInt(20) == 0;
        boolean onLeave = Boolean.TRUE.equals(wish.day().onLeave());
        return Member.builder()
                .employee(person.employee())
                .tasks(person.tasks())
                .week(wish.week())
                .days(List.of(new MemberDay(date, wish.request(), wish.day(), chosen && !onLeave ? "picket" : null)))
                .build();
    }

    private SyntheticUnit drawn(int number, Part part) {
        return new SyntheticUnit(seed, number, part.isRegional(), false);
    }
}
