package io.github.wfarules.internal.safety;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Scans the code of one method. */
final class MethodScan extends MethodVisitor {
    /** More than any derived rule needs, and nothing that memory would notice. */
    private static final int LONGEST_ARRAY = 1_000;

    private static final int UNKNOWN = -1;

    private final ClassScan scan;
    private final ClassIndex index;
    private final String method;

    /** The constant that the instruction before has put on the stack. */
    private int constant = UNKNOWN;

    MethodScan(ClassScan scan, ClassIndex index, String method) {
        super(Opcodes.ASM9);
        this.scan = scan;
        this.index = index;
        this.method = method;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        constant = UNKNOWN;
        use(owner, name, descriptor);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        constant = UNKNOWN;
        boolean written = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
        if (written && !method.equals("<init>") && !method.equals("<clinit>")) {
            scan.refuse("mengubah sebuah isian", "change a field");
        }
        use(owner, name, descriptor);
    }

    private void use(String named, String name, String descriptor) {
        String owner = index.owner(named, name + " " + descriptor);
        if (!index.isOwn(owner) && !Allowed.member(method, owner + "." + name + " " + descriptor)) {
            scan.refuseUse(name.equals("<init>") ? owner : owner + "." + name);
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        // What is created is judged by its constructor.
        if (opcode != Opcodes.NEW) {
            scan.mention(type);
        }
        if (opcode == Opcodes.ANEWARRAY && !method.equals("values") && (constant < 0 || constant > LONGEST_ARRAY)) {
            refuseArray();
        }
        constant = UNKNOWN;
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        constant = operand;
        if (opcode == Opcodes.NEWARRAY) {
            refuseArray();
        }
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        refuseArray();
    }

    private void refuseArray() {
        scan.refuse("membuat larik sendiri", "create arrays of its own");
    }

    @Override
    public void visitInsn(int opcode) {
        constant = opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5 ? opcode - Opcodes.ICONST_0 : UNKNOWN;
        if (opcode == Opcodes.MONITORENTER) {
            scan.refuseLocks();
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        constant = value instanceof Integer number ? number : UNKNOWN;
        if (value instanceof Type type && type.getSort() == Type.METHOD
                || value instanceof Handle
                || value instanceof ConstantDynamic) {
            scan.refuseUse("java/lang/invoke/MethodHandle");
        } else if (value instanceof Type type) {
            scan.mention(type.getInternalName());
        }
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        constant = UNKNOWN;
        boolean joins = bootstrap.getOwner().equals("java/lang/invoke/StringConcatFactory")
                && bootstrap.getName().equals("makeConcatWithConstants");
        if (!joins) {
            scan.refuse("memakai lambda atau acuan metode", "use a lambda or a method reference");
        } else if (!method.equals(GeneratedCode.PROPERTY_INDEX)) {
            scan.refuse("menyambung teks dengan `+`", "join texts with `+`");
        }
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        // A handler would let a rule swallow the end of its budget.
        scan.refuse("menangkap kesalahan (`try`)", "catch errors (`try`)");
    }

    @Override
    public void visitVarInsn(int opcode, int index) {
        constant = UNKNOWN;
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        constant = UNKNOWN;
    }

    @Override
    public void visitIincInsn(int index, int increment) {
        constant = UNKNOWN;
    }

    @Override
    public void visitLabel(Label label) {
        // Another path may lead here, with something else on the stack.
        constant = UNKNOWN;
    }
}
