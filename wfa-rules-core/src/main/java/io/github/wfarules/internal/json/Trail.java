package io.github.wfarules.internal.json;

import io.github.wfarules.BadInputException;
import io.github.wfarules.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where in the JSON a value stands. Made for every value read, so the path is put together only when it is asked for.
 *
 * @param parent null at the root
 * @param step a field's name, or {@code [n]}; empty at the root
 */
record Trail(@Nullable Trail parent, String step) {
    /** Longer names are shown shortened: they come from outside and end in logs and on screens. */
    private static final int SHOWN = 60;

    static final Trail ROOT = new Trail(null, "");

    Trail field(String name) {
        return new Trail(this, name);
    }

    Trail element(int index) {
        return new Trail(this, "[" + index + "]");
    }

    BadInputException refuse(String id, String en) {
        return new BadInputException(path(), new Text(id, en));
    }

    /** {@return the path, such as {@code determinations[0].code}; empty at the root} */
    String path() {
        if (parent == null) {
            return "";
        }
        String before = parent.path();
        String shown = shown(step);
        return before.isEmpty() || shown.startsWith("[") ? before + shown : before + "." + shown;
    }

    /** {@return the name of the field, for an element that of its list; empty at the root} */
    String name() {
        return parent != null && step.startsWith("[") ? parent.name() : step;
    }

    private static String shown(String step) {
        String shortened = step.length() <= SHOWN ? step : step.substring(0, SHOWN) + "…";
        return shortened
                .codePoints()
                .map(point -> Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE
                        ? '\uFFFD'
                        : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
