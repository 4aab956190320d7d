package io.github.wfarules;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.DatedCase;
import io.github.wfarules.facts.PenaltyMonth;
import io.github.wfarules.facts.Preparation;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.WorkSpan;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.internal.assembly.Assembled;
import io.github.wfarules.internal.batch.StreamBatch;
import io.github.wfarules.internal.deduction.PenaltyQuestion;
import io.github.wfarules.internal.evaluation.Rulebooks;
import io.github.wfarules.internal.json.CaseReader;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.roster.RosterQuestion;
import io.github.wfarules.internal.rostercheck.RosterChecker;
import io.github.wfarules.internal.service.Outlook;
import io.github.wfarules.internal.service.ServiceQuestion;
import io.github.wfarules.internal.text.Hint;
import io.github.wfarules.internal.worktime.WorkClocks;
import io.github.wfarules.internal.worktime.WorkHours;
import io.github.wfarules.internal.worktime.WorkTimeQuestion;
import io.github.wfarules.roster.Certificate;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterPlan;
import io.github.wfarules.roster.RosterRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules, parameters and calendar of one jurisdiction, with those of the policies it extends. Immutable and
 * thread-safe; build it once and share it.
 */
public final class Policy {
    private final Assembled assembled;
    private final Consumer<Decision> told;
    private final PolicyVersion version;
    private final WorkClocks clocks;
    private final ServiceQuestion service;
    private final PenaltyQuestion penalties;
    private volatile @Nullable CaseReader reader;

    /**
     * Answers by these rules.
     *
     * @param told is told of every decision, by the thread that decides
     */
    Policy(Assembled assembled, Consumer<Decision> told) {
        this.assembled = assembled;
        this.told = told;
        this.version = assembled.law().version();
        this.clocks = new WorkClocks(assembled.law().chain(), assembled.law().citations());
        this.service = new ServiceQuestion(assembled.law(), clocks);
        this.penalties = new PenaltyQuestion(assembled.law(), service, assembled.breaches());
    }

    /** {@return the policy's id, such as {@code kota-malang}} */
    public String id() {
        return own().id();
    }

    /** {@return what it is called} */
    public Text title() {
        return own().title();
    }

    /** {@return the Home Ministry's code of the region; null for the nation} */
    public @Nullable String regionCode() {
        return own().regionCode();
    }

    /** {@return the zone of the region} */
    public ZoneId zone() {
        return own().zone();
    }

    /** {@return id, version and digest, as every decision carries them} */
    public PolicyVersion version() {
        return version;
    }

    /** {@return the ids of the layers, the nation first, this policy last} */
    public List<String> layers() {
        return assembled.law().chain().layers().stream().map(Layer::id).toList();
    }

    /** {@return the ids of the lists of codes that this policy and those above it declare, such as {@code units}, sorted} */
    public Set<String> codeLists() {
        return new TreeSet<>(assembled.law().chain().codes().lists());
    }

    /**
     * {@return the codes of the list, those of upper layers first, in the order of the files}
     *
     * @throws IllegalArgumentException if no layer declares such a list
     */
    public List<Code> codes(String list) {
        Objects.requireNonNull(list, "list");
        if (!codeLists().contains(list)) {
            throw new IllegalArgumentException("there is no list `" + list + "`"
                    + Hint.of(list, List.copyOf(codeLists())).en());
        }
        return assembled.law().chain().codes().all(list);
    }

    private void requireCode(String list, String code) {
        List<String> known = codes(list).stream().map(Code::code).toList();
        if (!known.contains(code)) {
            throw new IllegalArgumentException("there is no code `" + code + "` in the list `" + list + "`"
                    + Hint.of(code, known).en());
        }
    }

    /**
     * {@return whether this employee may work in this mode on this date, and why} A pure function of case and date, in
     * microseconds; safe to call from any number of threads.
     *
     * @param facts the case; what it leaves out is unknown
     * @param date the date judged, which decides which law speaks
     * @throws BadInputException if the case holds a further field that the policy does not declare
     * @throws RuleFailureException if a rule fails; there is no answer then
     */
    public Decision decide(Case facts, LocalDate date) {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(date, "date");
        Decision decision = assembled.workMode().decide(facts, date);
        told.accept(decision);
        return decision;
    }

    /**
     * {@return whether the day lies in a special period of the policy} Such days neither count towards the week
     * ({@link io.github.wfarules.facts.Week#flexibleDays()}) nor are limited by it.
     */
    public boolean isInSpecialPeriod(LocalDate date) {
        return assembled.law().chain().isInSpecialPeriod(Objects.requireNonNull(date, "date"));
    }

