package io.github.wfarules.internal.service;

import io.github.wfarules.Need;
import io.github.wfarules.ServiceAssessment;
import io.github.wfarules.ServiceStatus;
import io.github.wfarules.Text;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.TicketEvent;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.model.ServiceLevel;
import io.github.wfarules.internal.policy.Codes;
import io.github.wfarules.internal.policy.Days;
import io.github.wfarules.internal.worktime.WorkClocks;
import io.github.wfarules.internal.worktime.WorkHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers the service-level question: was this matter handled or answered in time? Immutable and thread-safe. */
public final class ServiceQuestion {
    private final Law law;
    private final WorkClocks clocks;
    private final Codes codes;
    private final List<ServiceLevel> levels = new ArrayList<>();

    /** Asks the given law; working time runs on these clocks. */
    public ServiceQuestion(Law law, WorkClocks clocks) {
        this.law = law;
        this.clocks = clocks;
        this.codes = law.chain().codes();
        law.chain().provisions().levels().forEach(level -> levels.add(level.said()));
    }

    /**
     * {@return how the ticket stands to each level for such a matter; see {@code Policy.assess}}
     *
     * @param knownOn the day whose knowledge of calendars counts; null for all that is known
     */
    public List<ServiceAssessment> assess(Ticket given, Instant asOf, @Nullable LocalDate knownOn) {
        TicketCheck.check(given);
        Ticket ticket = canonical(given);
        List<ServiceAssessment> assessments = new ArrayList<>(1);
        if (!asOf.isBefore(ticket.reported())) {
            LocalDate date = date(ticket);
            WorkHours hours = clocks.of(ticket.unit(), knownOn);
            for (ServiceLevel level : levels) {
                if (level.services().contains(String.valueOf(ticket.service()))
                        && new Days(level.from(), level.to()).include(date)) {
                    assessments.add(new LevelAssessment(law, level, ticket, asOf, knownOn, hours).write());
                }
            }
        }
        return assessments.isEmpty() ? List.of(none(given, ticket, asOf, knownOn)) : List.copyOf(assessments);
    }

    /** {@return the service level with this id} */
    public @Nullable ServiceLevel level(String id) {
        for (ServiceLevel level : levels) {
            if (level.id().equals(id)) {
                return level;
            }
        }
        return null;
    }

    private ServiceAssessment none(Ticket given, Ticket ticket, Instant asOf, @Nullable LocalDate knownOn) {
        boolean early = asOf.isBefore(ticket.reported());
        boolean unknown = ticket.service() == null && !early;
        Need need = new Need(
                Need.Kind.FACT, "service", new Text("jenis layanan tiket", "what kind of matter the ticket is"), null);
        return new ServiceAssessment(
                ticket.id(),
                null,
                unknown ? ServiceStatus.UNDETERMINED : ServiceStatus.NOT_APPLICABLE,
                unknown
                        ? unknown(given.service())
                        : early
                                ? new Text("belum dilaporkan pada saat itu", "not reported yet at that instant")
                                : uncovered(ticket),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                unknown ? List.of(need) : List.of(),
                List.of(),
                null,
                false,
                asOf,
                knownOn,
                law.version());
    }

    private Text unknown(@Nullable String service) {
        return service == null
                ? new Text("jenis layanannya tidak diketahui", "what kind of matter it is is not known")
                : codes.unknown("services", service);
    }

    /** Says of a matter that has a level on other days which day is the one to look at. */
    private Text uncovered(Ticket ticket) {
        LocalDate date = date(ticket);
        String service = String.valueOf(ticket.service());
        LocalDate start = levels.stream()
                .filter(level -> level.services().contains(service) && level.from() != null)
                .map(ServiceLevel::from)
                .filter(from -> from.isAfter(date))
                .min(Comparator.naturalOrder())
                .orElse(null);
        LocalDate end = levels.stream()
                .filter(level -> level.services().contains(service) && level.to() != null)
                .map(ServiceLevel::to)
                .filter(to -> to.isBefore(date))
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (start == null && end == null) {
            return new Text(
                    "kebijakan ini tidak menetapkan tenggat untuk layanan ini",
                    "the policy sets no deadline for such a matter");
        }
        String id = (end == null ? "" : " sesudah " + end) + (start == null ? "" : " sebelum " + start);
        String en = (end == null ? "" : " after " + end) + (start == null ? "" : " before " + start);
        return new Text(
                "dilaporkan " + date + "," + id + ": tidak ada tenggat yang berlaku pada hari itu untuk layanan ini",
                "reported on " + date + "," + en + ": no deadline held on that day for such a matter");
    }

    private LocalDate date(Ticket ticket) {
        return ticket.reported().atZone(law.chain().policy().zone()).toLocalDate();
    }

    private @Nullable String code(String list, @Nullable String name) {
        return name == null ? null : codes.canonical(list, name);
    }

    /** {@return the ticket with aliases and titles replaced by codes; what no list knows is unknown} */
    public Ticket canonical(Ticket given) {
        List<TicketEvent> events = new ArrayList<>(given.events().size());
        for (TicketEvent event : given.events()) {
            events.add(new TicketEvent(
                    event.kind(),
                    event.at(),
                    code("pauses", event.reason()),
                    code("handlings", event.handling()),
                    event.responsible()));
        }
        List<Determination> acts = new ArrayList<>(given.determinations().size());
        for (Determination act : given.determinations()) {
            String code = codes.canonical("determinations", act.code());
            acts.add(
                    code == null || code.equals(act.code())
                            ? act
                            : new Determination(code, act.granted(), act.by(), act.madeOn(), act.from(), act.to()));
        }
        return new Ticket(
                given.id(),
                code("services", given.service()),
                code("severities", given.severity()),
                code("units", given.unit()),
                given.reported(),
                given.responsible(),
                events,
                acts);
    }
}
