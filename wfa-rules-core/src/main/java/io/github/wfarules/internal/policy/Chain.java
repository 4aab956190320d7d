package io.github.wfarules.internal.policy;

import io.github.wfarules.internal.model.AttributeDeclaration;
import io.github.wfarules.internal.model.Counter;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.RosterTerms;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A policy with all that stands above it, checked, and ready to be asked. Immutable and thread-safe. */
public final class Chain {

    private final List<Layer> layers;
    private final ParameterIndex parameters;
    private final RuleIndex rules;
    private final WorkingDays workingDays;
    private final Codes codes;
    private final RosterTerms roster;
    private final Map<String, Counter> counters;
    private final Provisions provisions;
    private final String digest;

    /** Takes these layers together, given from the top, each checked against those above it. */
    public Chain(List<Layer> layers) {
        this(layers, digest(layers));
    }

    /**
     * Takes these layers together, given from the top, each checked against those above it.
     *
     * @param digest the {@link #digest()} of these layers, where it is at hand already
     */
    public Chain(List<Layer> layers, String digest) {
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("a chain has at least one layer");
        }
        this.layers = List.copyOf(layers);
        parameters = new ParameterIndex(layers);
        rules = new RuleIndex(layers);
        workingDays = new WorkingDays(layers);
        codes = Codes.of(layers);
        roster = layers.stream().map(Layer::roster).reduce(RosterTerms.NONE, (above, terms) -> terms.over(above));
        Map<String, Counter> all = new LinkedHashMap<>();
        layers.forEach(layer -> all.putAll(layer.counters()));
        counters = Collections.unmodifiableMap(all);
        provisions = new Provisions(layers);
        this.digest = digest;
    }

    /** {@return the layers from the top} */
    public List<Layer> layers() {
        return layers;
    }

    /** {@return the layer of the policy itself} */
    public Layer policy() {
        return layers.get(layers.size() - 1);
    }

    /** {@return the parameters} */
    public ParameterIndex parameters() {
        return parameters;
    }

    /** {@return the rules} */
    public RuleIndex rules() {
        return rules;
    }

    /** {@return the calendar} */
    public WorkingDays workingDays() {
        return workingDays;
    }

    /** {@return what the layers count, by id} */
    public Map<String, Counter> counters() {
        return counters;
    }

    /** {@return hours, service levels and deductions} */
    public Provisions provisions() {
        return provisions;
    }

    /** {@return the code lists} */
    public Codes codes() {
        return codes;
    }

    /** {@return what the layers say of rosters, what the nearest one says, else the one above it} */
    public RosterTerms roster() {
        return roster;
    }

    /** {@return whether the day lies in a special period, whose days neither count towards the week nor are limited} */
    public boolean isInSpecialPeriod(LocalDate date) {
        String periods = roster.specialPeriods();
        return periods != null && parameters.valueOn(periods, date) != null;
    }

    /** {@return the further fields that the layers declare, those of upper layers first} */
    public List<AttributeDeclaration> attributes() {
        List<AttributeDeclaration> all = new ArrayList<>();
        layers.forEach(layer -> all.addAll(layer.attributes()));
        return List.copyOf(all);
    }

    /** {@return the SHA-256 over all layers, in hexadecimal digits} */
    public String digest() {
        return digest;
    }

    private static String digest(List<Layer> layers) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            layers.forEach(layer -> digest.update(layer.digest().getBytes(StandardCharsets.US_ASCII)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
