package io.github.wfarules.internal.batch;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.wfarules.BadInputException;
import io.github.wfarules.BatchCounts;
import io.github.wfarules.RuleFailureException;
import io.github.wfarules.internal.json.JsonText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Batches of lines: one question in a line in, the answer or an error record in a line out, in the same order. Blank
 * lines are counted as lines, and nothing is written for them. Immutable, and thread-safe where the function is.
 */
public final class NdjsonBatch {
    /** The number of bytes that a line may have unless told otherwise. */
    public static final int LONGEST_LINE = 1 << 20;

    private final Function<JsonNode, Record> answer;
    private final int threads;
    private final int longestLine;

    /**
     * Says how to answer.
     *
     * @param answer has to be thread-safe; besides what it answers to the JSON of a line it may throw {@link
     *     RuleFailureException} and {@link BadInputException}, which become error records; anything else ends the batch
     * @param threads from 1
     * @param longestLine the number of bytes that a line may have
     */
    public NdjsonBatch(Function<JsonNode, Record> answer, int threads, int longestLine) {
        this.answer = answer;
        this.threads = threads;
        this.longestLine = longestLine;
    }

    /**
     * Answers every line. Results are passed on before the input is waited for, so a program may also send a line and
     * wait for its answer.
     *
     * @return how many lines were answered, and how many could not be
     * @throws IOException if reading or writing fails; closes neither stream
     */
    public BatchCounts run(InputStream in, OutputStream out) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        long decided = 0;
        long unusable = 0;
        Lines lines = new Lines(in, longestLine);
        try (OrderedParallel<List<Line>, Answers> chunks =
                new OrderedParallel<>(lines, lines::isReady, this::answers, threads)) {
            while (chunks.hasNext()) {
                Answers answers = chunks.next();
                answers.json().writeTo(out);
                out.flush();
                decided += answers.decided();
                unusable += answers.unusable();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new BatchCounts(decided, unusable);
    }

    private Answers answers(List<Line> chunk) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        int decided = 0;
        int unusable = 0;
        for (Line line : chunk) {
            Record answer = answer(line);
            if (answer != null) {
                JsonText.write(answer, json);
                json.write('\n');
                decided += answer instanceof ErrorRecord ? 0 : 1;
                unusable += answer instanceof ErrorRecord ? 1 : 0;
            }
        }
        return new Answers(json, decided, unusable);
    }

    private @Nullable Record answer(Line line) {
        try {
            JsonNode json = line.json(longestLine);
            return json == null ? null : answer.apply(json);
        } catch (BadInputException refusal) {
            return ErrorRecord.of(line.number(), refusal);
        } catch (RuleFailureException failure) {
            return ErrorRecord.of(line.number(), failure);
        } catch (RuntimeException bug) {
            throw new IllegalStateException("line " + line.number() + " of the batch could not be answered", bug);
        }
    }

    private record Answers(ByteArrayOutputStream json, int decided, int unusable) {}
}
