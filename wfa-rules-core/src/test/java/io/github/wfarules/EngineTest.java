package io.github.wfarules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Week;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EngineTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 25);
    private static final String OPENS = PolicyTexts.rule("opens", "opens", "request.mode != WorkMode.WFO");
    private static final String OFTEN = PolicyTexts.rule("often", "denies", "week.flexibleDays > 2");
    private static final Case FACTS = Case.builder()
            .employee(Employee.builder().id("e1").build())
            .workUnit(WorkUnit.builder().id("diskominfo").build())
            .request(Request.builder().mode(WorkMode.WFA).build())
            .week(Week.builder().flexibleDays(2).build())
            .build();

    /** In sessions a thread spends most of its time, so that a few looks at a few decisions are enough. */
    private static final int LOOKS = 1_000;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void a_session_asks_the_rules_where_it_was_said_to_and_nowhere_else(Engine engine) throws InterruptedException {
        Path folder = PolicyTexts.write(directory, "", OPENS, OFTEN);
        try (WfaRules rules = WfaRules.builder().engine(engine).folder(folder).build()) {
            assertThat(isSeenInASession(rules.policy("contoh"))).isEqualTo(engine == Engine.SESSION);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_answer_is_the_same(Engine engine) {
        Path folder = PolicyTexts.write(directory, "", OPENS, OFTEN);
        try (WfaRules rules = WfaRules.builder().engine(engine).folder(folder).build()) {
            Decision decision = rules.policy("contoh").decide(FACTS, DAY);

            assertThat(decision)
                    .isEqualTo(WfaRules.withFolder(folder).policy("contoh").decide(FACTS, DAY));
            assertThat(decision.summary().en()).isEqualTo("The body does not apply this work mode.");
            assertThat(decision.findings()).extracting(Finding::ruleId).containsExactly("contoh.opens");
        }
    }

    @Test
    void no_session_asks_the_rules_where_nothing_is_said() throws InterruptedException {
        Path folder = PolicyTexts.write(directory, "", OPENS, OFTEN);
        try (WfaRules rules = WfaRules.builder().folder(folder).build()) {
            assertThat(isSeenInASession(rules.policy("contoh"))).isFalse();
        }
    }

    @Test
    void what_was_said_holds_after_a_reload() throws IOException, InterruptedException {
        Path folder = PolicyTexts.write(directory, "", OPENS, OFTEN);
        try (WfaRules rules =
                WfaRules.builder().engine(Engine.SESSION).folder(folder).build()) {
            Path file = folder.resolve("rules/rules.drl");
            Files.writeString(file, Files.readString(file).replace("flexibleDays > 2", "flexibleDays > 1"));

            assertThat(rules.reload().result()).isEqualTo(Reload.Result.SWAPPED);

            Policy swapped = rules.policy("contoh");
            assertThat(swapped.decide(FACTS, DAY).findings())
                    .extracting(Finding::ruleId)
                    .contains("contoh.often");
            assertThat(isSeenInASession(swapped)).isTrue();
        }
    }

    /** Looks at what a thread does that decides and decides. */
    private static boolean isSeenInASession(Policy policy) throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger decided = new AtomicInteger();
        Thread decider = new Thread(() -> {
            while (!over.get()) {
                policy.decide(FACTS, DAY);
                decided.incrementAndGet();
            }
        });
        decider.start();
        boolean seen = false;
        for (int look = 0; !seen && decider.isAlive() && (look < LOOKS || decided.get() < LOOKS); look++) {
            seen = Stream.of(decider.getStackTrace())
                    .anyMatch(frame -> frame.getClassName().startsWith("org.drools.core."));
        }
        over.set(true);
        decider.join();
        assertThat(seen || decided.get() >= LOOKS)
                .as("it was seen, or decided often enough without being seen: %s", decided)
                .isTrue();
        return seen;
    }
}
