package io.github.wfarules.testing;

import io.github.wfarules.Code;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.TicketAsOf;
import io.github.wfarules.facts.TicketEvent;
import io.github.wfarules.facts.TicketEvent.Kind;
import io.github.wfarules.internal.model.ServiceLevel;
import io.github.wfarules.internal.policy.Chain;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Questions about a ticket of the morning, to which happens what a service level may ask for. */
final class TicketTrials {
    private static final int MORNING = 9;
    private static final Duration LONG_AFTER = Duration.ofDays(400);
    private static final String SOMEBODY = "e1";

    private final Instant reported;
    private final List<TicketEvent> start = new ArrayList<>();
    private final List<List<TicketEvent>> stories = new ArrayList<>();

    private TicketTrials(ServiceLevel level, Instant reported) {
        this.reported = reported;
        if (level.starts() != ServiceLevel.Start.REPORTED) {
            start.add(event(Kind.ACKNOWLEDGED, 1));
            start.add(new TicketEvent(Kind.ASSIGNED, minutes(2), null, null, List.of(SOMEBODY)));
        }
        tell();
    }

    static List<Scenario> of(Chain chain, String parameter, List<ServiceLevel> levels, LocalDate date) {
        List<Scenario> trials = new ArrayList<>();
        Instant reported = date.atTime(MORNING, 0).atZone(chain.policy().zone()).toInstant();
        for (ServiceLevel level : levels) {
            TicketTrials story = new TicketTrials(level, reported);
            if (parameter.equals(level.pauses())) {
                codes(chain, "pauses")
                        .forEach(reason -> story.tell(
                                new TicketEvent(Kind.PAUSED, story.minutes(10), reason, null, List.of()),
                                story.event(Kind.RESUMED, 20)));
            }
            if (parameter.equals(level.handledAs())) {
                codes(chain, "handlings")
                        .forEach(handling -> story.tell(
                                new TicketEvent(Kind.HANDLED, story.minutes(10), null, handling, List.of())));
            }
            if (parameter.equals(level.reopened())) {
                story.tell(story.event(Kind.HANDLED, 10), story.event(Kind.REOPENED, 30));
            }
            for (String service : level.services()) {
                for (List<TicketEvent> events : story.stories) {
                    Ticket ticket =
                            new Ticket("t1", service, null, null, reported, List.of(SOMEBODY), events, List.of());
                    TicketAsOf facts = new TicketAsOf(ticket, reported.plus(LONG_AFTER), null);
                    trials.add(Trials.asked(Asked.SERVICE_LEVEL, date, facts));
                }
            }
        }
        return trials;
    }

    private static List<String> codes(Chain chain, String list) {
        return chain.codes().all(list).stream().map(Code::code).toList();
    }

    private void tell(TicketEvent... further) {
        List<TicketEvent> events = new ArrayList<>(start);
        events.addAll(List.of(further));
        stories.add(events);
    }

    private TicketEvent event(Kind kind, int minute) {
        return TicketEvent.of(kind, minutes(minute));
    }

    private Instant minutes(int after) {
        return reported.plus(Duration.ofMinutes(after));
    }
}
