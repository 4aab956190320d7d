package io.github.wfarules.internal.change;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.wfarules.BadInputException;
import io.github.wfarules.RuleFailureException;
import io.github.wfarules.Text;
import io.github.wfarules.change.ChangeReport;
import io.github.wfarules.change.UnusableLine;
import io.github.wfarules.facts.Allowance;
import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.DatedCase;
import io.github.wfarules.facts.PenaltyInput;
import io.github.wfarules.facts.PenaltyMonth;
import io.github.wfarules.facts.Preparation;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.internal.assembly.Assembled;
import io.github.wfarules.internal.batch.ErrorRecord;
import io.github.wfarules.internal.batch.JsonLines;
import io.github.wfarules.internal.batch.StreamBatch;
import io.github.wfarules.internal.json.CaseReader;
import io.github.wfarules.roster.RosterRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides populations under two laws. Immutable and thread-safe. */
public final class Population {
    /** A line of a unit holds all its people. */
    private static final int LONGEST_LINE = 1 << 26;

    private static final Text NO_MONTH = new Text(
            "tiket, pelanggaran, dan tunjangan memerlukan bulan; sebutkan bulan itu",
            "tickets, breaches and allowances need a month; say which");
    private static final Text OWN_DAYS = new Text(
            "jadwal, hari yang sudah lewat, dan potongan punya harinya sendiri; bandingkan kebijakan tanpa tanggal",
            "rosters, days that have happened and deductions have days of their own; compare policies without dates");

    private final Half before;
    private final Half after;
    private final CauseBooks books;
    private final CaseDiff cases;
    private final QuestionDiff questions;
    private final RosterDiff rosters;
    private final CaseReader reader;
    private final @Nullable LocalDate otherwise;

    /**
     * Compares two policies.
     *
     * @param dateBefore the date on which every case is judged before; null for its own
     * @param dateAfter the same after
     */
    public Population(
            Assembled before, @Nullable LocalDate dateBefore, Assembled after, @Nullable LocalDate dateAfter) {
        this.before = new Half(before, dateBefore, after);
        this.after = new Half(after, dateAfter, before);
        this.books = new CauseBooks(before.law(), after.law());
        this.cases = new CaseDiff(this.before, this.after, books);
        this.questions = new QuestionDiff(this.before, this.after, books);
        this.rosters = new RosterDiff(this.before, this.after, books);
        this.reader = new CaseReader(
                KnownFields.ofBoth(after.law().chain(), before.law().chain()));
        this.otherwise = dateBefore == null ? null : dateAfter;
    }

    /**
     * {@return what changes for these cases}
     *
     * @param source where they stand, for scenarios
     */
    public ChangeReport ofCases(Stream<DatedCase> questions, int threads, @Nullable String source) {
        return of(questions, cases::of, threads, source);
    }

    /**
     * {@return what changes in these rosters}
     *
     * @param source where they stand, for scenarios
     */
    public ChangeReport ofRosters(Stream<RosterRequest> requests, int threads, @Nullable String source) {
        return of(requests, this::roster, threads, source);
    }

    /**
     * {@return what changes in how the day of an employee or the period of a unit went}
     *
     * @param source where it stands, for scenarios
     */
    public ChangeReport ofAfterwards(Record happened, String source) {
        return of(Stream.of(happened), this::afterwards, 1, source);
    }

    /**
     * {@return what changes in whether a unit or region is ready}
     *
     * @param source where it stands, for scenarios
     */
    public ChangeReport ofReadiness(Preparation facts, String source) {
        return of(Stream.of(facts), questions::of, 1, source);
    }

    private QuestionShift afterwards(Record happened) {
        refuseDates();
        return happened instanceof WorkedDay day ? questions.of(day) : questions.of((UnitPeriod) happened);
    }

    private <T> ChangeReport of(Stream<T> asked, Function<T, Record> ask, int threads, @Nullable String source) {
        Tally tally = tally();
        long number = 0;
        try (Stream<Record> answers = StreamBatch.map(asked, question -> answer(question, ask), threads)) {
            for (Record answer : (Iterable<Record>) answers::iterator) {
                add(answer, ++number, source, tally);
            }
        }
        return tally.report();
    }

    private static <T> Record answer(T question, Function<T, Record> ask) {
        try {
            return ask.apply(question);
        } catch (BadInputException refusal) {
            return new Refused(refusal);
        } catch (RuleFailureException failure) {
            return new Failed(failure);
        }
    }

