package io.github.wfarules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.facts.Attributes;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.DatedCase;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.logging.CapturedLogs;
import io.github.wfarules.logging.LogEntry;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.event.Level;

class ListeningAndLoggingTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 25);
    private static final String PERSON = "nip-198001012005011001";
    private static final String RULE = PolicyTexts.rule("opens", "opens", "request.mode != WorkMode.WFO");
    private static final String BROKEN = PolicyTexts.rule("opens", "opens", "request.mod != WorkMode.WFO");
    private static final String LIMIT = PolicyTexts.limit(
            "default",
            "value: 2, from: 2025-01-01, to: 2025-12-31, basis: perda Pasal 2",
            "value: 3, from: 2026-01-01, basis: perda Pasal 2");
    private static final String READS_LIMIT =
            PolicyTexts.rule("limit", "denies", "week.flexibleDays >= number(\"contoh.limit\")");

    @TempDir
    private Path directory;

    private static Case facts() {
        return Case.builder()
                .employee(Employee.builder().id(PERSON).build())
                .workUnit(WorkUnit.builder().id("diskominfo").build())
                .request(Request.builder().mode(WorkMode.WFA).build())
                .build();
    }

    @Test
    void a_listener_has_every_decision_in_the_thread_that_decides() {
        Map<Decision, Thread> heard = new ConcurrentHashMap<>();
        List<Decision> all = new CopyOnWriteArrayList<>();
        try (WfaRules rules = WfaRules.builder()
                .folder(PolicyTexts.write(directory, "", RULE))
                .onDecision(decision -> heard.put(decision, Thread.currentThread()))
                .onDecision(all::add)
                .build()) {
            Policy policy = rules.policy("contoh");
            Decision decision = policy.decide(facts(), DAY);

            assertThat(heard).containsExactly(Map.entry(decision, Thread.currentThread()));

            long answered = policy.decideAll(
                            Stream.iterate(DAY, day -> day.plusDays(1))
                                    .limit(20)
                                    .map(day -> new DatedCase(day, facts())),
                            2)
                    .count();
            assertThat(answered).isEqualTo(20);
            assertThat(all).hasSize(21);
        }
    }

    @Test
    void a_listener_that_throws_changes_no_answer_and_is_logged_once_without_what_it_says() {
        Path folder = PolicyTexts.write(directory, "", RULE);
        Decision expected = WfaRules.withFolder(folder).policy("contoh").decide(facts(), DAY);
        try (WfaRules rules = WfaRules.builder()
                .folder(folder)
                .onDecision(decision -> {
                    throw new IllegalArgumentException("cannot store " + decision);
                })
                .build()) {
            Policy policy = rules.policy("contoh");

            List<LogEntry> logged = CapturedLogs.during(() -> {
                assertThat(policy.decide(facts(), DAY)).isEqualTo(expected);
                assertThat(policy.decide(facts(), DAY)).isEqualTo(expected);
            });

            assertThat(logged).singleElement().satisfies(entry -> {
                assertThat(entry.level()).isEqualTo(Level.WARN);
                assertThat(entry.message())
                        .contains("the decision listener", "java.lang.IllegalArgumentException")
                        .doesNotContain(PERSON);
                assertThat(entry.failure()).isNull();
            });
        }
    }

    @Test
    void an_answer_that_a_host_prints_shows_no_facts() {
        Path folder = PolicyTexts.write(directory, "", PolicyTexts.rule("far", "denies", "employee.distance > 40"));
        Case facts = facts().toBuilder()
                .employee(Employee.builder()
                        .id(PERSON)
                        .attributes(Attributes.NONE.with("distance", new BigDecimal("42.75")))
                        .build())
                .build();

        Decision decision = WfaRules.withFolder(folder).policy("contoh").decide(facts, DAY);

        assertThat(WfaJson.write(decision)).contains(PERSON, "42.75");
        assertThat(decision + " " + decision.findings() + " "
                        + decision.findings().get(0).comparisons())
                .contains("Decision[DENIED, WFA, 2025-03-25]", "Finding[contoh.far, DENIES, CERTAIN]")
                .doesNotContain(PERSON, "42.75");
    }

    @Test
    void logs_that_a_policy_was_built_and_nothing_of_decisions() {
        Path folder = PolicyTexts.write(directory, LIMIT, RULE, READS_LIMIT);

        List<LogEntry> logged = CapturedLogs.during(() -> {
            Policy policy = WfaRules.withFolder(folder).policy("contoh");
            for (int i = 0; i < 10; i++) {
                policy.decide(facts(), DAY);
            }
        });

        assertThat(logged).singleElement().satisfies(entry -> {
            assertThat(entry.level()).isEqualTo(Level.DEBUG);
            assertThat(entry.message()).matches("built policy contoh, version 1, of 2 rules and 2 values in [0-9]+ ms");
        });
    }

    @Test
    void logs_why_a_reload_was_refused() {
        try (WfaRules rules = WfaRules.builder()
                .folder(PolicyTexts.write(directory, "", RULE))
                .build()) {
            PolicyTexts.write(directory, "", BROKEN);

            List<LogEntry> logged = CapturedLogs.during(rules::reload);

            assertThat(logged).singleElement().satisfies(entry -> {
                assertThat(entry.level()).isEqualTo(Level.WARN);
                assertThat(entry.message())
                        .startsWith("the policy folders were refused, the policies in force stay; problems: 1\n")
                        .contains("rules/rules.drl:", "request.mod");
            });
        }
    }
}
