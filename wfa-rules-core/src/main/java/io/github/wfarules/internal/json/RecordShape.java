package io.github.wfarules.internal.json;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.wfarules.facts.Attributes;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What reflection tells of a record, looked up once. Thread-safe. */
final class RecordShape {
    private final List<Field> fields;
    private final Set<String> names;
    private final Constructor<?> constructor;

    RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        fields = Arrays.stream(components).map(Field::new).toList();
        names = fields.stream()
                .filter(field -> !field.isAttributes())
                .map(Field::name)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
        try {
            constructor = type.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " has no public constructor for its components", e);
        }
    }

    /** {@return the components, in their order} */
    List<Field> fields() {
        return fields;
    }

    /** {@return the names of the fields, in their order; declared ones are not among them} */
    Set<String> names() {
        return names;
    }

    /** {@return whether a policy may declare further fields} */
    boolean hasAttributes() {
        return names.size() < fields.size();
    }

    /** {@return the record with these values, one for each component} */
    Object create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the constructor of " + constructor.getName() + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " cannot be called", e);
        }
    }

    /** A component. */
    static final class Field {
        private final RecordComponent component;
        private final boolean nullable;
        private final Method accessor;
        private final SerializedString jsonName;
        private volatile @Nullable Codec codec;

        Field(RecordComponent component) {
            this.component = component;
            nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            accessor = component.getAccessor();
            jsonName = new SerializedString(component.getName());
        }

        String name() {
            return component.getName();
        }

        /** {@return the name, in the form that is quickest to write} */
        SerializedString jsonName() {
            return jsonName;
        }

        /** {@return whether the component may be null, which for facts means unknown} */
        boolean nullable() {
            return nullable;
        }

        /** {@return whether this is no field of its own, but holds the declared fields of the record} */
        boolean isAttributes() {
            return component.getType() == Attributes.class;
        }

        Type type() {
            return component.getGenericType();
        }

        /** {@return how its values are read and written; looked up late, as a record may hold records of its own kind} */
        Codec codec() {
            Codec known = codec;
            if (known == null) {
                known = Codecs.of(type());
                codec = known;
            }
            return known;
        }

        @Nullable
        Object of(Object value) {
            try {
                return accessor.invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(accessor + " cannot be called", e);
            }
        }
    }
}
