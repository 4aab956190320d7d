package io.github.wfarules.internal.evaluation;

import java.util.function.Consumer;

/** Lets rules see a case twice: first those that tell the truth of every condition, then those that answer. */
public final class WatchedRules implements Consumer<Evaluation> {
    private final Consumer<Evaluation> watched;
    private final Consumer<Evaluation> answering;
    private final Consumer<Observation> seen;

    /**
     * Takes two engines with the same rules.
     *
     * @param watched its rules report whenever they are in force
     * @param seen is told of each of them
     */
    public WatchedRules(Consumer<Evaluation> watched, Consumer<Evaluation> answering, Consumer<Observation> seen) {
        this.watched = watched;
        this.answering = answering;
        this.seen = seen;
    }

    @Override
    public void accept(Evaluation evaluation) {
        watched.accept(evaluation);
        evaluation
                .matches()
                .forEach(match -> seen.accept(new Observation(match.template().rule(), match.truths())));
        evaluation.matches().clear();
        answering.accept(evaluation);
    }
}
