package io.github.wfarules.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Facts of one question with single values left out, or taken from others of the same place. Not thread-safe. */
final class MixedFacts {
    private final List<ObjectNode> all;
    private final Map<String, List<JsonNode>> values = new HashMap<>();
    private final SplittableRandom random;

    /** A value in some facts: where it stands, and in which place of all facts. */
    private record Spot(JsonNode in, String key, int index, String place) {
        void put(JsonNode value) {
            if (in instanceof ObjectNode object) {
                object.set(key, value);
            } else {
                ((ArrayNode) in).set(index, value);
            }
        }

        void leaveOut() {
            if (in instanceof ObjectNode object) {
                object.remove(key);
            } else {
                ((ArrayNode) in).remove(index);
            }
        }
    }

    MixedFacts(List<ObjectNode> all, SplittableRandom random) {
        this.all = all;
        this.random = random;
        for (ObjectNode facts : all) {
            for (Spot spot : spots(facts)) {
                JsonNode value = spot.in() instanceof ObjectNode
                        ? spot.in().get(spot.key())
                        : spot.in().get(spot.index());
                values.computeIfAbsent(spot.place(), place -> new ArrayList<>()).add(value);
            }
        }
    }

    /** {@return a copy of the facts with this number with up to so many changes} */
    ObjectNode drawn(int number, int mostChanges) {
        ObjectNode facts = all.get(number).deepCopy();
        for (int change = random.nextInt(mostChanges + 1); change > 0; change--) {
            List<Spot> spots = spots(facts);
            if (spots.isEmpty()) {
                return facts;
            }
            Spot spot = spots.get(random.nextInt(spots.size()));
            if (random.nextInt(3) == 0) {
                spot.leaveOut();
            } else {
                List<JsonNode> others = values.getOrDefault(spot.place(), List.of());
                if (!others.isEmpty()) {
                    spot.put(others.get(random.nextInt(others.size())).deepCopy());
                }
            }
        }
        return facts;
    }

    private static List<Spot> spots(JsonNode facts) {
        List<Spot> spots = new ArrayList<>();
        collect(facts, "", spots);
        return spots;
    }

    private static void collect(JsonNode in, String place, List<Spot> spots) {
        if (in instanceof ObjectNode object) {
            for (Iterator<String> keys = object.fieldNames(); keys.hasNext(); ) {
                String key = keys.next();
                String at = place + "." + key;
                spots.add(new Spot(object, key, 0, at));
                collect(object.get(key), at, spots);
            }
        } else if (in instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                spots.add(new Spot(array, "", i, place + "[]"));
                collect(array.get(i), place + "[]", spots);
            }
        }
    }
}
