package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodesCommandTest {
    @Test
    void one_list_shows_codes_titles_and_other_names() {
        Run run = Run.wfa("codes", "--policy", "35.73", "units");

        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.out())
                .startsWith("units\n")
                .containsPattern("rsud +Regional General Hospital +Rumah Sakit Daerah");
    }

    @Test
    void without_a_list_all_are_shown_in_the_language_asked_for() {
        Run run = Run.wfa("codes", "--policy", "national", "--lang", "id");

        assertThat(run.out())
                .contains("determinations\n", "units\n", "posts\n")
                .containsPattern("assignment-letter +Surat tugas");
    }

    @Test
    void an_unknown_list_is_refused_with_those_that_there_are() {
        Run run = Run.wfa("codes", "--policy", "national", "unit");

        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err())
                .startsWith("wfa: there is no list `unit`; there are: `")
                .contains("`units`");
    }
}
