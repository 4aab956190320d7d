package io.github.wfarules.cli;

import io.github.wfarules.BatchCounts;
import io.github.wfarules.Engine;
import io.github.wfarules.Policy;
import io.github.wfarules.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the commands that answer lines by a policy have in common. */
abstract class BatchCommand extends Command {
    @Mixin
    private AskedPolicy policy = new AskedPolicy();

    @Mixin
    private Threads threads = new Threads();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The lines; left out or -: standard input.")
    private String file = "-";

    /** Answers the lines of a stream on so many threads. */
    interface Lines {
        BatchCounts answer(InputStream in, OutputStream out, int threads) throws IOException;
    }

    final Policy policy() {
        return policy(Engine.DIRECT);
    }

    final Policy policy(Engine engine) {
        return policy.in(new PolicyFinder(engine));
    }

    final InputStream input() throws IOException {
        return CaseInput.open(file, console().in());
    }

    final int threads() {
        return threads.count();
    }

    /**
     * {@return the exit code of answering all lines}
     *
     * @param out is closed
     * @param empty what to say of an input without lines
     */
    final int answer(Lines lines, OutputStream out, Text empty) throws IOException {
        int workers = threads();
        try (InputStream in = input();
                OutputStream answers = out) {
            BatchCounts counts = lines.answer(in, answers, workers);
            if (counts.decided() + counts.unusable() == 0) {
                throw new UnusableInputException(empty.id(), empty.en());
            }
            return counts.unusable() == 0 ? ExitCode.FINE : ExitCode.UNUSABLE;
        }
    }
}
