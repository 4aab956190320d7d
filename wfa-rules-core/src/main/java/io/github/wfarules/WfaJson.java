package io.github.wfarules;

import io.github.wfarules.change.ChangeReport;
import io.github.wfarules.facts.Allowance;
import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Preparation;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.internal.json.JsonText;
import io.github.wfarules.roster.Certificate;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterPlan;
import io.github.wfarules.roster.RosterRequest;

/**
 * Cases and decisions as JSON: one object in one line, names and their order as in the records, dates as
 * {@code 2025-03-24}, enums by name; what is null is left out. Equal records give equal texts, byte for byte. Reading
 * refuses fields that nobody named. Thread-safe.
 *
 * <p>The JSON Schemas lie on the class path in {@code io/github/wfarules/schema}: {@code case.schema.json}, {@code
 * dated-case.schema.json} (a line of a batch), {@code decision.schema.json}, and one for each other kind of facts and
 * answers.
 */
public final class WfaJson {
    private WfaJson() {}

    /** {@return the decision as JSON} */
    public static String write(Decision decision) {
        return JsonText.of(decision);
    }

    /** {@return the answer as JSON} */
    public static String write(Compliance compliance) {
        return JsonText.of(compliance);
    }

    /** {@return the answer as JSON} */
    public static String write(UnitCompliance compliance) {
        return JsonText.of(compliance);
    }

    /** {@return the day as JSON} It is personal data. */
    public static String write(WorkedDay day) {
        return JsonText.of(day);
    }

    /** {@return the period as JSON} It is personal data. */
    public static String write(UnitPeriod period) {
        return JsonText.of(period);
    }

    /**
     * {@return the answer that the JSON says, equal to the one it was written from}
     *
     * @throws BadInputException if it says none; the path is the path in the JSON
     */
    public static Compliance readCompliance(String json) {
        return JsonText.read(Compliance.class, json);
    }

    /**
     * {@return the answer that the JSON says, equal to the one it was written from}
     *
     * @throws BadInputException if it says none; the path is the path in the JSON
     */
    public static UnitCompliance readUnitCompliance(String json) {
        return JsonText.read(UnitCompliance.class, json);
    }

    /** {@return the answer as JSON} */
    public static String write(Readiness readiness) {
        return JsonText.of(readiness);
    }

    /** {@return the facts as JSON} */
    public static String write(Preparation facts) {
        return JsonText.of(facts);
    }

    /**
     * {@return the answer that the JSON says, equal to the one it was written from}
     *
     * @throws BadInputException if it says none; the path is the path in the JSON
     */
    public static Readiness readReadiness(String json) {
        return JsonText.read(Readiness.class, json);
    }

    /** {@return the report as JSON} Of people it holds ids. */
    public static String write(ChangeReport report) {
        return JsonText.of(report);
    }

    /**
     * {@return the report that the JSON says, equal to the one it was written from}
     *
     * @throws BadInputException if it says none; the path is the path in the JSON
     */
    public static ChangeReport readChangeReport(String json) {
        return JsonText.read(ChangeReport.class, json);
    }

    /** {@return the rulebook as JSON} */
    public static String write(Rulebook rulebook) {
        return JsonText.of(rulebook);
    }

    /** {@return the case as JSON} It is personal data. Declared attributes stand among the fields of their fact. */
    public static String write(Case facts) {
        return JsonText.of(facts);
    }

    /** {@return how a ticket stands to a service level, as JSON} */
    public static String write(ServiceAssessment assessment) {
        return JsonText.of(assessment);
    }

    /** {@return what will be missed soon, as JSON} It is personal data. */
    public static String write(DueSoon due) {
        return JsonText.of(due);
    }

    /**
     * {@return what the JSON says will be missed soon, equal to what it was written from}
     *
     * @throws BadInputException if it says nothing of the kind; the path is the path in the JSON
     */
    public static DueSoon readDueSoon(String json) {
        return JsonText.read(DueSoon.class, json);
    }

    /**
     * {@return what the JSON says of a ticket and a service level, equal to what it was written from}
     *
     * @throws BadInputException if it says nothing of the kind; the path is the path in the JSON
     */
    public static ServiceAssessment readServiceAssessment(String json) {
        return JsonText.read(ServiceAssessment.class, json);
    }

    /** {@return a month of deductions as JSON} It is personal data. */
    public static String write(PenaltyReport report) {
        return JsonText.of(report);
    }

    /**
     * {@return the month of deductions that the JSON says, equal to the one it was written from}
     *
     * @throws BadInputException if it says none; the path is the path in the JSON
     */
    public static PenaltyReport readPenaltyReport(String json) {
        return JsonText.read(PenaltyReport.class, json);
    }

    /** {@return the ticket as JSON} It tells of people. */
    public static String write(Ticket ticket) {
        return JsonText.of(ticket);
    }

    /** {@return the breach as JSON} It is personal data. */
    public static String write(Breach breach) {
        return JsonText.of(breach);
    }

    /** {@return the allowance as JSON} It is personal data. */
    public static String write(Allowance allowance) {
        return JsonText.of(allowance);
    }

    /** {@return the roster as JSON} It is personal data. */
    public static String write(Roster roster) {
        return JsonText.of(roster);
    }

    /** {@return the request as JSON} It is personal data. */
    public static String write(RosterRequest request) {
        return JsonText.of(request);
    }

    /** {@return the plan as JSON} It is personal data. */
    public static String write(RosterPlan plan) {
        return JsonText.of(plan);
    }

    /** {@return the certificate as JSON} It is personal data. */
    public static String write(Certificate certificate) {
        return JsonText.of(certificate);
    }

    /**
     * {@return the roster that the JSON says, equal to the one it was written from}
     *
     * @throws BadInputException if it says none; the path is the path in the JSON
     */
    public static Roster readRoster(String json) {
        return JsonText.read(Roster.class, json);
    }

    /**
     * {@return the plan that the JSON says, equal to the one it was written from}
     *
     * @throws BadInputException if it says none; the path is the path in the JSON
     */
    public static RosterPlan readRosterPlan(String json) {
        return JsonText.read(RosterPlan.class, json);
    }

    /**
     * {@return the certificate that the JSON says, equal to the one it was written from}
     *
     * @throws BadInputException if it says none; the path is the path in the JSON
     */
    public static Certificate readCertificate(String json) {
        return JsonText.read(Certificate.class, json);
    }

    /**
     * {@return the decision that the JSON says, equal to the one it was written from}
     *
     * @throws BadInputException if it says none; the path is the path in the JSON
     */
    public static Decision readDecision(String json) {
        return JsonText.read(Decision.class, json);
    }
}
