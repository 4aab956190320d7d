package io.github.wfarules.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.Outcome;
import io.github.wfarules.PenaltyOutcome;
import io.github.wfarules.ReadinessOutcome;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.PenaltyMonth;
import io.github.wfarules.facts.Preparation;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.internal.json.CaseReader;
import io.github.wfarules.roster.RosterRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The questions that a scenario file may be about: how it names them, reads their facts and has them answered. */
enum Asked {
    WORK_MODE("work-mode", Outcome.values()) {
        @Override
        Record facts(CaseReader reader, JsonNode json, LocalDate date) {
            return reader.read(json);
        }

        @Override
        Record answer(Answering policy, Record facts, LocalDate date) {
            return policy.decide().apply((Case) facts, date);
        }
    },
    COMPLIANCE("compliance", ComplianceOutcome.values()) {
        @Override
        Record facts(CaseReader reader, JsonNode json, LocalDate date) {
            return reader.readWorkedDay(with(json, date, "date"));
        }

        @Override
        Record answer(Answering policy, Record facts, LocalDate date) {
            return policy.comply().apply((WorkedDay) facts);
        }
    },
    /** The period is the day of the scenario where the facts tell no other. */
    UNIT_COMPLIANCE("unit-compliance", ComplianceOutcome.values()) {
        @Override
        Record facts(CaseReader reader, JsonNode json, LocalDate date) {
            JsonNode whole = with(json, date, "from", "to");
            whole.path("days").forEach(day -> with(day, date, "date"));
            return reader.readUnitPeriod(whole);
        }

        @Override
        Record answer(Answering policy, Record facts, LocalDate date) {
            return policy.complyUnit().apply((UnitPeriod) facts);
        }
    },
    READINESS("readiness", ReadinessOutcome.values()) {
        @Override
        Record facts(CaseReader reader, JsonNode json, LocalDate date) {
            return reader.readPreparation(with(json, date, "date"));
        }

        @Override
        Record answer(Answering policy, Record facts, LocalDate date) {
            return policy.ready().apply((Preparation) facts);
        }
    },
    /** The roster is for the day of the scenario where the facts tell no others. */
    ROSTER("roster", RosterOutcome.values()) {
        @Override
        Record facts(CaseReader reader, JsonNode json, LocalDate date) {
            JsonNode whole = Members.spread(with(json, date, "from", "to"));
            whole.path("members").forEach(member -> member.path("days").forEach(day -> with(day, date, "date")));
            return reader.readRosterRequest(whole);
        }

        @Override
        Record answer(Answering policy, Record facts, LocalDate date) {
            return policy.roster().apply((RosterRequest) facts);
        }
    },
    /** The month is that of the day where the facts tell no other; the instant they have to tell. */
    PENALTY("penalty", PenaltyOutcome.values()) {
        @Override
        Record facts(CaseReader reader, JsonNode json, LocalDate date) {
            if (json instanceof ObjectNode object && !object.hasNonNull("month")) {
                object.put("month", YearMonth.from(date).toString());
            }
            return reader.read(PenaltyMonth.class, json);
        }

        @Override
        Record answer(Answering policy, Record facts, LocalDate date) {
            return policy.penalize().apply((PenaltyMonth) facts);
        }
    };

    private final String word;
    private final List<String> outcomes = new ArrayList<>();

    Asked(String word, Enum<?>[] outcomes) {
        this.word = word;
        for (Enum<?> outcome : outcomes) {
            this.outcomes.add(outcome.name());
        }
    }

    /** {@return the questions by the words that scenario files have for them} */
    static Map<String, Asked> byWord() {
        Map<String, Asked> words = new LinkedHashMap<>();
        for (Asked asked : values()) {
            words.put(asked.word, asked);
        }
        return words;
    }

    String word() {
        return word;
    }

    /** {@return what a scenario may expect} */
    String[] expectations() {
        List<String> keys = new ArrayList<>(List.of("outcome", "because", "possible", "not", "needs"));
        switch (this) {
            case WORK_MODE -> keys.add("places");
            case COMPLIANCE, UNIT_COMPLIANCE -> keys.addAll(List.of("duties", "consequences"));
            case ROSTER -> {
                keys.remove("needs");
                keys.add("places");
                keys.addAll(RosterPeople.KEYS);
            }
            case PENALTY -> keys.add("deducted");
            case READINESS -> {
                // What limits or hinders is among the rules.
            }
        }
        return keys.toArray(String[]::new);
    }

    /** {@return the names of the outcomes, each by itself} */
    Map<String, String> outcomes() {
        Map<String, String> names = new LinkedHashMap<>();
        outcomes.forEach(name -> names.put(name, name));
        return names;
    }

    /**
     * {@return what the question is asked about}
     *
     * @throws io.github.wfarules.BadInputException if the JSON says no such thing
     */
    abstract Record facts(CaseReader reader, JsonNode json, LocalDate date);

    abstract Record answer(Answering policy, Record facts, LocalDate date);

    /** Puts the date under the names that have nothing. */
    private static JsonNode with(JsonNode json, LocalDate date, String... names) {
        if (json instanceof ObjectNode object) {
            for (String name : names) {
                if (!object.hasNonNull(name)) {
                    object.put(name, date.toString());
                }
            }
        }
        return json;
    }
}