    private record Refused(BadInputException refusal) {}

    private record Failed(RuleFailureException failure) {}

    /**
     * {@return what changes in a month of deductions}
     *
     * @param source where it stands, for scenarios
     */
    public ChangeReport ofMonth(PenaltyMonth facts, @Nullable String source) {
        Tally tally = tally();
        MoneyMonth month = new MoneyMonth(before, after, books, facts.month(), source);
        long number = 0;
        for (Allowance allowance : facts.allowances()) {
            month.add(new MoneyLine(new PenaltyInput(null, null, allowance), List.of(), List.of()), ++number);
        }
        for (Breach breach : facts.breaches()) {
            month.add(new MoneyLine(new PenaltyInput(null, breach, null), List.of(), List.of()), ++number);
        }
        for (Ticket ticket : facts.tickets()) {
            number++;
            Record answer = answer(ticket, one -> assessed(one, facts.asOf()));
            if (answer instanceof MoneyLine line) {
                month.add(line, number);
            } else {
                add(answer, number, source, tally);
            }
        }
        tally.add(month.close());
        return tally.report();
    }

    private MoneyLine assessed(Ticket ticket, Instant asOf) {
        return new MoneyLine(
                new PenaltyInput(ticket, null, null), before.assess(ticket, asOf), after.assess(ticket, asOf));
    }

    /**
     * {@return what changes for these lines of JSON}
     *
     * @param month the month of deductions; null where there are none
     * @throws IOException if reading fails
     */
    public ChangeReport ofLines(InputStream in, int threads, @Nullable YearMonth month) throws IOException {
        Tally tally = tally();
        MoneyMonth money = month == null ? null : new MoneyMonth(before, after, books, month, null);
        JsonLines.<Record>read(in, LONGEST_LINE, threads, line -> answer(line, one -> ask(one, month)), line -> {
            BadInputException unreadable = line.refusal();
            Record answer = unreadable == null ? Objects.requireNonNull(line.result()) : new Refused(unreadable);
            if (answer instanceof MoneyLine input && money != null) {
                money.add(input, line.number());
            } else {
                add(answer, line.number(), null, tally);
            }
        });
        if (money != null) {
            tally.add(money.close());
        }
        return tally.report();
    }

    private Record ask(JsonNode line, @Nullable YearMonth month) {
        if (line.has("members")) {
            return roster(reader.readRosterRequest(line));
        }
        if (line.has("days")) {
            return afterwards(reader.readUnitPeriod(line));
        }
        if (line.has("worked") || line.has("log") || line.has("lapses")) {
            return afterwards(reader.readWorkedDay(line));
        }
        if (line.has("assessment")) {
            return questions.of(reader.readPreparation(line));
        }
        boolean isMoney = line.has("ticket") || line.has("breach") || line.has("allowance");
        return isMoney ? money(line, month) : cases.of(reader.readDated(line, otherwise));
    }

    private RosterShift roster(RosterRequest request) {
        refuseDates();
        return rosters.of(request);
    }

    private MoneyLine money(JsonNode line, @Nullable YearMonth month) {
        refuseDates();
        PenaltyInput input = reader.readPenaltyInput(line);
        if (month == null) {
            throw new BadInputException("", NO_MONTH);
        }
        Ticket ticket = input.ticket();
        return ticket == null
                ? new MoneyLine(input, List.of(), List.of())
                : new MoneyLine(input, before.assess(ticket, month), after.assess(ticket, month));
    }

    private void refuseDates() {
        if (before.isDated() || after.isDated()) {
            throw new BadInputException("", OWN_DAYS);
        }
    }

    private static void add(Record answer, long number, @Nullable String source, Tally tally) {
        if (answer instanceof CaseShift shift) {
            tally.add(shift, number, source);
        } else if (answer instanceof QuestionShift shift) {
            tally.add(shift, number, source);
        } else if (answer instanceof RosterShift shift) {
            tally.add(shift, number, source);
        } else {
            ErrorRecord.Details why = (answer instanceof Refused refused
                            ? ErrorRecord.of(number, refused.refusal())
                            : ErrorRecord.of(number, ((Failed) answer).failure()))
                    .error();
            tally.reject(new UnusableLine(number, why.path(), new Text(why.id(), why.en())));
        }
    }

    private Tally tally() {
        return new Tally(before.side(), after.side());
    }
}
