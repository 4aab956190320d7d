package io.github.wfarules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Met by a class that users can see a type of the given kind through, type arguments and bounds included. */
final class ShowInASignature extends ArchCondition<JavaClass> {

    private final DescribedPredicate<JavaClass> hidden;

    ShowInASignature(DescribedPredicate<JavaClass> hidden) {
        super("show in a signature classes that " + hidden.getDescription());
        this.hidden = hidden;
    }

    @Override
    public void check(JavaClass shown, ConditionEvents events) {
        if (!isVisible(shown)) {
            return;
        }
        report(shown, shown.getFullName(), header(shown), events);
        shown.getMembers().stream()
                .filter(ShowInASignature::isVisible)
                .forEach(member -> report(shown, member.getFullName(), signature(member), events));
    }

    private void report(JavaClass shown, String where, Stream<? extends JavaType> types, ConditionEvents events) {
        types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .filter(hidden)
                .distinct()
                .forEach(type -> events.add(
                        SimpleConditionEvent.satisfied(shown, where + " shows " + type.getName() + " to its users")));
    }

    private static Stream<? extends JavaType> header(JavaClass shown) {
        return Stream.of(
                        shown.getSuperclass().stream(),
                        shown.getInterfaces().stream(),
                        shown.getTypeParameters().stream())
                .flatMap(types -> types);
    }

    private static Stream<? extends JavaType> signature(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getExceptionTypes().stream(),
                        unit.getTypeParameters().stream())
                .flatMap(types -> types);
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean isVisible(JavaClass shown) {
        return (shown.getModifiers().contains(JavaModifier.PUBLIC)
                        || shown.getModifiers().contains(JavaModifier.PROTECTED))
                && shown.getEnclosingClass().map(ShowInASignature::isVisible).orElse(true);
    }
}