    /**
     * {@return who gets the places in a unit, who has to be on site, and why} A proposal, for the head picks. Equal
     * requests give equal rosters, whatever the order of their lists. Takes about as long as one decision for each
     * application; safe to call from any number of threads.
     *
     * @throws BadInputException if the request contradicts itself; the path is the path in it
     * @throws RuleFailureException if a rule fails; there is no roster then
     */
    public Roster roster(RosterRequest request) {
        Objects.requireNonNull(request, "request");
        return new RosterQuestion(assembled.law(), this::decide).roster(request);
    }

    /**
     * {@return what is the matter with a roster that a head planned} Who is not named in the plan is at the office. That
     * somebody who is entitled was passed over breaks no rule, for the head picks, unless an instrument sets the order.
     *
     * @param request the unit, its people and what they asked for
     * @throws BadInputException if the request contradicts itself, or the plan is of another unit, of other people or days
     * @throws RuleFailureException if a rule fails; there is no answer then
     */
    public Certificate checkRoster(RosterRequest request, RosterPlan plan) {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(plan, "plan");
        return checker().check(request, plan);
    }

    /**
     * {@return the certificate of a roster: complete, or with every statement in it that does not hold} The checker
     * shares no code with what makes rosters and asks every question again, so that it takes as long as the roster took.
     *
     * @param request what the roster was made from
     * @throws BadInputException if the request contradicts itself, or the roster is of another unit, of other people or days
     * @throws RuleFailureException if a rule fails; there is no answer then
     */
    public Certificate certify(RosterRequest request, Roster roster) {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(roster, "roster");
        return checker().certify(request, roster);
    }

    private RosterChecker checker() {
        return new RosterChecker(assembled.law(), assembled.workMode()::decide);
    }

    /**
     * {@return how the day of an employee went: which duties held, which were kept, and what follows where one was not}
     * A pure function, in microseconds; safe to call from any number of threads.
     *
     * @param day what was permitted or ordered, and what happened; what it leaves out is unknown
     * @throws BadInputException if the day contradicts itself, or holds a further field that the policy does not declare
     * @throws RuleFailureException if a rule fails; there is no answer then
     */
    public Compliance comply(WorkedDay day) {
        return assembled.compliance().comply(Objects.requireNonNull(day, "day"));
    }

    /**
     * {@return how a period of a unit went: its own duties, those of its head, and those of its employees} The days are
     * judged in their order: a violation found on one counts for the steps of the days after it, where the violations on
     * record are known. Takes some microseconds for each day of an employee.
     *
     * @param period the unit and its days, up to a year; every flexible day has to be among them
     * @throws BadInputException if the period contradicts itself: days outside it, of another unit or twice
     * @throws RuleFailureException if a rule fails; there is no answer then
     */
    public UnitCompliance complyUnit(UnitPeriod period) {
        return assembled.unitCompliance().comply(Objects.requireNonNull(period, "period"));
    }

    /**
     * {@return whether a unit or region is ready for flexible work, in what form, and if not, what stands in the way and
     * what would change it} A pure function, in microseconds; safe to call from any number of threads.
     *
     * @param facts what the assessment found; what it leaves out is unknown
     * @throws BadInputException if the assessment holds an answer to a question that the policy does not declare
     * @throws RuleFailureException if a rule fails; there is no answer then
     */
    public Readiness ready(Preparation facts) {
        return assembled.readiness().ready(Objects.requireNonNull(facts, "facts"));
    }

    /**
     * {@return an answer to each question, in the order of the questions} They are worked out by several threads while
     * the stream is read; memory does not grow with its length. A question that fails has its failure as its answer, and
     * the rest goes on. Close the stream unless it is read to the end; that closes the questions.
     *
     * @param threads how many threads work at the same time, from 1
     */
    public Stream<Answer> decideAll(Stream<DatedCase> questions, int threads) {
        return StreamBatch.map(Objects.requireNonNull(questions, "questions"), this::answer, threads);
    }

    private Answer answer(DatedCase question) {
        try {
            return new Answer(question, decide(question.facts(), question.date()), null);
        } catch (WfaRulesException failure) {
            return new Answer(question, null, failure);
        }
    }

    /**
     * {@return the clock by which working time runs for most agencies} Laying it out takes milliseconds, once for a
     * policy.
     *
     * @throws IllegalStateException if no layer of the policy lays down hours
     */
    public WorkClock clock() {
        return clock(null, null);
    }

    /**
     * {@return the clock by which working time runs for an agency, which may have shifts of its own}
     *
     * @param unit a code of the list {@code units}; null for the hours of most
     * @param knownOn counts only decrees that were known on this day; null for all
     * @throws IllegalArgumentException if the list has no such code
     * @throws IllegalStateException if no layer of the policy lays down hours
     */
    public WorkClock clock(@Nullable String unit, @Nullable LocalDate knownOn) {
        if (unit != null) {
            requireCode("units", unit);
        }
        WorkHours hours = clocks.of(unit, knownOn);
        if (hours == null) {
            throw new IllegalStateException("no layer of the policy " + id() + " lays down hours of work");
        }
        return new WorkClock(hours);
    }

