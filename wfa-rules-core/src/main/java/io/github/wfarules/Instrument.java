package io.github.wfarules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule or value rests on: a legal act or a reported statement. What is {@code null} is not stated by the sources.
 *
 * @param id the id within the policies
 * @param kind a legal act or a reported statement
 * @param title its title
 * @param number its number
 * @param date the day it was signed, or the statement was made
 * @param from the first day in force
 * @param to the last day in force
 * @param published the day it was published
 * @param amends the ids of the instruments it amends
 * @param revokes the ids of the instruments it revokes
 * @param speaker who made a reported statement
 * @param source where it was found
 * @param binds whom it binds
 * @param layer the policy that declares it
 */
public record Instrument(
        String id,
        Kind kind,
        Text title,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate published,
        List<String> amends,
        List<String> revokes,
        @Nullable String speaker,
        @Nullable String source,
        Binds binds,
        String layer) {
    /** Copies what could change. */
    public Instrument {
        amends = List.copyOf(amends);
        revokes = List.copyOf(revokes);
    }

    /** What kind of basis it is. */
    public enum Kind {
        /** A law, regulation, decree, circular or letter. */
        ACT,
        /** Something an official said, known without an instrument. */
        STATEMENT
    }

    /** Whom it binds. */
    public enum Binds {
        /** The issuer's own units: the body and its agencies, not the bodies in its territory. */
        OWN_UNITS,
        /** Every body in the issuer's territory. */
        TERRITORY
    }
}
