package io.github.wfarules.internal.deduction;

import io.github.wfarules.BadInputException;
import io.github.wfarules.PenaltyReport;
import io.github.wfarules.facts.PenaltyMonth;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.internal.evaluation.BreachQuestion;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.service.ServiceQuestion;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Answers what breaches cost of the allowances of a month. Immutable and thread-safe. */
public final class PenaltyQuestion {
    private final Law law;
    private final ServiceQuestion service;
    private final BreachQuestion rules;

    /** Asks the given law, and these rules on breaches. */
    public PenaltyQuestion(Law law, ServiceQuestion service, BreachQuestion rules) {
        this.law = law;
        this.service = service;
        this.rules = rules;
    }

    /**
     * {@return the books of a month, open}
     *
     * @param knownOn the day whose knowledge of calendars the tickets are assessed by; null for all that is known
     */
    public PenaltyBook open(YearMonth month, @Nullable LocalDate knownOn) {
        return new PenaltyBook(law, service, rules, month, knownOn);
    }

    /** {@return the month, computed} */
    public PenaltyReport penalize(PenaltyMonth facts) {
        PenaltyBook book = open(facts.month(), null);
        for (int i = 0; i < facts.allowances().size(); i++) {
            book.add(facts.allowances().get(i), "allowances[" + i + "]");
        }
        for (int i = 0; i < facts.tickets().size(); i++) {
            Ticket ticket = facts.tickets().get(i);
            try {
                book.add(ticket, service.assess(ticket, facts.asOf(), null), "tickets[" + i + "]");
            } catch (BadInputException refusal) {
                book.reject(ticket.id(), "tickets[" + i + "]", refusal);
            }
        }
        for (int i = 0; i < facts.breaches().size(); i++) {
            book.add(facts.breaches().get(i), "breaches[" + i + "]");
        }
        return book.close();
    }
}
