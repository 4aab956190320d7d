package io.github.wfarules.oracle;

import static io.github.wfarules.Effect.APPLIES;
import static io.github.wfarules.Effect.DENIES;
import static io.github.wfarules.Effect.EXCLUDES;
import static io.github.wfarules.Effect.LEAVES_OPEN;
import static io.github.wfarules.Effect.REQUIRES_APPROVAL;
import static io.github.wfarules.Outcome.DENIED;
import static io.github.wfarules.Outcome.NEEDS_APPROVAL;
import static io.github.wfarules.Outcome.NOT_APPLICABLE;
import static io.github.wfarules.Outcome.PERMITTED;
import static io.github.wfarules.Outcome.UNDETERMINED;
import static io.github.wfarules.oracle.People.STAFF_OF_DISKOMINFO;
import static io.github.wfarules.oracle.People.UNDER_EXAMINATION;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.EmploymentStatus;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.WorkMode;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The second table of DOMAIN.md §7, row by row. */
class DomainElsewhereTest {
    private static final String MONDAY = "2025-06-23";
    private static final String PERMENPANRB = "permenpanrb-4-2025";

    @Nested
    class Kota_madiun {
        @Test
        void the_field_technician_may_on_a_third_day_as_the_duty_must_be_done_outside() {
            Case technician = People.with(
                    People.flexibleDays(STAFF_OF_DISKOMINFO, 2),
                    asked -> asked.tasks(
                            Tasks.suitable().toBuilder().mustBeOutside(true).build()));

            madiun(technician, MONDAY).is(PERMITTED).because(APPLIES, "kota-madiun", "");
        }

        @Test
        void the_clerk_without_outside_duty_may_not_on_a_third_day() {
            madiun(People.flexibleDays(STAFF_OF_DISKOMINFO, 2), MONDAY)
                    .is(DENIED)
                    .because(DENIES, "national", PERMENPANRB + " Pasal 13");
        }

        @Test
        void the_clerk_may_on_a_second_day() {
            madiun(People.flexibleDays(STAFF_OF_DISKOMINFO, 1), MONDAY)
                    .is(PERMITTED)
                    .because(APPLIES, "kota-madiun", "");
        }

        @Test
        void a_clerk_of_bappeda_is_undetermined_as_only_nearly_all_opd_take_part() {
            Case clerk = unit(STAFF_OF_DISKOMINFO, "bappeda");

            madiun(clerk, MONDAY)
                    .is(UNDETERMINED)
                    .because(LEAVES_OPEN, "kota-madiun", "")
                    .needsClarification();
        }

        @Test
        void a_day_of_2024_is_undetermined_for_want_of_the_day_of_start_and_of_a_calendar() {
            madiun(STAFF_OF_DISKOMINFO, "2024-11-04")
                    .is(UNDETERMINED)
                    .because(LEAVES_OPEN, "kota-madiun", "")
                    .needs(Names.WORKING, Names.APPLIED)
                    .needsClarification();
        }
    }

    @Test
    void kalimantan_tengah_is_undetermined_on_30_december_as_the_decision_of_the_province_is_not_known() {
        Answer.to("prov-kalimantan-tengah", STAFF_OF_DISKOMINFO, "2025-12-30")
                .is(UNDETERMINED)
                .because(LEAVES_OPEN, "prov-kalimantan-tengah", "")
                .needs(Names.APPLIED)
                .needsClarification();
    }

    @Nested
    class Kab_lumajang {
        @Test
        void refuses_while_it_waits_for_the_juknis() {
            lumajang().is(DENIED).because(DENIES, "kab-lumajang", "");
        }

        @Test
        void asks_the_opd_first_once_the_regency_applies_it() {
            lumajang(Names.APPLIED)
                    .is(NEEDS_APPROVAL)
                    .because(REQUIRES_APPROVAL, "kab-lumajang", "")
                    .approvalBy("opd");
        }

        @Test
        void asks_the_bkd_when_the_opd_has_proposed() {
            lumajang(Names.APPLIED, Names.PROPOSED)
                    .is(NEEDS_APPROVAL)
                    .because(REQUIRES_APPROVAL, "kab-lumajang", "")
                    .approvalBy("bkd");
        }

        @Test
        void permits_when_the_bkd_has_approved_and_says_that_the_last_signature_is_not_stated() {
            lumajang(Names.APPLIED, Names.PROPOSED, Names.APPROVED)
                    .is(PERMITTED)
                    .says("kab-lumajang", "not stated");
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.wfarules.oracle.DomainElsewhereTest#policiesAndForces")
    void soldiers_and_police_are_outside_the_law_anywhere(String policy, EmploymentStatus status) {
        Case member = People.employee(STAFF_OF_DISKOMINFO, employee -> employee.status(status));

        Answer.to(policy, member, MONDAY).is(NOT_APPLICABLE).because(EXCLUDES, "national", PERMENPANRB + " Pasal 38");
    }

    static Stream<Arguments> policiesAndForces() {
        return Laws.BY_ID.keySet().stream().flatMap(policy -> Stream.of(EmploymentStatus.TNI, EmploymentStatus.POLRI)
                .map(status -> Arguments.of(policy, status)));
    }

    @Test
    void the_office_is_the_ground_state_in_kota_malang() {
        Case office = People.with(
                STAFF_OF_DISKOMINFO,
                asked -> asked.request(Request.builder().mode(WorkMode.WFO).build()));

        Answer.to("kota-malang", office, "2025-03-25").is(PERMITTED).needs();
    }

    @ParameterizedTest
    @MethodSource("io.github.wfarules.oracle.DomainElsewhereTest#policiesAndForces")
    void the_office_hangs_neither_on_the_status_nor_on_the_unit(String policy, EmploymentStatus status) {
        Case office = People.with(
                People.employee(STAFF_OF_DISKOMINFO, employee -> employee.status(status)),
                asked -> asked.request(Request.builder().mode(WorkMode.WFO).build()));

        Answer.to(policy, office, MONDAY).is(PERMITTED).needs();
        Answer.to(policy, unit(office, UnitCodes.MISSION), MONDAY).is(PERMITTED).needs();
        Answer.to(policy, unit(People.employee(office, employee -> employee.status(null)), null), MONDAY)
                .is(PERMITTED)
                .needs();
    }

    /** By its id, and for East Java (35), a region without a policy of its own. */
    @Nested
    class The_nation_only {
        @ParameterizedTest
        @ValueSource(strings = {"national", "35"})
        void leaves_suitable_staff_undetermined_as_it_is_not_known_whether_the_body_applies_it(String policy) {
            Answer.to(policy, STAFF_OF_DISKOMINFO, MONDAY).is(UNDETERMINED).needs(Names.APPLIED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"national", "35"})
        void refuses_staff_under_discipline_by_article_25(String policy) {
            Answer.to(policy, UNDER_EXAMINATION, MONDAY)
                    .is(DENIED)
                    .because(DENIES, "national", PERMENPANRB + " Pasal 25");
        }
    }

    private static Answer madiun(Case asked, String date) {
        return Answer.to("kota-madiun", asked, date);
    }

    private static Answer lumajang(String... filed) {
        return Answer.to(
                "kab-lumajang",
                People.with(
                        STAFF_OF_DISKOMINFO,
                        asked -> asked.determinations(Arrays.stream(filed)
                                .map(code -> Determination.builder()
                                        .code(code)
                                        .granted(true)
                                        .build())
                                .toList())),
                MONDAY);
    }

    private static Case unit(Case asked, @Nullable String code) {
        return People.with(
                asked,
                each -> each.workUnit(asked.workUnit().toBuilder().code(code).build()));
    }
}
