package io.github.wfarules.internal.safety;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Which methods of a layer's classes could come to call themselves, and which classes hold a jump back. A call of a name
 * may reach every method of that name and signature, whosoever declares it: too many edges only cost a check.
 */
final class CallGraph {
    private final Map<String, Set<String>> calls = new TreeMap<>();
    private final Map<String, Set<String>> bySignature = new HashMap<>();
    private final Set<String> jumping = new HashSet<>();

    CallGraph(Map<String, byte[]> classes) {
        classes.values().forEach(file -> new ClassReader(file)
                .accept(new Reading(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES));
    }

    /** {@return whether a method of the class jumps back} */
    boolean jumpsBack(String type) {
        return jumping.contains(type);
    }

    /** {@return the methods that could come to call themselves, as {@code owner.name descriptor}} */
    Set<String> circular() {
        Set<String> circular = new TreeSet<>();
        for (String method : calls.keySet()) {
            if (reaches(method, method)) {
                circular.add(method);
            }
        }
        return circular;
    }

    private boolean reaches(String from, String target) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(callees(from));
        while (!open.isEmpty()) {
            String method = open.pop();
            if (method.equals(target)) {
                return true;
            }
            if (seen.add(method)) {
                open.addAll(callees(method));
            }
        }
        return false;
    }

    private Set<String> callees(String method) {
        Set<String> callees = new HashSet<>();
        for (String call : calls.getOrDefault(method, Set.of())) {
            if (call.contains(".<init> ")) {
                callees.add(call);
            } else {
                callees.addAll(bySignature.getOrDefault(signature(call), Set.of()));
            }
        }
        return callees;
    }

    private static String signature(String method) {
        return method.substring(method.lastIndexOf('.', method.indexOf(' ')) + 1);
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
            String method = type + "." + name + " " + descriptor;
            Set<String> callees = new TreeSet<>();
            calls.put(method, callees);
            bySignature
                    .computeIfAbsent(signature(method), key -> new TreeSet<>())
                    .add(method);
            return new Body(type, callees);
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
            callees.add(owner + "." + name + " " + descriptor);
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
