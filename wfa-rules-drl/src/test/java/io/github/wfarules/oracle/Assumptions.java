package io.github.wfarules.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one world takes the unknown facts to be. A fact gets a value when it is first asked for; {@link #next()} moves
 * on to the next world, as an odometer does, so that facts nobody asked for multiply nothing.
 */
final class Assumptions {
    private final Map<String, Choice> byName = new LinkedHashMap<>();
    private final List<Choice> inOrder = new ArrayList<>();

    <T> T of(String fact, List<T> values) {
        Choice choice = byName.computeIfAbsent(fact, name -> {
            Choice first = new Choice(name, values.size());
            inOrder.add(first);
            return first;
        });
        return values.get(choice.taken);
    }

    /** {@return whether there is another world; if so, these are its assumptions} */
    boolean next() {
        while (!inOrder.isEmpty()) {
            Choice last = inOrder.get(inOrder.size() - 1);
            last.taken++;
            if (last.taken < last.of) {
                return true;
            }
            inOrder.remove(inOrder.size() - 1);
            byName.remove(last.fact);
        }
        return false;
    }

    /** {@return which of its values each fact asked for has, by number} */
    Map<String, Integer> taken() {
        Map<String, Integer> taken = new LinkedHashMap<>();
        inOrder.forEach(choice -> taken.put(choice.fact, choice.taken));
        return taken;
    }

    private static final class Choice {
        private final String fact;
        private final int of;
        private int taken;

        private Choice(String fact, int of) {
            this.fact = fact;
            this.of = of;
        }
    }
}
