package io.github.wfarules.internal.safety;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Puts the checks into one method. */
final class StepInsertion extends MethodVisitor {
    private static final String STEPS = Type.getInternalName(Steps.class);

    private final String rule;
    private final boolean circular;
    private final Set<Label> behind = new HashSet<>();

    StepInsertion(MethodVisitor writer, String rule, boolean circular) {
        super(Opcodes.ASM9, writer);
        this.rule = rule;
        this.circular = circular;
    }

    @Override
    public void visitCode() {
        super.visitCode();
        if (circular) {
            check("call");
        }
    }

    @Override
    public void visitLabel(Label label) {
        behind.add(label);
        super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        checkJumpTo(label);
        super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
        checkJumpTo(otherwise, labels);
        super.visitTableSwitchInsn(min, max, otherwise, labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
        checkJumpTo(otherwise, labels);
        super.visitLookupSwitchInsn(otherwise, keys, labels);
    }

    private void checkJumpTo(Label target, Label... others) {
        boolean back = behind.contains(target);
        for (Label other : others) {
            back |= behind.contains(other);
        }
        if (back) {
            check("jump");
        }
    }

    private void check(String kind) {
        super.visitLdcInsn(rule);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, kind, "(Ljava/lang/String;)V", false);
    }
}
