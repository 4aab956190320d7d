package io.github.wfarules.internal.safety;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The second wall: holds the classes of a layer against what rules may use, before any of them is defined. It does not
 * rest on the grammar of rule files having been kept.
 */
final class ClassScan extends ClassVisitor {
    private final ClassIndex index;
    private final Set<Refusal> refusals = new LinkedHashSet<>();
    private String type = "";

    private ClassScan(ClassIndex index) {
        super(Opcodes.ASM9);
        this.index = index;
    }

    /** {@return everything that the classes do and may not} */
    static List<Refusal> refusals(Map<String, byte[]> classes, ClassIndex index) {
        ClassScan scan = new ClassScan(index);
        classes.values().forEach(file -> new ClassReader(file).accept(scan, ClassIndex.WITHOUT_DEBUG));
        return new ArrayList<>(scan.refusals);
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
        mention(String.valueOf(superName));
        for (String implemented : interfaces == null ? new String[0] : interfaces) {
            mention(implemented);
        }
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        if ((access & Opcodes.ACC_STATIC) != 0 && (access & Opcodes.ACC_FINAL) == 0) {
            refuse("menyimpan sesuatu di antara dua keputusan", "keep anything between two decisions");
        }
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if ((access & Opcodes.ACC_NATIVE) != 0) {
            refuse("memanggil kode mesin", "call native code");
        }
        if ((access & Opcodes.ACC_SYNCHRONIZED) != 0) {
            refuseLocks();
        }
        return new MethodScan(this, index, name);
    }

    /** Refuses a type that rules may not name. */
    void mention(String name) {
        String element = name.startsWith("[") ? name.replaceAll("^\\[+L?|;$", "") : name;
        boolean primitive = name.startsWith("[") && element.length() == 1;
        if (!primitive && !index.isOwn(element) && !Allowed.type(element)) {
            refuseUse(element);
        }
    }

    void refuseUse(String name) {
        String dotted = name.replace('/', '.');
        refuse("memakai `" + dotted + "`", "use `" + dotted + "`");
    }

    void refuseLocks() {
        refuse("mengunci (`synchronized`)", "lock (`synchronized`)");
    }

    void refuse(String id, String en) {
        refusals.add(Refusal.of(index.ruleOf(type), id, en));
    }
}
