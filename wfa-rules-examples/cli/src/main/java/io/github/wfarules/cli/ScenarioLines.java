package io.github.wfarules.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wfarules.BadInputException;
import io.github.wfarules.Decision;
import io.github.wfarules.Policy;
import io.github.wfarules.Text;
import io.github.wfarules.facts.Case;
import io.github.wfarules.testing.Scenario;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Answers lines of cases as a scenario file, one after the other: whoever pastes from it wants a few. */
final class ScenarioLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Policy policy;
    private final Console console;
    private final Words words;
    private final @Nullable LocalDate otherwise;

    /**
     * Takes who answers.
     *
     * @param otherwise the date of lines without one
     */
    ScenarioLines(Policy policy, Console console, Words words, @Nullable LocalDate otherwise) {
        this.policy = policy;
        this.console = console;
        this.words = words;
        this.otherwise = otherwise;
    }

    /**
     * {@return the exit code of answering all lines}
     *
     * @param empty what to say of an input without lines
     */
    int print(InputStream in, Text empty) throws IOException {
        int code = ExitCode.FINE;
        boolean begun = false;
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            if (!begun) {
                console.print("scenarios:");
                begun = true;
            }
            try {
                console.text().print(scenario(line));
            } catch (BadInputException bad) {
                code = ExitCode.UNUSABLE;
                complain(number, (bad.path().isEmpty() ? "" : bad.path() + ": ") + words.say(bad.text()));
            } catch (UnusableInputException bad) {
                code = ExitCode.UNUSABLE;
                complain(number, words.say(bad.text()));
            }
        }
        if (!begun) {
            throw new UnusableInputException(empty.id(), empty.en());
        }
        return code;
    }

    private void complain(int line, String what) {
        console.complain(words.say("baris ", "line ") + line + ": " + what);
    }

    private String scenario(String line) {
        LocalDate date = otherwise;
        String facts = line;
        try {
            JsonNode json = JSON.readTree(line);
            if (json instanceof ObjectNode object && object.hasNonNull("date")) {
                date = LocalDate.parse(object.remove("date").asText());
                facts = object.toString();
            }
        } catch (JsonProcessingException | DateTimeException unreadable) {
            // The library says better what is wrong with it.
            facts = line;
        }
        Case question = policy.json().readCase(facts);
        if (date == null) {
            throw new UnusableInputException(
                    "tanpa `date`; isi, atau sebutkan `--date`", "no `date`; fill it in, or give `--date`");
        }
        Decision decision = policy.decide(question, date);
        String name = decision.workUnitId() + ", " + decision.employeeId() + ", " + decision.mode() + ", " + date + ", "
                + decision.outcome();
        return Scenario.recorded(name, question, decision);
    }
}
