package io.github.wfarules.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wfarules.BatchCounts;
import io.github.wfarules.Decision;
import io.github.wfarules.Outcome;
import io.github.wfarules.PolicyVersion;
import io.github.wfarules.RuleFailureException;
import io.github.wfarules.Text;
import io.github.wfarules.WfaJson;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.DatedCase;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.internal.json.CaseReader;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class NdjsonBatchTest {
    private static final int LONGEST = 500;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void answers_come_in_the_order_of_the_lines(int threads) throws IOException {
        List<String> ids = IntStream.range(0, 3_000).mapToObj(n -> "e" + n).toList();

        BatchCounts counts =
                run(threads, ids.stream().map(NdjsonBatchTest::line).toList());

        assertThat(counts).isEqualTo(new BatchCounts(3_000, 0));
        assertThat(answers())
                .map(json -> WfaJson.readDecision(json).employeeId())
                .isEqualTo(ids);
    }

    @Test
    void an_answer_is_that_of_the_function_for_the_case_and_date_of_the_line() throws IOException {
        run(1, List.of(line("é1")));

        assertThat(answers()).containsExactly(WfaJson.write(decision("é1", LocalDate.of(2025, 3, 25))));
    }

    @Test
    void a_line_that_cannot_be_used_gets_an_error_record_in_its_place_and_the_rest_goes_on() throws IOException {
        BatchCounts counts = run(
                2,
                List.of(
                        line("e1"),
                        line("e2").replace("\"id\":\"e2\"", "\"id\":\"e2\",\"disciplin\":\"NONE\""),
                        "",
                        "oops",
                        " ".repeat(LONGEST) + line("e5"),
                        line("e6").replace("2025-03-25", "25-03-2025"),
                        line("failing"),
                        line("e8") + line("e9"),
                        line("e9")));

        assertThat(counts).isEqualTo(new BatchCounts(2, 6));
        List<String> answers = answers();
        assertThat(answers).hasSize(8);
        assertThat(WfaJson.readDecision(answers.get(0)).employeeId()).isEqualTo("e1");
        assertThat(answers.get(1))
                .startsWith("{\"error\":{\"line\":2,\"path\":\"employee.disciplin\",\"id\":\"isian ini tidak dikenal; ")
                .contains("\"en\":\"no such field; did you mean `discipline`? ");
        assertThat(answers.get(2))
                .startsWith("{\"error\":{\"line\":4,\"path\":\"\",")
                .contains("not valid JSON");
        assertThat(answers.get(3))
                .startsWith("{\"error\":{\"line\":5,\"path\":\"\",")
                .contains("longer than 500 bytes");
        assertThat(answers.get(4))
                .startsWith("{\"error\":{\"line\":6,\"path\":\"date\",")
                .contains("day first");
        assertThat(answers.get(5))
                .startsWith("{\"error\":{\"line\":7,\"path\":\"\",\"rule\":\"national.broken\",")
                .contains("the rule `national.broken` failed")
                .doesNotContain("secret");
        assertThat(answers.get(6)).startsWith("{\"error\":{\"line\":8,").contains("more after the first JSON value");
        assertThat(WfaJson.readDecision(answers.get(7)).employeeId()).isEqualTo("e9");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() throws IOException {
        byte[] latin = (line("e1") + "\n").replace("e1", "é").getBytes(StandardCharsets.ISO_8859_1);

        BatchCounts counts = batch(1).run(new ByteArrayInputStream(latin), out);

        assertThat(counts).isEqualTo(new BatchCounts(0, 1));
        assertThat(answers()).singleElement().asString().contains("\"line\":1,").contains("not valid UTF-8");
    }

    @Test
    void lines_of_a_windows_program_are_understood() throws IOException {
        BatchCounts counts = run(1, List.of("\uFEFF" + line("e1") + "\r", "\r", line("e3") + "\r"));

        assertThat(counts).isEqualTo(new BatchCounts(2, 0));
    }

    @Test
    void nothing_in_is_nothing_out() throws IOException {
        assertThat(run(2, List.of())).isEqualTo(new BatchCounts(0, 0));
        assertThat(out.size()).isZero();
    }

    @Test
    void a_line_is_answered_while_the_sender_waits() throws Exception {
        ExecutorService background = Executors.newSingleThreadExecutor();
        PipedOutputStream questions = new PipedOutputStream();
        try (PipedInputStream asked = new PipedInputStream(questions);
                PipedOutputStream answered = new PipedOutputStream();
                BufferedReader answers = new BufferedReader(
                        new InputStreamReader(new PipedInputStream(answered), StandardCharsets.UTF_8))) {
            Future<BatchCounts> counts = background.submit(() -> batch(2).run(asked, answered));
            for (String id : List.of("e1", "e2")) {
                send(questions, line(id));

                assertThat(WfaJson.readDecision(answers.readLine()).employeeId())
                        .isEqualTo(id);
            }
            questions.close();
            assertThat(counts.get()).isEqualTo(new BatchCounts(2, 0));
        } finally {
            background.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void an_error_of_the_program_ends_the_batch_and_names_the_line(int threads) {
        assertThatThrownBy(() -> run(threads, List.of(line("e1"), line("bug"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("line 2 of the batch could not be answered");
    }

    @Test
    void a_failing_output_ends_the_batch() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThatThrownBy(() -> batch(2).run(stream(List.of(line("e1"))), full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    private BatchCounts run(int threads, List<String> lines) throws IOException {
        return batch(threads).run(stream(lines), out);
    }

    private static NdjsonBatch batch(int threads) {
        CaseReader reader = new CaseReader(List.of());
        return new NdjsonBatch(
                line -> {
                    DatedCase question = reader.readDated(line, null);
                    return decide(question.facts(), question.date());
                },
                threads,
                LONGEST);
    }

    private static Decision decide(Case facts, LocalDate date) {
        String id = facts.employee().id();
        if (id.equals("failing")) {
            throw new RuleFailureException("national.broken", new IllegalStateException("secret"));
        } else if (id.equals("bug")) {
            throw new IllegalStateException("secret");
        }
        return decision(id, date);
    }

    private static Decision decision(String employeeId, LocalDate date) {
        return new Decision(
                Outcome.PERMITTED,
                new Text("boleh", "may"),
                List.of(),
                List.of(),
                List.of(),
                false,
                employeeId,
                "u1",
                WorkMode.WFA,
                date,
                new PolicyVersion("national", "1", "00"));
    }

    private static String line(String id) {
        return "{\"date\":\"2025-03-25\",\"employee\":{\"id\":\"%s\"},\"workUnit\":{\"id\":\"u1\"},\"request\":{\"mode\":\"WFA\"}}"
                .formatted(id);
    }

    private static ByteArrayInputStream stream(List<String> lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static void send(OutputStream questions, String line) throws IOException {
        questions.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        questions.flush();
    }

    private List<String> answers() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
