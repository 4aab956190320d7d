package io.github.wfarules.internal.drl;

import java.util.List;
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
    private static final String CASE = Vocabulary.CASE.getSimpleName();

    private Pattern() {}

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
        return new DrlMistake(
                offset,
                id + "di antara `when` dan `then` harus ada tepat satu `$case : WorkModeCase( … )`",
                en + "between `when` and `then` there has to be exactly one `$case : WorkModeCase( … )`");
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
        if (!CASE.equals(pattern.getObjectType())) {
            return String.valueOf(pattern.getObjectType());
        }
        String bound = pattern.getIdentifier();
        return "$case".equals(bound) && !pattern.isUnification() ? null : (bound == null ? "" : bound + " : ") + CASE;
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
