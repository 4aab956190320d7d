package io.github.wfarules.internal.policy;

import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer;
import io.github.wfarules.internal.model.ParameterLayer.Kind;
import io.github.wfarules.internal.model.RosterTerms;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.text.Hint;
import io.github.wfarules.internal.yaml.Fields;
import io.github.wfarules.internal.yaml.ScalarReader;
import io.github.wfarules.internal.yaml.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what a policy.yaml says of rosters: which parameters and acts they are made by. */
final class RosterTermsReader {

    private final Scope scope;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final ProblemLog log;

    /**
     * Takes what the terms may refer to.
     *
     * @param own the parameters of the layer itself
     */
    RosterTermsReader(Scope scope, Map<String, ParameterLayer> own, ProblemLog log) {
        this.scope = scope;
        this.log = log;
        scope.parents().stream().map(Layer::parameters).forEach(this::add);
        add(own);
    }

    private void add(Map<String, ParameterLayer> parameters) {
        parameters.forEach((id, parameter) -> {
            if (parameter.declaration() != null) {
                kinds.put(id, parameter.declaration().kind());
            }
        });
    }

    RosterTerms read(@Nullable Tree tree) {
        Fields fields = tree == null ? null : Fields.of(tree, log, "special-periods", "priority", "application-steps");
        if (fields == null) {
            return RosterTerms.NONE;
        }
        List<String> steps = new ArrayList<>();
        for (Tree item : fields.items("application-steps")) {
            String code = scope.code(item, "determinations");
            if (code != null) {
                steps.add(code);
            }
        }
        return new RosterTerms(
                parameter(fields.get("special-periods"), Kind.DATE_WINDOWS),
                parameter(fields.get("priority"), Kind.ORDER),
                List.copyOf(steps));
    }

    private @Nullable String parameter(@Nullable Tree tree, Kind wanted) {
        String id = tree == null ? null : new ScalarReader(log).text(tree);
        if (tree == null || id == null) {
            return null;
        }
        Kind kind = kinds.get(id);
        if (kind == null) {
            TreeSet<String> fitting = new TreeSet<>(kinds.keySet());
            fitting.removeIf(other -> kinds.get(other) != wanted);
            log.error(
                    tree.at(),
                    "tidak ada parameter `%s` di sini atau di lapisan atas%s",
                    "there is no parameter `%s` here or in an upper layer%s",
                    id,
                    Hint.of(id, fitting));
        } else if (kind != wanted) {
            log.error(
                    tree.at(),
                    "parameter `%s` berjenis `%s`; di sini harus ada yang berjenis `%s`",
                    "the parameter `%s` is of the kind `%s`; one of the kind `%s` is needed here",
                    id,
                    word(kind),
                    word(wanted));
        }
        return kind == wanted ? id : null;
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
