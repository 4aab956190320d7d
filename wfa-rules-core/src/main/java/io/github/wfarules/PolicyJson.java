package io.github.wfarules;

import io.github.wfarules.facts.Allowance;
import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.DatedCase;
import io.github.wfarules.facts.Preparation;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.internal.json.CaseReader;
import io.github.wfarules.internal.json.JsonTree;
import io.github.wfarules.roster.RosterRequest;

/**
 * Reads facts from JSON, with the further fields that a policy declares. Answers are written and read by {@link WfaJson}.
 * Immutable and thread-safe.
 */
public final class PolicyJson {
    private final CaseReader reader;

    PolicyJson(CaseReader reader) {
        this.reader = reader;
    }

    /**
     * {@return the case that a JSON object says} Fields as in the records and as the policy declares; a field that nobody
     * named is refused, one that is left out or null is unknown. Where a date stands among them, see {@link
     * #readDatedCase}.
     *
     * @throws BadInputException if it says none; the exception names the path
     */
    public Case readCase(String json) {
        return reader.read(JsonTree.parse(json));
    }

    /**
     * {@return the case and its date that a JSON object says} As {@link #readCase}, with the date beside the fields of the
     * case, as in a line for {@link PolicyLines#decide}.
     *
     * @throws BadInputException if it says none, or no date; the exception names the path
     */
    public DatedCase readDatedCase(String json) {
        return reader.readDated(JsonTree.parse(json), null);
    }

    /**
     * {@return the day of an employee that a JSON object says}
     *
     * @throws BadInputException if it says none; the exception names the path
     */
    public WorkedDay readWorkedDay(String json) {
        return reader.readWorkedDay(JsonTree.parse(json));
    }

    /**
     * {@return the period of a unit that a JSON object says} A day in it may leave out the unit.
     *
     * @throws BadInputException if it says none; the exception names the path
     */
    public UnitPeriod readUnitPeriod(String json) {
        return reader.readUnitPeriod(JsonTree.parse(json));
    }

    /**
     * {@return how a unit or region is prepared, as a JSON object says}
     *
     * @throws BadInputException if it says none; the exception names the path
     */
    public Preparation readPreparation(String json) {
        return reader.readPreparation(JsonTree.parse(json));
    }

    /**
     * {@return the request for a roster that a JSON object says}
     *
     * @throws BadInputException if it says none; the exception names the path
     */
    public RosterRequest readRosterRequest(String json) {
        return reader.readRosterRequest(JsonTree.parse(json));
    }

    /**
     * {@return the ticket that a JSON object says}
     *
     * @throws BadInputException if it says none; the exception names the path
     */
    public Ticket readTicket(String json) {
        return reader.read(Ticket.class, JsonTree.parse(json));
    }

    /**
     * {@return the breach that a JSON object says}
     *
     * @throws BadInputException if it says none; the exception names the path
     */
    public Breach readBreach(String json) {
        return reader.read(Breach.class, JsonTree.parse(json));
    }

    /**
     * {@return the allowance that a JSON object says}
     *
     * @throws BadInputException if it says none; the exception names the path
     */
    public Allowance readAllowance(String json) {
        return reader.read(Allowance.class, JsonTree.parse(json));
    }
}
