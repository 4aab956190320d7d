package io.github.wfarules.internal.index;

import io.github.wfarules.Counted;
import io.github.wfarules.Effect;
import io.github.wfarules.internal.model.Question;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.RuleDefinition.Atom;
import io.github.wfarules.internal.model.RuleDefinition.Condition;
import io.github.wfarules.internal.model.RuleDefinition.Consequence;
import io.github.wfarules.internal.model.RuleDefinition.Operand;
import io.github.wfarules.internal.model.RuleDefinition.Seal;

/** Writes and reads rules. */
final class RuleForm {
    private static final Question[] QUESTIONS = Question.values();
    private static final Effect[] EFFECTS = Effect.values();
    private static final Seal[] SEALS = Seal.values();
    private static final Consequence[] CONSEQUENCES = Consequence.values();
    private static final Counted[] COUNTED = Counted.values();
    private static final Operand.Source[] SOURCES = Operand.Source.values();
    private static final Condition.Kind[] CONDITIONS = Condition.Kind.values();

    private RuleForm() {}

    static void write(RuleDefinition rule, IndexOutput out) {
        out.text(rule.id());
        out.word(rule.question());
        out.word(rule.effect());
        out.text(rule.instrument());
        out.text(rule.locator());
        out.date(rule.from());
        out.date(rule.to());
        out.word(rule.seal());
        out.text(rule.replaces());
        out.both(rule.reason());
        out.text(rule.by());
        out.text(rule.owedTo());
        out.both(rule.due());
        out.text(rule.of());
        out.text(rule.code());
        out.word(rule.consequence());
        out.text(rule.placesParameter());
        out.word(rule.counting().who());
        out.flag(rule.counting().team());
        out.all(rule.operands(), RuleForm::write);
        out.all(rule.atoms(), RuleForm::write);
        write(rule.condition(), out);
        out.texts(rule.parameters());
        out.text(rule.file());
        out.number(rule.line());
    }

    static RuleDefinition read(IndexInput in) {
        return new RuleDefinition(
                in.text(),
                in.word(QUESTIONS),
                in.word(EFFECTS),
                in.text(),
                in.textOrNull(),
                in.dateOrNull(),
                in.dateOrNull(),
                in.word(SEALS),
                in.textOrNull(),
                in.both(),
                in.textOrNull(),
                in.textOrNull(),
                in.bothOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.word(CONSEQUENCES),
                in.textOrNull(),
                new RuleDefinition.Counting(in.wordOrNull(COUNTED), in.flag()),
                in.all(RuleForm::readOperand),
                in.all(RuleForm::readAtom),
                readCondition(in),
                in.texts(),
                in.text(),
                in.number());
    }

    private static void write(Operand operand, IndexOutput out) {
        out.word(operand.source());
        out.text(operand.text());
        out.text(operand.name());
        out.flag(operand.sensitive());
    }

    private static Operand readOperand(IndexInput in) {
        return new Operand(in.word(SOURCES), in.text(), in.text(), in.flag());
    }

    private static void write(Atom atom, IndexOutput out) {
        Integer right = atom.right();
        out.number(atom.left());
        out.text(atom.operator());
        out.number(right == null ? IndexOutput.NOTHING : right);
        out.text(atom.literal());
    }

    private static Atom readAtom(IndexInput in) {
        int left = in.number();
        String operator = in.text();
        int right = in.number();
        return new Atom(left, operator, right == IndexOutput.NOTHING ? null : right, in.textOrNull());
    }

    private static void write(Condition condition, IndexOutput out) {
        out.word(condition.kind());
        out.number(condition.atom());
        out.all(condition.parts(), RuleForm::write);
    }

    private static Condition readCondition(IndexInput in) {
        return new Condition(in.word(CONDITIONS), in.number(), in.all(RuleForm::readCondition));
    }
}
