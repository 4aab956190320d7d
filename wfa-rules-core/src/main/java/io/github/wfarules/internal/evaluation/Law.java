package io.github.wfarules.internal.evaluation;

import io.github.wfarules.PolicyVersion;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.policy.Chain;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The chain that answers, how its answers name it, and what its findings have in common. Immutable and thread-safe. */
public final class Law {
    private final Chain chain;
    private final PolicyVersion version;
    private final Citations citations;
    private final FindingTemplate[][] templates;

    /** Names the chain after its last layer. */
    public Law(Chain chain) {
        this.chain = chain;
        this.version = new PolicyVersion(chain.policy().id(), chain.policy().version(), chain.digest());
        this.citations = new Citations(chain);
        this.templates = chain.layers().stream().map(this::templates).toArray(FindingTemplate[][]::new);
        List<FindingTemplate> inOrder = Stream.of(templates)
                .flatMap(Stream::of)
                .sorted(Comparator.comparing(FindingTemplate::rule, RuleDefinition.ORDER))
                .toList();
        for (int rank = 0; rank < inOrder.size(); rank++) {
            inOrder.get(rank).rank(rank);
        }
    }

    private FindingTemplate[] templates(Layer layer) {
        List<RuleDefinition> rules = layer.rules();
        return rules.stream()
                .map(rule -> new FindingTemplate(rule, layer.id(), citations))
                .toArray(FindingTemplate[]::new);
    }

    /** {@return the chain} */
    public Chain chain() {
        return chain;
    }

    /** {@return how answers name it} */
    public PolicyVersion version() {
        return version;
    }

    /** {@return the parameter with the value it has on the day; without one where no instrument states it} */
    public ValueUsed valueUsed(String parameter, LocalDate date) {
        return citations.value(parameter, date);
    }

    /** {@return what answers cite} */
    public Citations citations() {
        return citations;
    }

    FindingTemplate template(int depth, int position) {
        return templates[depth][position];
    }
}
