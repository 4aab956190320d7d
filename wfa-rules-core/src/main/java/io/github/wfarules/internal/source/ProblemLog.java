package io.github.wfarules.internal.source;

import io.github.wfarules.Problem;
import io.github.wfarules.Text;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Collects what is wrong with a policy folder, so that its author hears of everything at once. Not thread-safe.
 *
 * <p>Sentences are given in both languages as patterns of {@link String#format}; an argument that is a {@link Text} is
 * taken in the language of the pattern.
 */
public final class ProblemLog {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
                    (Problem problem) -> problem.file() == null ? "" : problem.file())
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column);

    private final Set<Problem> problems = new LinkedHashSet<>();
    private int errors;

    /** Notes that the policy cannot be used. */
    public void error(Place at, String id, String en, Object... arguments) {
        add(at.problem(Problem.Severity.ERROR, text(id, en, arguments)));
    }

    /** Notes that the folder as a whole cannot be used. */
    public void error(String id, String en, Object... arguments) {
        add(new Problem(null, 0, 0, null, Problem.Severity.ERROR, text(id, en, arguments)));
    }

    /** Notes what somebody else found; the same twice, as in what several scenarios share, counts once. */
    public void add(Problem problem) {
        if (problems.add(problem) && problem.severity() == Problem.Severity.ERROR) {
            errors++;
        }
    }

    /** Notes what somebody else found. */
    public void addAll(Collection<Problem> found) {
        found.forEach(this::add);
    }

    /** {@return how many errors there are so far; warnings do not count} */
    public int errors() {
        return errors;
    }

    /** {@return what was noted, by file, line and column} */
    public List<Problem> problems() {
        return problems.stream().sorted(BY_PLACE).toList();
    }

    /** {@return a sentence in both languages} */
    public static Text text(String id, String en, Object... arguments) {
        return new Text(filled(id, Text::id, arguments), filled(en, Text::en, arguments));
    }

    private static String filled(String pattern, Function<Text, String> language, Object... arguments) {
        Object[] parts = Arrays.stream(arguments)
                .map(part -> part instanceof Text text ? language.apply(text) : part)
                .toArray();
        return String.format(Locale.ROOT, pattern, parts);
    }
}
