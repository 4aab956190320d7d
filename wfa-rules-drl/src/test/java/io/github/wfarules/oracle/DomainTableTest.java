package io.github.wfarules.oracle;

import static io.github.wfarules.Effect.APPLIES;
import static io.github.wfarules.Effect.DENIES;
import static io.github.wfarules.Effect.EXCLUDES;
import static io.github.wfarules.Effect.LEAVES_OPEN;
import static io.github.wfarules.Outcome.DENIED;
import static io.github.wfarules.Outcome.NOT_APPLICABLE;
import static io.github.wfarules.Outcome.PERMITTED;
import static io.github.wfarules.Outcome.UNDETERMINED;
import static io.github.wfarules.oracle.People.CLERK_OF_THE_POPULATION_OFFICE;
import static io.github.wfarules.oracle.People.DISCIPLINE_UNKNOWN;
import static io.github.wfarules.oracle.People.HEAD_OF_DISKOMINFO;
import static io.github.wfarules.oracle.People.HOSPITAL_ADMINISTRATOR;
import static io.github.wfarules.oracle.People.NEW_IN_POST;
import static io.github.wfarules.oracle.People.STAFF_OF_DISKOMINFO;
import static io.github.wfarules.oracle.People.TEACHER;
import static io.github.wfarules.oracle.People.UNDER_EXAMINATION;
import static io.github.wfarules.oracle.People.WARD_NURSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.facts.Case;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first table of DOMAIN.md §7, row by row and cell by cell: the week before Idulfitri 2025. */
class DomainTableTest {
    private static final String SE_2 = "se-menpanrb-2-2025";

    @Nested
    class Staff_of_diskominfo_60_staff_not_direct_service {
        @Test
        void may_in_kota_malang_with_3_places_and_is_monitored_by_the_head() {
            kotaMalang(STAFF_OF_DISKOMINFO)
                    .is(PERMITTED)
                    .because(APPLIES, "kota-malang", "se-walikota-malang-8-2025")
                    .limitedTo(3)
                    .owes("kota-malang", "unit-head", null, "monitor");
        }

        @Test
        void may_in_kab_malang_with_12_places_and_owes_attendance_and_tasks() {
            kabMalang(STAFF_OF_DISKOMINFO)
                    .is(PERMITTED)
                    .limitedTo(12)
                    .owes("kab-malang", "employee", null, "attendance")
                    .owes("kab-malang", "employee", null, "tasks")
                    .owes("kab-malang", "unit-head", "head-of-bkpsdm", "report");
        }

        @Test
        void may_not_in_kota_batu() {
            kotaBatu(STAFF_OF_DISKOMINFO).is(DENIED).because(DENIES, "kota-batu", "");
        }
    }

    @Nested
    class Clerk_of_the_population_office_40_staff_essential_and_direct {
        @Test
        void may_in_kota_malang_with_2_places() {
            kotaMalang(CLERK_OF_THE_POPULATION_OFFICE).is(PERMITTED).limitedTo(2);
        }

        @Test
        void may_in_kab_malang_with_4_places_and_owes_attendance_and_tasks() {
            kabMalang(CLERK_OF_THE_POPULATION_OFFICE)
                    .is(PERMITTED)
                    .limitedTo(4)
                    .owes("kab-malang", "employee", null, "attendance")
                    .owes("kab-malang", "employee", null, "tasks");
        }

        @Test
        void may_not_in_kota_batu() {
            kotaBatu(CLERK_OF_THE_POPULATION_OFFICE).is(DENIED).because(DENIES, "kota-batu", "");
        }
    }

    @Nested
    class Ward_nurse_who_needs_a_special_room_face_to_face {
        @Test
        void may_not_in_kota_malang_for_the_opd_and_for_the_tasks() {
            kotaMalang(WARD_NURSE)
                    .is(DENIED)
                    .because(DENIES, "kota-malang", "se-walikota-malang-8-2025")
                    .because(DENIES, "national", SE_2);
        }

        @Test
        void may_not_in_kab_malang_for_the_tasks() {
            kabMalang(WARD_NURSE).is(DENIED).because(DENIES, "national", SE_2);
        }

        @Test
        void may_not_in_kota_batu() {
            kotaBatu(WARD_NURSE).is(DENIED).because(DENIES, "kota-batu", "");
        }
    }

    @Nested
    class Hospital_administrator_200_staff {
        @Test
        void may_not_in_kota_malang_as_the_opd_is_not_among_the_eight() {
            kotaMalang(HOSPITAL_ADMINISTRATOR).is(DENIED).because(DENIES, "kota-malang", "se-walikota-malang-8-2025");
        }

        @Test
        void may_in_kab_malang_with_20_places() {
            kabMalang(HOSPITAL_ADMINISTRATOR).is(PERMITTED).limitedTo(20);
        }

