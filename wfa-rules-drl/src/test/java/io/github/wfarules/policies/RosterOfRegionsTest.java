package io.github.wfarules.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Outcome;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.EmploymentStatus;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.roster.Applicant;
import io.github.wfarules.roster.Bound;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.MemberDay;
import io.github.wfarules.roster.OnSite;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterDay;
import io.github.wfarules.roster.RosterRequest;
import io.github.wfarules.roster.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rosters of the regions, counted by hand: floor of 5 %, of 10 %, of 20 %, and none. */
@Tag("once")
class RosterOfRegionsTest {
    private static final LocalDate TUESDAY = LocalDate.of(2025, 3, 25);
    private static final WfaRules RULES = WfaRules.bundled();

    @Test
    void five_per_cent_of_sixty_are_three_places_in_malang_city() {
        RosterRequest request = unit("diskominfo", 60, false, false, 5);
        RosterDay day = certified("kota-malang", request).day(TUESDAY);
        assertThat(day.bounds()).singleElement().satisfies(bound -> {
            assertThat(bound.id()).isEqualTo("kota-malang.wfa-quota");
            assertThat(bound.kind()).isEqualTo(Bound.Kind.MAXIMUM_AWAY);
            assertThat(bound.limit()).isEqualTo(3);
            assertThat(bound.used()).isEqualTo(3);
            assertThat(bound.left()).isZero();
            assertThat(bound.counted()).as("whether WFH counts is not stated").isNull();
            assertThat(bound.basis().instrument().id()).isEqualTo("se-walikota-malang-8-2025");
        });
        assertThat(day.applicants())
                .extracting(Applicant::employeeId, Applicant::standing, Applicant::position, Applicant::waiting)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("e01", Standing.PLACED, 1, null),
                        org.assertj.core.api.Assertions.tuple("e02", Standing.PLACED, 2, null),
                        org.assertj.core.api.Assertions.tuple("e03", Standing.PLACED, 3, null),
                        org.assertj.core.api.Assertions.tuple("e04", Standing.PLACES_TAKEN, 4, 1),
                        org.assertj.core.api.Assertions.tuple("e05", Standing.PLACES_TAKEN, 5, 2));
        assertThat(day.applicants().get(3).stoppedBy()).containsExactly("kota-malang.wfa-quota");
        assertThat(day.applicants().get(3).decision().outcome())
                .as("entitled, but the places are taken")
                .isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void ten_per_cent_of_forty_are_four_places_in_an_essential_service_of_malang_regency() {
        RosterDay day = certified("kab-malang", unit("dispendukcapil", 40, true, true, 6))
                .day(TUESDAY);
        assertThat(day.bounds()).extracting(Bound::limit).containsExactly(4);
        assertThat(placed(day)).containsExactly("e01", "e02", "e03", "e04");
    }

    @Test
    void ten_per_cent_of_thirty_nine_are_three_places() {
        RosterDay day = certified("kab-malang", unit("dispendukcapil", 39, true, true, 6))
                .day(TUESDAY);
        assertThat(placed(day)).hasSize(3);
    }

    @Test
    void twenty_per_cent_of_sixty_are_twelve_places_where_nobody_is_served_directly() {
        RosterDay day = certified("kab-malang", unit("diskominfo", 60, false, false, 14))
                .day(TUESDAY);
        assertThat(day.bounds()).extracting(Bound::limit).containsExactly(12);
        assertThat(placed(day)).hasSize(12);
        assertThat(day.applicants())
                .filteredOn(one -> one.standing() == Standing.PLACES_TAKEN)
                .hasSize(2);
    }

    @Test
    void between_the_two_classes_the_cap_is_not_stated_and_stops_nobody() {
        RosterDay day =
                certified("kab-malang", unit("sekolah", 30, false, true, 9)).day(TUESDAY);
        assertThat(day.bounds()).singleElement().satisfies(bound -> {
            assertThat(bound.stated()).isFalse();
            assertThat(bound.limit()).isNull();
            assertThat(bound.left()).isNull();
            assertThat(bound.used()).isEqualTo(9);
        });
        assertThat(placed(day)).hasSize(9);
    }

