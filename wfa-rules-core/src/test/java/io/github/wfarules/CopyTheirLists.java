package io.github.wfarules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Met by a record whose constructor copies every list it is given, so that nobody can change the record through one. */
final class CopyTheirLists extends ArchCondition<JavaClass> {

    CopyTheirLists() {
        super("copy the lists they are given");
    }

    @Override
    public void check(JavaClass record, ConditionEvents events) {
        long lists = record.getFields().stream()
                .filter(field -> field.getRawType().isEquivalentTo(List.class))
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .count();
        long copies = record.getConstructors().stream()
                .flatMap(constructor -> constructor.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(List.class))
                .filter(call -> call.getName().equals("copyOf"))
                .count();
        events.add(new SimpleConditionEvent(
                record, copies >= lists, record.getFullName() + " copies " + copies + " of " + lists + " lists"));
    }
}