        @Test
        void may_not_in_kota_batu() {
            kotaBatu(HOSPITAL_ADMINISTRATOR).is(DENIED).because(DENIES, "kota-batu", "");
        }
    }

    @Nested
    class Teacher_in_a_school_of_30_direct_service_not_called_essential {
        @Test
        void may_not_in_kota_malang_as_the_opd_is_not_among_the_eight() {
            kotaMalang(TEACHER).is(DENIED).because(DENIES, "kota-malang", "se-walikota-malang-8-2025");
        }

        @Test
        void may_in_kab_malang_with_no_cap_stated_while_the_school_keeps_picket() {
            kabMalang(TEACHER).is(PERMITTED).limitNotStated().owes("kab-malang", "school", null, "picket");
        }

        @Test
        void may_not_in_kota_batu() {
            kotaBatu(TEACHER).is(DENIED).because(DENIES, "kota-batu", "");
        }
    }

    @Nested
    class Head_of_diskominfo {
        @Test
        void is_undetermined_in_kota_malang_as_it_is_not_said_from_where_heads_supervise() {
            kotaMalang(HEAD_OF_DISKOMINFO)
                    .is(UNDETERMINED)
                    .because(LEAVES_OPEN, "kota-malang", "se-walikota-malang-8-2025")
                    .needs()
                    .needsClarification();
        }

        @Test
        void may_not_in_kab_malang_where_heads_work_from_the_office() {
            kabMalang(HEAD_OF_DISKOMINFO).is(DENIED).because(DENIES, "kab-malang", "");
        }

        @Test
        void may_not_in_kota_batu() {
            kotaBatu(HEAD_OF_DISKOMINFO).is(DENIED).because(DENIES, "kota-batu", "");
        }
    }

    @Nested
    class Staff_of_diskominfo_whose_discipline_or_post_stands_against_it {
        @Test
        void may_not_under_examination_for_discipline() {
            kotaMalang(UNDER_EXAMINATION).is(DENIED).because(DENIES, "national", SE_2);
            kabMalang(UNDER_EXAMINATION).is(DENIED).because(DENIES, "national", SE_2);
            kotaBatu(UNDER_EXAMINATION).is(DENIED).because(DENIES, "kota-batu", "");
        }

        @Test
        void is_undetermined_where_discipline_is_unknown_and_could_change_the_answer() {
            kotaMalang(DISCIPLINE_UNKNOWN).is(UNDETERMINED).needs("employee.discipline");
            kabMalang(DISCIPLINE_UNKNOWN).is(UNDETERMINED).needs("employee.discipline");
        }

        @Test
        void may_not_in_kota_batu_where_the_unknown_discipline_cannot_change_the_answer() {
            kotaBatu(DISCIPLINE_UNKNOWN)
                    .is(DENIED)
                    .because(DENIES, "kota-batu", "")
                    .needs();
        }

        @Test
        void may_not_when_new_in_the_post() {
            kotaMalang(NEW_IN_POST).is(DENIED).because(DENIES, "national", SE_2);
            kabMalang(NEW_IN_POST).is(DENIED).because(DENIES, "national", SE_2);
            kotaBatu(NEW_IN_POST).is(DENIED).because(DENIES, "kota-batu", "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kota-malang", "kab-malang", "kota-batu"})
    void none_of_them_is_asked_on_28_march_a_joint_leave(String policy) {
        List<Case> all = List.of(
                STAFF_OF_DISKOMINFO,
                CLERK_OF_THE_POPULATION_OFFICE,
                WARD_NURSE,
                HOSPITAL_ADMINISTRATOR,
                TEACHER,
                HEAD_OF_DISKOMINFO,
                UNDER_EXAMINATION,
                DISCIPLINE_UNKNOWN,
                NEW_IN_POST);

        assertThat(all).allSatisfy(asked -> Answer.to(policy, asked, "2025-03-28")
                .is(NOT_APPLICABLE)
                .because(EXCLUDES, "national", "")
                .needs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kota-malang", "kab-malang", "kota-batu"})
    void staff_of_diskominfo_are_undetermined_on_8_april_as_it_is_not_known_whether_the_region_applied_it(
            String policy) {
        Answer.to(policy, STAFF_OF_DISKOMINFO, "2025-04-08").is(UNDETERMINED).needs(Names.APPLIED);
    }

    private static Answer kotaMalang(Case asked) {
        return Answer.to("kota-malang", asked, "2025-03-25");
    }

    private static Answer kabMalang(Case asked) {
        return Answer.to("kab-malang", asked, "2025-03-25");
    }

    private static Answer kotaBatu(Case asked) {
        return Answer.to("kota-batu", asked, "2025-03-25");
    }
}
