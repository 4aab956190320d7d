package io.github.wfarules.internal.drl;

import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Question;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.EntryPointDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NamedConsequenceDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** The one pattern that a rule may have, or what stands in its place. */
final class Pattern {
    private static final String ID = "di antara `when` dan `then` harus ada tepat satu `$case : WorkModeCase( … )`";
    private static final String EN =
            "between `when` and `then` there has to be exactly one `$case : WorkModeCase( … )`";

    private Pattern() {}

    /** {@return what has to stand there} */
    static Text required() {
        String others = Question.caseNames().stream()
                .skip(1)
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(" "));
        return new Text(
                ID + "; untuk pertanyaan lain, sebagai ganti `WorkModeCase`: " + others,
                EN + "; for other questions, instead of `WorkModeCase`: " + others);
    }

    /** {@return the question that the pattern is about} */
    static Question question(PatternDescr pattern) {
        return Objects.requireNonNull(Question.ofCase(pattern.getObjectType()));
    }

    /** {@return the pattern on the case} */
    static PatternDescr of(RuleDescr rule, Place place) {
        List<? extends BaseDescr> patterns = rule.getLhs().getDescrs();
        for (BaseDescr element : patterns) {
            String foreign = foreign(element);
            if (foreign != null) {
                throw mistake(
                        place.offsetOfLine(element.getLine()),
                        "`" + foreign + "` tidak diperbolehkan; ",
                        "`" + foreign + "` is not allowed; ");
            }
        }
        if (patterns.size() != 1) {
            throw mistake(place.offsetOfLine(rule.getLine()), "", "");
        }
        return (PatternDescr) patterns.get(0);
    }

    private static DrlMistake mistake(int offset, String id, String en) {
        Text required = required();
        return new DrlMistake(offset, id + required.id(), en + required.en());
    }

    /** {@return what it is that may not stand there; null where it is the pattern on the case} */
    private static @Nullable String foreign(BaseDescr element) {
        if (!(element instanceof PatternDescr pattern)) {
            return keyword(element);
        }
        if (pattern.getSource() != null) {
            return keyword(pattern.getSource());
        }
        if (!pattern.getBehaviors().isEmpty()) {
            return "over window";
        }
        String type = String.valueOf(pattern.getObjectType());
        if (Question.ofCase(type) == null) {
            return type;
        }
        String bound = pattern.getIdentifier();
        return "$case".equals(bound) && !pattern.isUnification() ? null : (bound == null ? "" : bound + " : ") + type;
    }

    private static String keyword(BaseDescr element) {
        if (element instanceof EvalDescr) {
            return "eval";
        }
        if (element instanceof NotDescr) {
            return "not";
        }
        if (element instanceof ExistsDescr) {
            return "exists";
        }
        if (element instanceof ForallDescr) {
            return "forall";
        }
        if (element instanceof AccumulateDescr) {
            return "accumulate";
        }
        if (element instanceof EntryPointDescr) {
            return "from entry-point";
        }
        if (element instanceof NamedConsequenceDescr consequence) {
            return "do[" + consequence.getName() + "]";
        }
        return element.getClass().getSimpleName().startsWith("From") ? "from" : "and`/`or`/`if";
    }
}
