package io.github.wfarules.internal.policy;

import io.github.wfarules.Instrument;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.SwitchOff;
import io.github.wfarules.internal.policy.Timeline.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a chain: which hold on a day, after replacements and switch-offs. A rule and what replaces it share a
 * slot; on each day the nearest layer speaks for the slot. Immutable and thread-safe.
 */
public final class RuleIndex {

    private final List<InForce> all;
    private final List<Stretch> stretches;
    private final DayStretches days;

    /**
     * Days on which the same rules hold.
     *
     * @param number its place among the stretches, from 0
     * @param rules the rules that hold, by id
     * @param table for each depth and position whether that rule holds; shared, not to be changed
     */
    public record Stretch(int number, List<InForce> rules, boolean[][] table) {}

    /**
     * A rule and its days, those of its instrument filled in.
     *
     * @param layer the policy that sets it
     * @param depth the place of that policy in the chain, from 0 at the top
     * @param position the place of the rule in its layer, from 0
     */
    public record InForce(
            RuleDefinition rule, Instrument instrument, Days days, String layer, int depth, int position) {}

    /** Indexes the rules of these layers, given from the top, that bind the last of them. */
    public RuleIndex(List<Layer> layers) {
        List<InForce> rules = new ArrayList<>();
        Map<String, Instrument> instruments = new HashMap<>();
        Map<String, String> slotOf = new HashMap<>();
        Map<String, List<Entry<@Nullable InForce>>> slots = new LinkedHashMap<>();
        Binding binding = Binding.of(layers);
        for (int depth = 0; depth < layers.size(); depth++) {
            Layer layer = layers.get(depth);
            instruments.putAll(layer.instruments());
            for (int position = 0; position < layer.rules().size(); position++) {
                RuleDefinition rule = layer.rules().get(position);
                Instrument instrument = Objects.requireNonNull(instruments.get(rule.instrument()), rule.instrument());
                if (!binding.reaches(depth, instrument)) {
                    continue;
                }
                InForce inForce = new InForce(
                        rule, instrument, Days.of(instrument, rule.from(), rule.to()), layer.id(), depth, position);
                rules.add(inForce);
                String replaced = rule.replaces();
                String slot = replaced == null ? rule.id() : slotOf.getOrDefault(replaced, replaced);
                slotOf.put(rule.id(), slot);
                add(slots, slot, depth, inForce.days(), inForce);
            }
            for (SwitchOff off : layer.switchOffs()) {
                if (binding.reaches(depth, off.basis())) {
                    String slot = slotOf.getOrDefault(off.rule(), off.rule());
                    add(slots, slot, depth, new Days(off.from(), off.to()), null);
                }
            }
        }
        rules.sort(Comparator.comparing(inForce -> inForce.rule().id()));
        all = List.copyOf(rules);
        List<Timeline<@Nullable InForce>> timelines = new ArrayList<>();
        slots.values().forEach(entries -> timelines.add(new Timeline<>(entries)));
        TreeSet<LocalDate> breaks = new TreeSet<>();
        timelines.forEach(timeline -> breaks.addAll(timeline.breaks()));
        days = new DayStretches(breaks);
        stretches = together(timelines, breaks, layers);
    }

    private static void add(
            Map<String, List<Entry<@Nullable InForce>>> slots,
            String slot,
            int depth,
            Days days,
            @Nullable InForce rule) {
        slots.computeIfAbsent(slot, id -> new ArrayList<>()).add(new Entry<>(depth, days.from(), days.to(), rule));
    }

    /** Works out once for each stretch of days which rules hold, so that no question has to. */
    private List<Stretch> together(
            List<Timeline<@Nullable InForce>> slots, Iterable<LocalDate> breaks, List<Layer> layers) {
        List<Stretch> together = new ArrayList<>();
        together.add(stretch(0, LocalDate.MIN, slots, layers));
        for (LocalDate start : breaks) {
            together.add(stretch(together.size(), start, slots, layers));
        }
        return List.copyOf(together);
    }

    private Stretch stretch(int number, LocalDate start, List<Timeline<@Nullable InForce>> slots, List<Layer> layers) {
        boolean[][] table = new boolean[layers.size()][];
        for (int depth = 0; depth < table.length; depth++) {
            table[depth] = new boolean[layers.get(depth).rules().size()];
        }
        for (Timeline<@Nullable InForce> slot : slots) {
            for (InForce rule : slot.on(start)) {
                if (rule != null) {
                    table[rule.depth()][rule.position()] = true;
                }
            }
        }
        List<InForce> holding = new ArrayList<>();
        for (InForce rule : all) {
            if (table[rule.depth()][rule.position()]) {
                holding.add(rule);
            }
        }
        return new Stretch(number, Collections.unmodifiableList(holding), table);
    }

    /** {@return the rules that hold on the day, by id; the same list for as long as the same rules hold} */
    public List<InForce> on(LocalDate date) {
        return stretchOn(date).rules();
    }

    /** {@return the stretch that the day lies in} */
    public Stretch stretchOn(LocalDate date) {
        return stretches.get(days.on(date));
    }

    /** {@return all stretches, in the order of their numbers} */
    public List<Stretch> stretches() {
        return stretches;
    }

    /** {@return the rules of all layers and all days, by id} */
    public List<InForce> all() {
        return all;
    }
}
