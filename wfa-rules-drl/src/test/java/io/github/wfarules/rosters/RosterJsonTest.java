package io.github.wfarules.rosters;

import static io.github.wfarules.rosters.Units.MONDAY;
import static io.github.wfarules.rosters.Units.asking;
import static io.github.wfarules.rosters.Units.service;
import static io.github.wfarules.rosters.Units.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.wfarules.BadInputException;
import io.github.wfarules.BatchCounts;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaJson;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.roster.Certificate;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterPlan;
import io.github.wfarules.roster.RosterRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Requests, rosters, plans and certificates as JSON, one by one and in lines. */
@Tag("once")
class RosterJsonTest {
    private static final Policy EXAMPLE = RosterPolicies.example();

    @Test
    void a_request_is_read_as_it_was_written() {
        LongStream.range(0, 200).forEach(seed -> {
            RosterRequest request = RandomUnits.of(seed, 12);
            assertThat(EXAMPLE.json().readRosterRequest(WfaJson.write(request)))
                    .as("seed %d", seed)
                    .isEqualTo(request);
        });
    }

    @Test
    void a_roster_and_its_certificate_are_read_as_they_were_written() {
        LongStream.range(0, 200).forEach(seed -> {
            RosterRequest request = RandomUnits.of(seed, 12);
            Roster roster = RosterPolicies.of(seed).roster(request);
            assertThat(WfaJson.readRoster(WfaJson.write(roster)))
                    .as("seed %d", seed)
                    .isEqualTo(roster);
            RosterPlan plan = roster.plan();
            assertThat(WfaJson.readRosterPlan(WfaJson.write(plan))).isEqualTo(plan);
            Certificate certificate = EXAMPLE.checkRoster(request, plan);
            assertThat(WfaJson.readCertificate(WfaJson.write(certificate))).isEqualTo(certificate);
        });
    }

    @Test
    void a_request_may_be_as_short_as_this() {
        RosterRequest request = EXAMPLE.json().readRosterRequest("""
                {"workUnit":{"id":"diskominfo"},"from":"2025-06-16","to":"2025-06-16",
                 "members":[{"employee":{"id":"a"},"days":[{"date":"2025-06-16","request":{"mode":"WFA"}}]}]}""");
        assertThat(EXAMPLE.roster(request).days()).hasSize(1);
    }

    @Test
    void a_field_that_nobody_named_is_refused_with_its_path() {
        BadInputException refusal = catchThrowableOfType(
                BadInputException.class, () -> EXAMPLE.json().readRosterRequest("""
                {"workUnit":{"id":"u"},"from":"2025-06-16","to":"2025-06-16",
                 "members":[{"employee":{"id":"a"}},{"employee":{"id":"b"},"cuti":[]}]}"""));
        assertThat(refusal.path()).isEqualTo("members[1].cuti");
    }

    @Test
    void lines_are_answered_in_their_order_and_a_bad_one_spoils_no_other() throws IOException {
        RosterRequest sound = unit(50, service("informatics"), MONDAY, asking("a", WorkMode.WFA, MONDAY))
                .build();
        RosterRequest bad = sound.toBuilder().to(MONDAY.minusDays(1)).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BatchCounts counts = EXAMPLE.lines().roster(lines(sound, bad, sound), out, 2);
        assertThat(counts).isEqualTo(new BatchCounts(2, 1));
        List<String> answers = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(WfaJson.readRoster(answers.get(0))).isEqualTo(EXAMPLE.roster(sound));
        assertThat(answers.get(1)).contains("\"line\":2", "\"path\":\"to\"");
        assertThat(answers.get(2)).isEqualTo(answers.get(0));
    }

    @Test
    void planned_rosters_are_checked_line_by_line_and_a_bad_one_names_which_part_is_bad() throws IOException {
        RosterRequest request = unit(50, service("informatics"), MONDAY, asking("a", WorkMode.WFA, MONDAY))
                .build();
        RosterPlan plan = EXAMPLE.roster(request).plan();
        String sound = "{\"request\":" + WfaJson.write(request) + ",\"plan\":" + WfaJson.write(plan) + "}\n";
        String other = sound.replace("\"plan\":{\"workUnitId\":\"u1\"", "\"plan\":{\"workUnitId\":\"u2\"");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXAMPLE.lines().checkRoster(new ByteArrayInputStream((sound + other).getBytes(StandardCharsets.UTF_8)), out, 1);
        List<String> answers = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(WfaJson.readCertificate(answers.get(0)).complete()).isTrue();
        assertThat(answers.get(1)).contains("\"path\":\"plan.workUnitId\"");
    }

    private static ByteArrayInputStream lines(RosterRequest... requests) {
        StringBuilder lines = new StringBuilder();
        for (RosterRequest request : requests) {
            lines.append(WfaJson.write(request)).append('\n');
        }
        return new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
