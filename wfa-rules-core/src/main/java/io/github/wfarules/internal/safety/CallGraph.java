package io.github.wfarules.internal.safety;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Which methods of a layer's classes could come to call themselves, and which classes hold a jump back. A call may reach
 * every method of that name and signature, whosoever declares it: such methods are one here. Too many edges only cost a
 * check.
 */
final class CallGraph {
    private final Map<String, Set<String>> calls = new HashMap<>();
    private final Map<String, Set<String>> methods = new HashMap<>();
    private final Set<String> jumping = new HashSet<>();
    private final Set<String> circular = new HashSet<>();

    CallGraph(Map<String, byte[]> classes) {
        classes.values().forEach(file -> new ClassReader(file).accept(new Reading(), ClassIndex.WITHOUT_DEBUG));
        for (String method : calls.keySet()) {
            if (reaches(method, method)) {
                circular.add(method);
            }
        }
    }

    /** {@return whether the class could loop} */
    boolean couldLoop(String type) {
        return jumping.contains(type) || !Collections.disjoint(methods.getOrDefault(type, Set.of()), circular);
    }

    /** {@return whether the method could come to call itself} */
    boolean isCircular(String owner, String name, String descriptor) {
        return circular.contains(method(owner, name, descriptor));
    }

    private boolean reaches(String from, String target) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(calls.get(from));
        while (!open.isEmpty()) {
            String method = open.pop();
            if (method.equals(target)) {
                return true;
            }
            if (seen.add(method)) {
                open.addAll(calls.getOrDefault(method, Set.of()));
            }
        }
        return false;
    }

    /** Constructors alone are never reached by way of another class. */
    private static String method(String owner, String name, String descriptor) {
        return (name.equals("<init>") ? owner + "." : "") + name + " " + descriptor;
    }

    private final class Reading extends ClassVisitor {
        private String type = "";

        Reading() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            type = name;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            String method = method(type, name, descriptor);
            methods.computeIfAbsent(type, key -> new HashSet<>()).add(method);
            return new Body(type, calls.computeIfAbsent(method, key -> new HashSet<>()));
        }
    }

    private final class Body extends MethodVisitor {
        private final String type;
        private final Set<String> callees;
        private final Set<Label> behind = new HashSet<>();

        Body(String type, Set<String> callees) {
            super(Opcodes.ASM9);
            this.type = type;
            this.callees = callees;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            callees.add(method(owner, name, descriptor));
        }

        @Override
        public void visitLabel(Label label) {
            behind.add(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            note(label);
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
            note(otherwise, labels);
        }

        @Override
        public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
            note(otherwise, labels);
        }

        private void note(Label target, Label... others) {
            boolean back = behind.contains(target);
            for (Label other : others) {
                back |= behind.contains(other);
            }
            if (back) {
                jumping.add(type);
            }
        }
    }
}
