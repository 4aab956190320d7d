package io.github.wfarules.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wfarules.BadInputException;
import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.Effect;
import io.github.wfarules.Outcome;
import io.github.wfarules.PenaltyOutcome;
import io.github.wfarules.ReadinessOutcome;
import io.github.wfarules.ServiceStatus;
import io.github.wfarules.Text;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.PenaltyMonth;
import io.github.wfarules.facts.Preparation;
import io.github.wfarules.facts.TicketAsOf;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.WorkSpan;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.internal.json.CaseReader;
import io.github.wfarules.internal.model.Question;
import io.github.wfarules.internal.service.TicketCheck;
import io.github.wfarules.roster.RosterRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The questions that a scenario file may be about: how it names them, reads their facts and has them answered. */
enum Asked {
    WORK_MODE("work-mode", Question.WORK_MODE, Outcome.values()) {
        @Override
        Record facts(CaseReader reader, JsonNode json, LocalDate date) {
            return reader.read(json);
        }

        @Override
        Record answer(Answering policy, Record facts, LocalDate date) {
            return policy.decide().apply((Case) facts, date);
        }
    },
    COMPLIANCE("compliance", Question.COMPLIANCE, ComplianceOutcome.values()) {
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
    UNIT_COMPLIANCE("unit-compliance", Question.UNIT_COMPLIANCE, ComplianceOutcome.values()) {
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
    READINESS("readiness", Question.READINESS, ReadinessOutcome.values()) {
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
    ROSTER("roster", Question.WORK_MODE, RosterOutcome.values()) {
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
    PENALTY("penalty", Question.BREACH, PenaltyOutcome.values()) {
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
    },
    SERVICE_LEVEL("service-level", null, ServiceStatus.values()) {
        @Override
        Record facts(CaseReader reader, JsonNode json, LocalDate date) {
            TicketAsOf facts = reader.read(TicketAsOf.class, json);
            try {
                TicketCheck.check(facts.ticket());
            } catch (BadInputException impossible) {
                throw new BadInputException("ticket." + impossible.path(), impossible.text());
            }
            return facts;
        }

        @Override
        Record answer(Answering policy, Record facts, LocalDate date) {
            return policy.assess().apply((TicketAsOf) facts);
        }
    },
    /** The stretch of time is the day of the scenario where the facts tell no other. */
    WORK_TIME("work-time", null, WorkTimeOutcome.values()) {
        @Override
        Record facts(CaseReader reader, JsonNode json, LocalDate date) {
            WorkSpan span = reader.read(WorkSpan.class, json);
            if (span.from() != null && span.to() != null && span.to().isBefore(span.from())) {
                throw new BadInputException(
                        "to",
                        new Text("mendahului `from`; perbaiki salah satunya", "before `from`; mend one of the two"));
            }
            if ((span.from() == null) != (span.to() == null)) {
                throw new BadInputException(
                        span.from() == null ? "from" : "to",
                        new Text(
                                "sebutkan `from` dan `to`, atau hilangkan keduanya untuk seluruh hari",
                                "say both `from` and `to`, or leave out both for the whole day"));
            }
            return span;
        }

        @Override
        Record answer(Answering policy, Record facts, LocalDate date) {
            return policy.workingTime().apply((WorkSpan) facts, date);
        }
    };

    private static final List<String> DATES = List.of("date", "from", "to", "month");
    private static final Set<Effect> TOLD_OTHERWISE =
            EnumSet.of(Effect.VIOLATION, Effect.CONSEQUENCE, Effect.LIMITS_FORM);

    private final String word;
    private final @Nullable Question question;
    private final List<String> outcomes = new ArrayList<>();

    /** Takes its word, the question of rules that it is, null where rules answer nothing in it, and what may come out. */
    Asked(String word, @Nullable Question question, Enum<?>[] outcomes) {
        this.word = word;
        this.question = question;
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
        List<String> keys = new ArrayList<>(
                question == null
                        ? List.of("outcome", "needs")
                        : List.of("outcome", "because", "possible", "not", "exactly", "needs"));
        keys.addAll(effects().keySet());
        switch (this) {
            case WORK_MODE -> keys.add("places");
            case COMPLIANCE, UNIT_COMPLIANCE -> keys.addAll(List.of("duties", "consequences"));
            case ROSTER -> {
                keys.remove("needs");
                keys.add("places");
                keys.addAll(RosterPeople.KEYS);
            }
            case PENALTY -> keys.add("deducted");
            case SERVICE_LEVEL -> keys.addAll(List.of("levels", "due"));
            case WORK_TIME -> keys.add("worked");
            case READINESS -> {
                // What limits or hinders is among the rules.
            }
        }
        return keys.toArray(String[]::new);
    }

    /** {@return what rules may do, by the words for it; duties and what follows from them have words of their own} */
    Map<String, Effect> effects() {
        Map<String, Effect> words = new LinkedHashMap<>();
        List<Effect> effects = question == null ? List.of() : question.effects();
        effects.stream()
                .filter(effect -> !TOLD_OTHERWISE.contains(effect))
                .forEach(effect -> words.put(word(effect), effect));
        return words;
    }

    /** {@return how scenarios write what a rule does} */
    static String word(Effect effect) {
        return effect.name().toLowerCase(Locale.ROOT).replace('_', '-');
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

    /** {@return the facts without the dates that the date of their scenario stands for} */
    static JsonNode undated(JsonNode json, LocalDate date) {
        if (json instanceof ObjectNode object) {
            for (String name : DATES) {
                String said = object.path(name).asText();
                if (said.equals(date.toString())
                        || said.equals(YearMonth.from(date).toString())) {
                    object.remove(name);
                }
            }
            json.path("days").forEach(day -> undated(day, date));
            json.path("members").forEach(member -> undated(member, date));
        }
        return json;
    }
}
