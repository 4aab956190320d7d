package io.github.wfarules.internal.policy;

import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer;
import io.github.wfarules.internal.model.ParameterLayer.Declaration;
import io.github.wfarules.internal.model.ParameterLayer.Kind;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.text.Hint;
import io.github.wfarules.internal.yaml.ScalarReader;
import io.github.wfarules.internal.yaml.Tree;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the names of parameters where a YAML file refers to them. */
final class ParameterNames {

    private final Map<String, Declaration> declared = new TreeMap<>();
    private final ProblemLog log;

    ParameterNames(List<Layer> parents, Collection<ParameterLayer> own, ProblemLog log) {
        this.log = log;
        parents.forEach(parent -> parent.parameters().values().forEach(this::add));
        own.forEach(this::add);
    }

    private void add(ParameterLayer parameter) {
        if (parameter.declaration() != null) {
            declared.put(parameter.id(), parameter.declaration());
        }
    }

    /** {@return the id of a parameter of one of these kinds; null where nothing stands there or it is none} */
    @Nullable
    String read(@Nullable Tree tree, Kind... kinds) {
        String id = tree == null ? null : new ScalarReader(log).text(tree);
        if (tree == null || id == null) {
            return null;
        }
        Declaration declaration = declared.get(id);
        if (declaration == null) {
            log.error(
                    tree.at(),
                    "tidak ada parameter `%s`%s; tetapkan dalam parameters.yaml",
                    "there is no parameter `%s`%s; declare it in parameters.yaml",
                    id,
                    Hint.of(id, declared.keySet()));
            return null;
        }
        if (!List.of(kinds).contains(declaration.kind())) {
            String wanted = Arrays.stream(kinds).map(ParameterNames::word).collect(Collectors.joining("`, `"));
            log.error(
                    tree.at(),
                    "parameter `%s` berjenis `%s`; di sini harus `%s`",
                    "the parameter `%s` is of the kind `%s`; `%s` is expected here",
                    id,
                    word(declaration.kind()),
                    wanted);
            return null;
        }
        return id;
    }

    /** {@return the kind of the parameter; null where there is none} */
    @Nullable
    Kind kindOf(String id) {
        Declaration declaration = declared.get(id);
        return declaration == null ? null : declaration.kind();
    }

    /** {@return the code list of the parameter; null where it has none} */
    @Nullable
    String listOf(String id) {
        Declaration declaration = declared.get(id);
        return declaration == null ? null : declaration.list();
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