    /**
     * {@return how much working time there is in a stretch of time, or on a whole day} As {@link #clock(String, LocalDate)}
     * counts it. Where no layer lays down hours, anything is possible, and the answer says what is missing.
     *
     * @param span the stretch; ends that it leaves out are those of the day
     * @param day the day, in the zone of the policy
     * @throws IllegalArgumentException if the stretch ends before it starts
     */
    public WorkingTime workingTime(WorkSpan span, LocalDate day) {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(day, "day");
        return new WorkTimeQuestion(assembled.law().chain(), clocks).workingTime(span, day);
    }

    /**
     * {@return how the ticket stands, at an instant, to each service level that the policy has for such a matter} Where
     * it has none, the one answer says so. A pure function, in microseconds.
     *
     * @param asOf the instant; what happened later is left out, as if it were not known yet
     * @throws BadInputException if the ticket cannot have happened so: handled before it was reported, paused twice
     */
    public List<ServiceAssessment> assess(Ticket ticket, Instant asOf) {
        Objects.requireNonNull(ticket, "ticket");
        Objects.requireNonNull(asOf, "asOf");
        return service.assess(ticket, asOf, null);
    }

    /**
     * {@return how the ticket stood by what was known of the calendar on a day} Holidays and joint leave are amended while
     * the year runs: a deadline that was told before an amendment may have been another.
     *
     * @param asOf the instant; what happened later is left out
     * @param knownOn counts only decrees on holidays and special periods that were known on this day
     * @throws BadInputException if the ticket cannot have happened so
     */
    public List<ServiceAssessment> assess(Ticket ticket, Instant asOf, LocalDate knownOn) {
        Objects.requireNonNull(ticket, "ticket");
        Objects.requireNonNull(asOf, "asOf");
        return service.assess(ticket, asOf, Objects.requireNonNull(knownOn, "knownOn"));
    }

    /**
     * {@return what will be missed soon unless somebody acts, the most urgent first, and who should know} A pure function
     * of tickets and an instant, for the host's scheduler; holds only what it gives.
     *
     * @param now the instant; what happened later is left out
     * @param within how far ahead to look
     * @throws BadInputException if a ticket cannot have happened so
     */
    public List<DueSoon> dueSoon(Stream<Ticket> tickets, Instant now, Duration within) {
        Objects.requireNonNull(tickets, "tickets");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(within, "within");
        return outlook().of(tickets, now, within);
    }

    Outlook outlook() {
        return new Outlook(assembled.law(), service);
    }

    /**
     * {@return an empty month of deductions} The month of a missed service level is that of its deadline, that of another
     * breach the one in which it happened, in the zone of the policy.
     *
     * @param asOf the instant as of which tickets are assessed; usually the end of the month
     */
    public PenaltyRun penalties(YearMonth month, Instant asOf) {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(asOf, "asOf");
        return new PenaltyRun(service, penalties.open(month, null), reader(), asOf, null);
    }

    /**
     * {@return an empty month of deductions, by what was known of the calendar on a day}
     *
     * @param asOf the instant as of which tickets are assessed
     * @param knownOn counts only decrees on holidays and special periods that were known on this day
     */
    public PenaltyRun penalties(YearMonth month, Instant asOf, LocalDate knownOn) {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(knownOn, "knownOn");
        return new PenaltyRun(service, penalties.open(month, knownOn), reader(), asOf, knownOn);
    }

    /** {@return a month of deductions, computed from facts that are all at hand} */
    public PenaltyReport penalize(PenaltyMonth facts) {
        return penalties.penalize(Objects.requireNonNull(facts, "facts"));
    }

    /** {@return every rule and value of the policy, on whatever days they hold} */
    public Rulebook rulebook() {
        return Rulebooks.of(assembled.law(), null);
    }

    /** {@return the rules and values that hold on the day} */
    public Rulebook rulebook(LocalDate date) {
        return Rulebooks.of(assembled.law(), Objects.requireNonNull(date, "date"));
    }

    /** {@return what works, but should be mended in the policy's folder; nothing for shipped policies} */
    public List<Problem> warnings() {
        return assembled.warnings();
    }

    /** {@return what reads facts from JSON, in the words of the policy} */
    public PolicyJson json() {
        return new PolicyJson(reader());
    }

    /** {@return what answers lines of JSON} */
    public PolicyLines lines() {
        return new PolicyLines(this);
    }

    /** {@return what the policy is made of, for those who compare two} */
    Assembled assembled() {
        return assembled;
    }

    /** Made when it is first needed: a host that asks in Java need not load a parser of JSON. */
    CaseReader reader() {
        CaseReader made = reader;
        if (made == null) {
            made = new CaseReader(assembled.law().chain().attributes());
            reader = made;
        }
        return made;
    }

    private Layer own() {
        return assembled.law().chain().policy();
    }
}