    @Test
    void batu_city_gives_no_place() {
        RosterDay day =
                certified("kota-batu", unit("diskominfo", 60, false, false, 5)).day(TUESDAY);
        assertThat(placed(day)).isEmpty();
        assertThat(day.applicants()).hasSize(5).allSatisfy(one -> {
            assertThat(one.standing()).isEqualTo(Standing.NOT_ENTITLED);
            assertThat(one.decision().findings())
                    .anyMatch(finding -> finding.ruleId().equals("kota-batu.all-at-the-office"));
        });
    }

    @Test
    void heads_of_malang_regency_have_to_be_on_site_though_they_ask_for_nothing() {
        RosterRequest request = unit("diskominfo", 60, false, false, 2);
        List<Member> members = new ArrayList<>(request.members());
        members.add(Member.builder()
                .employee(employee("head").unitHead(true).build())
                .tasks(Tasks.suitable())
                .leave(List.of())
                .build());
        RosterDay day = certified(
                        "kab-malang", request.toBuilder().members(members).build())
                .day(TUESDAY);
        assertThat(day.mustBeOnSite()).singleElement().satisfies(onSite -> {
            assertThat(onSite.employeeId()).isEqualTo("head");
            assertThat(onSite.cause()).isEqualTo(OnSite.Cause.UNIT_HEAD);
            assertThat(onSite.findings())
                    .extracting(finding -> finding.ruleId())
                    .containsExactly("kab-malang.heads-at-the-office");
        });
    }

    @Test
    void nobody_works_on_joint_leave() {
        LocalDate friday = LocalDate.of(2025, 3, 28);
        RosterRequest request = unit("diskominfo", 60, false, false, 2).toBuilder()
                .from(friday)
                .to(friday)
                .members(members(2, friday))
                .build();
        RosterDay day = certified("kota-malang", request).day(friday);
        assertThat(day.working()).isFalse();
        assertThat(day.assignments()).hasSize(2).allSatisfy(one -> assertThat(one.mode())
                .isNull());
        assertThat(day.applicants())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.decision().outcome()).isEqualTo(Outcome.NOT_APPLICABLE));
    }

    @Test
    void the_order_that_no_instrument_gives_is_said_to_be_illustrative() {
        Roster roster = certified("kota-malang", unit("diskominfo", 60, false, false, 5));
        assertThat(roster.illustrative()).isTrue();
        assertThat(roster.day(TUESDAY).order().value().illustrative()).isTrue();
    }

    private static List<String> placed(RosterDay day) {
        return day.applicants().stream()
                .filter(one -> one.standing() == Standing.PLACED)
                .map(Applicant::employeeId)
                .toList();
    }

    private static Roster certified(String region, RosterRequest request) {
        Policy policy = RULES.policy(region);
        Roster roster = policy.roster(request);
        assertThat(policy.certify(request, roster).issues()).isEmpty();
        return roster;
    }

    private static RosterRequest unit(String code, int headcount, boolean essential, boolean direct, int applicants) {
        return RosterRequest.builder()
                .workUnit(WorkUnit.builder()
                        .id("u1")
                        .code(code)
                        .headcount(headcount)
                        .service(Service.builder()
                                .essential(essential)
                                .direct(direct)
                                .build())
                        .build())
                .from(TUESDAY)
                .to(TUESDAY)
                .members(members(applicants, TUESDAY))
                .build();
    }

    private static List<Member> members(int count, LocalDate date) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Member.builder()
                        .employee(employee("e%02d".formatted(number))
                                .unitHead(false)
                                .build())
                        .tasks(Tasks.suitable())
                        .leave(List.of())
                        .days(List.of(MemberDay.builder()
                                .date(date)
                                .request(Request.builder().mode(WorkMode.WFA).build())
                                .build()))
                        .build())
                .toList();
    }

    private static Employee.Builder employee(String id) {
        return Employee.builder()
                .id(id)
                .status(EmploymentStatus.PNS)
                .discipline(Discipline.NONE)
                .newInPost(false);
    }
}
