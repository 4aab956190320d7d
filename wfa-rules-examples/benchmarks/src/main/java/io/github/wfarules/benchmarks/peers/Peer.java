package io.github.wfarules.benchmarks.peers;

import io.github.wfarules.Decision;
import io.github.wfarules.PolicyVersion;
import io.github.wfarules.benchmarks.handwritten.Assembler;
import io.github.wfarules.benchmarks.handwritten.Question;
import io.github.wfarules.facts.Case;
import java.time.LocalDate;

/** A rule engine that answers as the library does: it says which rules hold, and the assembler makes the decision. */
final class Peer implements Contestant {
    private final Matcher matcher;
    private final Assembler assembler;

    Peer(PolicyVersion version, Matcher matcher) {
        this.matcher = matcher;
        this.assembler = new Assembler(version);
    }

    @Override
    public Decision decide(Case facts, LocalDate date) {
        Question asked = Question.of(facts, date);
        return assembler.decide(asked, matcher.match(asked));
    }
}
