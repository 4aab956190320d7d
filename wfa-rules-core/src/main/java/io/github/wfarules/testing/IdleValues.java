package io.github.wfarules.testing;

import io.github.wfarules.internal.assembly.Workbench;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Finds the values of a policy that no scenario depends on: without them every scenario would be answered alike. */
final class IdleValues {
    private final Workbench policy;
    private final List<Scenario> scenarios;

    IdleValues(Workbench policy, List<Scenario> scenarios) {
        this.policy = policy;
        this.scenarios = scenarios;
    }

    /** {@return the ids of the policy's own parameters, in the order of the file} */
    List<String> found() {
        Answering original = Answering.of(policy.changed(policy.own()));
        List<Answered> before = scenarios.stream()
                .map(scenario -> Answered.of(scenario.ask(original), scenario.date()))
                .toList();
        return policy.own().parameters().values().stream()
                .filter(parameter -> !parameter.values().isEmpty())
                .filter(parameter -> isIdle(before, Answering.of(policy.changed(without(parameter)))))
                .map(ParameterLayer::id)
                .toList();
    }

    private boolean isIdle(List<Answered> before, Answering without) {
        return IntStream.range(0, before.size()).noneMatch(i -> isOther(scenarios.get(i), before.get(i), without));
    }

    private static boolean isOther(Scenario scenario, Answered before, Answering without) {
        Asked asked = Objects.requireNonNull(Asked.byWord().get(scenario.question()));
        Answered after = Answered.of(scenario.ask(without), scenario.date());
        Expectation difference = new Recorded(asked, before).against(after);
        return !new Differences(difference, after).found().isEmpty();
    }

    private Layer without(ParameterLayer parameter) {
        Map<String, ParameterLayer> parameters =
                new LinkedHashMap<>(policy.own().parameters());
        parameters.put(
                parameter.id(),
                new ParameterLayer(
                        parameter.id(), parameter.declaration(), List.of(), parameter.file(), parameter.line()));
        return policy.own().withParameters(parameters);
    }
}
