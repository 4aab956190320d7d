package io.github.wfarules.benchmarks;

import io.github.wfarules.Decision;
import io.github.wfarules.WfaRules;
import io.github.wfarules.benchmarks.peers.Contestant;
import io.github.wfarules.benchmarks.peers.Contestants;
import io.github.wfarules.benchmarks.peers.Entry;
import io.github.wfarules.facts.DatedCase;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Time for one whole decision of everybody who gives the same ones, on one thread. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Benchmark)
public class PeerDecisions {
    private static final int MIXED = 2_000;

    /** Who decides. */
    @Param
    public Entry entry;

    private Contestant contestant;
    private DatedCase permitted;
    private List<DatedCase> mixed;

    /** Compiles the rules and makes the questions. */
    @Setup
    public void prepare() {
        contestant = Contestants.of(entry, WfaRules.bundled().policy(Cases.REGION));
        permitted = Cases.permitted();
        mixed = Questions.of(Subjects.SEED, MIXED).toList();
    }

    /** A permission with all its duties. */
    @Benchmark
    public Decision permitted() {
        return contestant.decide(permitted.facts(), permitted.date());
    }

    /** Random questions of all kinds, one after the other. */
    @Benchmark
    @OperationsPerInvocation(MIXED)
    public void mixed(Blackhole out) {
        for (DatedCase question : mixed) {
            out.consume(contestant.decide(question.facts(), question.date()));
        }
    }
}
