package io.github.wfarules.internal.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/** The codec of each type, made once. */
final class Codecs {
    private static final ClassValue<Codec> OF_CLASSES = new ClassValue<>() {
        @Override
        protected Codec computeValue(Class<?> type) {
            if (type.isRecord()) {
                return new RecordCodec(type);
            }
            return type.isEnum() ? new EnumCodec(type) : scalar(type);
        }
    };

    private Codecs() {}

    static Codec of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListCodec(of(list.getActualTypeArguments()[0]));
        }
        return OF_CLASSES.get((Class<?>) type);
    }

    private static Codec scalar(Class<?> type) {
        for (Scalar scalar : Scalar.values()) {
            if (scalar.fits(type)) {
                return scalar;
            }
        }
        throw new IllegalArgumentException("no JSON form is known for " + type);
    }
}
