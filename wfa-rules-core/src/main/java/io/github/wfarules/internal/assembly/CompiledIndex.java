package io.github.wfarules.internal.assembly;

import io.github.wfarules.Counted;
import io.github.wfarules.Effect;
import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Question;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.RuleDefinition.Atom;
import io.github.wfarules.internal.model.RuleDefinition.Condition;
import io.github.wfarules.internal.model.RuleDefinition.Operand;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the build leaves beside the compiled classes, in a form of its own: a host should not have to load a parser of JSON
 * before it can ask its first question. Written and read by the same version of the library only.
 */
final class CompiledIndex {
    private CompiledIndex() {}

    /** Writes one element. */
    interface Writer<T> {
        void write(T element, DataOutputStream out) throws IOException;
    }

    /** Reads one element. */
    interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    static <T> void writeAll(List<T> elements, Writer<T> writer, DataOutputStream out) throws IOException {
        out.writeInt(elements.size());
        for (T element : elements) {
            writer.write(element, out);
        }
    }

    static <T> List<T> readAll(Reader<T> reader, DataInputStream in) throws IOException {
        int size = in.readInt();
        List<T> elements = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            elements.add(reader.read(in));
        }
        return List.copyOf(elements);
    }

    static void write(ShippedPolicy policy, DataOutputStream out) throws IOException {
        out.writeUTF(policy.id());
        writeText(policy.region(), out);
        writeText(policy.parent(), out);
        out.writeUTF(policy.modelClass());
        writeAll(policy.files(), (file, to) -> to.writeUTF(file), out);
        out.writeUTF(policy.digest());
    }

    static ShippedPolicy readPolicy(DataInputStream in) throws IOException {
        return new ShippedPolicy(
                in.readUTF(), readText(in), readText(in), in.readUTF(), readAll(DataInput::readUTF, in), in.readUTF());
    }

    static void write(RuleDefinition rule, DataOutputStream out) throws IOException {
        out.writeUTF(rule.id());
        out.writeUTF(rule.question().name());
        out.writeUTF(rule.effect().name());
        out.writeUTF(rule.instrument());
        writeText(rule.locator(), out);
        writeDate(rule.from(), out);
        writeDate(rule.to(), out);
        out.writeUTF(rule.seal().name());
        writeText(rule.replaces(), out);
        write(rule.reason(), out);
        writeText(rule.by(), out);
        writeText(rule.owedTo(), out);
        Text due = rule.due();
        out.writeBoolean(due != null);
        if (due != null) {
            write(due, out);
        }
        writeText(rule.of(), out);
        writeText(rule.code(), out);
        out.writeUTF(rule.consequence().name());
        writeText(rule.placesParameter(), out);
        Counted who = rule.counting().who();
        writeText(who == null ? null : who.name(), out);
        out.writeBoolean(rule.counting().team());
        writeAll(rule.operands(), CompiledIndex::write, out);
        writeAll(rule.atoms(), CompiledIndex::write, out);
        write(rule.condition(), out);
        writeAll(rule.parameters(), (parameter, to) -> to.writeUTF(parameter), out);
        out.writeUTF(rule.file());
        out.writeInt(rule.line());
    }

    static RuleDefinition readRule(DataInputStream in) throws IOException {
        return new RuleDefinition(
                in.readUTF(),
                Question.valueOf(in.readUTF()),
                Effect.valueOf(in.readUTF()),
                in.readUTF(),
                readText(in),
                readDate(in),
                readDate(in),
                RuleDefinition.Seal.valueOf(in.readUTF()),
                readText(in),
                readBoth(in),
                readText(in),
                readText(in),
                in.readBoolean() ? readBoth(in) : null,
                readText(in),
                readText(in),
                RuleDefinition.Consequence.valueOf(in.readUTF()),
                readText(in),
                readCounting(in),
                readAll(CompiledIndex::readOperand, in),
                readAll(CompiledIndex::readAtom, in),
                readCondition(in),
                readAll(DataInput::readUTF, in),
                in.readUTF(),
                in.readInt());
    }

    private static RuleDefinition.Counting readCounting(DataInputStream in) throws IOException {
        String who = readText(in);
        return new RuleDefinition.Counting(who == null ? null : Counted.valueOf(who), in.readBoolean());
    }

    private static void write(Operand operand, DataOutputStream out) throws IOException {
        out.writeUTF(operand.source().name());
        out.writeUTF(operand.text());
        out.writeUTF(operand.name());
        out.writeBoolean(operand.sensitive());
    }

    private static Operand readOperand(DataInputStream in) throws IOException {
        return new Operand(Operand.Source.valueOf(in.readUTF()), in.readUTF(), in.readUTF(), in.readBoolean());
    }

    private static void write(Atom atom, DataOutputStream out) throws IOException {
        Integer right = atom.right();
        out.writeInt(atom.left());
        out.writeUTF(atom.operator());
        out.writeInt(right == null ? -1 : right);
        writeText(atom.literal(), out);
    }

    private static Atom readAtom(DataInputStream in) throws IOException {
        int left = in.readInt();
        String operator = in.readUTF();
        int right = in.readInt();
        return new Atom(left, operator, right < 0 ? null : right, readText(in));
    }

    private static void write(Condition condition, DataOutputStream out) throws IOException {
        out.writeUTF(condition.kind().name());
        out.writeInt(condition.atom());
        writeAll(condition.parts(), CompiledIndex::write, out);
    }

    private static Condition readCondition(DataInputStream in) throws IOException {
        return new Condition(
                Condition.Kind.valueOf(in.readUTF()), in.readInt(), readAll(CompiledIndex::readCondition, in));
    }

    private static void write(Text text, DataOutputStream out) throws IOException {
        out.writeUTF(text.id());
        out.writeUTF(text.en());
    }

    private static Text readBoth(DataInputStream in) throws IOException {
        return new Text(in.readUTF(), in.readUTF());
    }

    private static void writeDate(@Nullable LocalDate date, DataOutputStream out) throws IOException {
        writeText(date == null ? null : date.toString(), out);
    }

    private static @Nullable LocalDate readDate(DataInputStream in) throws IOException {
        String date = readText(in);
        return date == null ? null : LocalDate.parse(date);
    }

    private static void writeText(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text);
        }
    }

    private static @Nullable String readText(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }
}
