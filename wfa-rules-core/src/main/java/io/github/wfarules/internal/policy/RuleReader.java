package io.github.wfarules.internal.policy;

import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.source.ProblemLog;
import java.util.List;

/** Reads the rules of a folder, whatever form they have: rule files, or a list that the build made of them. */
@FunctionalInterface
public interface RuleReader {

    /**
     * {@return the rules of the folder; where some are unsound, those as far as they are known as well}
     *
     * @param layer the folder read so far: everything but its rules
     * @param parents the layers above it, from the top
     * @param log takes what is wrong with the rules
     */
    List<RuleDefinition> read(PolicyFolder folder, Layer layer, List<Layer> parents, ProblemLog log);
}
