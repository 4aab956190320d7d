package io.github.wfarules.rosters;

import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.EmploymentStatus;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.Team;
import io.github.wfarules.facts.Week;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.MemberDay;
import io.github.wfarules.roster.RosterRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Units with their requests, the same ones for the same seed: of few people and of many, with teams and without, for a day
 * or a week, in windows, beside them and over holidays. Most people are fit for flexible work, some facts are unknown, and
 * many dates and counts are equal, so that the order has ties to end.
 */
final class RandomUnits {
    private static final List<LocalDate> MONDAYS = List.of(
            LocalDate.of(2025, 3, 24),
            LocalDate.of(2025, 6, 2),
            LocalDate.of(2025, 6, 16),
            LocalDate.of(2025, 6, 30),
            LocalDate.of(2025, 7, 14),
            LocalDate.of(2025, 12, 29));
    private static final List<String> UNITS =
            List.of("diskominfo", "bappeda", "dispendukcapil", "rsud", "sekolah", "dishub");
    private static final List<String> SERVICES = List.of("administration", "informatics", "health", "school");

    private final SplittableRandom random;

    private RandomUnits(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** {@return the request of this number, for some days from anywhere in a week} */
    static RosterRequest of(long seed, int mostPeople) {
        RandomUnits units = new RandomUnits(seed);
        LocalDate from = units.one(MONDAYS).plusDays(units.chance(0.4) ? units.random.nextInt(5) : 0);
        return units.request(mostPeople, from, from.plusDays(units.random.nextInt(8)));
    }

    /** {@return the request of this number, for one day} */
    static RosterRequest on(LocalDate date, long seed, int mostPeople) {
        return new RandomUnits(seed).request(mostPeople, date, date);
    }

    private RosterRequest request(int mostPeople, LocalDate from, LocalDate to) {
        int people = 1 + random.nextInt(mostPeople);
        int count = random.nextInt(4);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String team = count == 0 || chance(0.2) ? null : "t" + random.nextInt(count);
            members.add(member("e" + (100 + i), team, from, to));
        }
        List<Team> teams = teams(count, members);
        int inTeams = teams.stream()
                .mapToInt(team -> team.headcount() == null ? 0 : team.headcount())
                .sum();
        int headcount = Math.max(people, inTeams) + random.nextInt(4);
        return RosterRequest.builder()
                .workUnit(WorkUnit.builder()
                        .id("u1")
                        .code(one(UNITS))
                        .headcount(chance(0.03) ? null : Integer.valueOf(headcount))
                        .service(service())
                        .build())
                .teams(teams)
                .from(from)
                .to(to)
                .members(members)
                .headRanking(chance(0.4) ? ranking(members) : List.of())
                .determinations(chance(0.8) ? List.of(applied()) : List.of())
                .build();
    }

    private List<Team> teams(int count, List<Member> members) {
        List<Team> teams = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = "t" + i;
            int size = (int)
                    members.stream().filter(member -> id.equals(member.team())).count();
            teams.add(Team.builder()
                    .id(id)
                    .headcount(chance(0.05) ? null : Integer.valueOf(size + random.nextInt(3)))
                    .service(chance(0.5) ? Service.UNKNOWN : service())
                    .build());
        }
        return teams;
    }

    private Service service() {
        return new Service(one(SERVICES), chance(0.4), flag(0.4, 0.02), chance(0.5), chance(0.4));
    }

    private Member member(String id, @Nullable String team, LocalDate from, LocalDate to) {
        List<LocalDate> leave = new ArrayList<>();
        List<MemberDay> days = new ArrayList<>();
        for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
            boolean onLeave = chance(0.1);
            if (onLeave) {
                leave.add(date);
            }
            if (chance(0.75)) {
                days.add(day(date, onLeave));
            }
        }
        return Member.builder()
                .employee(Employee.builder()
                        .id(id)
                        .status(chance(0.97) ? EmploymentStatus.PNS : EmploymentStatus.POLRI)
                        .discipline(chance(0.03) ? null : chance(0.95) ? Discipline.NONE : Discipline.IN_PROCESS)
                        .newInPost(flag(0.03, 0.02))
                        .postSince(chance(0.9) ? LocalDate.of(2015 + random.nextInt(4), 1, 1) : null)
                        .unitHead(flag(0.05, 0.02))
                        .build())
                .team(team)
                .tasks(Tasks.suitable().toBuilder()
                        .mustBeOutside(flag(0.1, 0.02))
                        .build())
                .week(chance(0.7) ? new Week(random.nextInt(3)) : Week.UNKNOWN)
                .daysAway(chance(0.8) ? Integer.valueOf(random.nextInt(4)) : null)
                .leave(chance(0.95) ? leave : leave.isEmpty() ? null : leave)
                .days(days)
                .determinations(chance(0.1) ? List.of(act("special-circumstances")) : List.of())
                .build();
    }

    private MemberDay day(LocalDate date, boolean onLeave) {
        WorkMode mode = chance(0.7) ? WorkMode.WFA : chance(0.8) ? WorkMode.WFH : WorkMode.WFO;
        return MemberDay.builder()
                .date(date)
                .request(
                        chance(0.9)
                                ? Request.builder()
                                        .mode(mode)
                                        .filedOn(chance(0.8) ? date.minusDays(1 + random.nextInt(3)) : null)
                                        .build()
                                : null)
                .day(chance(0.05) ? Day.builder().working(chance(0.7)).build() : Day.UNKNOWN)
                .duty(!onLeave && chance(0.08) ? one(List.of("picket", "Tugas piket", "office-duty")) : null)
                .build();
    }

    private List<String> ranking(List<Member> members) {
        List<String> ids = new ArrayList<>(
                members.stream().map(member -> member.employee().id()).toList());
        Collections.shuffle(ids, new Random(random.nextLong()));
        return ids.subList(0, random.nextInt(ids.size() + 1));
    }

    private static Determination applied() {
        return act("flexible-work-applied");
    }

    private static Determination act(String code) {
        return Determination.builder().code(code).granted(true).by("body").build();
    }

    private @Nullable Boolean flag(double probability, double unknown) {
        return chance(unknown) ? null : Boolean.valueOf(chance(probability));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
