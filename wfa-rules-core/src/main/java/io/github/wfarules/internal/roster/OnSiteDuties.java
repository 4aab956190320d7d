package io.github.wfarules.internal.roster;

import io.github.wfarules.Certainty;
import io.github.wfarules.Decision;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.Outcome;
import io.github.wfarules.Text;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.policy.Codes;
import io.github.wfarules.roster.MemberDay;
import io.github.wfarules.roster.OnSite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells who has to be at the office, and why. */
final class OnSiteDuties {
    private static final String DUTIES = "on-site-duties";
    private static final Request AWAY = Request.builder().mode(WorkMode.WFA).build();

    private final Codes codes;
    private final Applications applications;

    OnSiteDuties(Law law, Applications applications) {
        this.codes = law.chain().codes();
        this.applications = applications;
    }

    List<OnSite> on(LocalDate date, List<Person> people, List<Application> all, Presence presence) {
        Map<Person, Application> asked = new HashMap<>();
        all.forEach(application -> asked.put(application.person(), application));
        List<OnSite> duties = new ArrayList<>();
        for (Person person : people) {
            if (presence.works(person)) {
                Application own = asked.get(person);
                head(person, own, date, duties);
                duty(person.id(), person.on(date), duties);
                if (own != null && own.isStoppedByMinimum()) {
                    duties.add(new OnSite(person.id(), OnSite.Cause.MINIMUM, Sentences.MINIMUM, own.minimums()));
                }
            }
        }
        return duties;
    }

    /** A head who asks for nothing has to be at the office all the same, so that the question is put for every head. */
    private void head(Person person, @Nullable Application own, LocalDate date, List<OnSite> duties) {
        if (!Boolean.TRUE.equals(person.member().employee().unitHead())) {
            return;
        }
        Decision decision = own != null ? own.decision() : applications.decide(person, AWAY, date);
        List<Finding> denials = decision.findings().stream()
                .filter(finding -> finding.effect() == Effect.DENIES && finding.certainty() == Certainty.CERTAIN)
                .toList();
        if (decision.outcome() == Outcome.DENIED && !denials.isEmpty()) {
            duties.add(new OnSite(person.id(), OnSite.Cause.UNIT_HEAD, Sentences.UNIT_HEAD, denials));
        }
    }

    private void duty(String id, @Nullable MemberDay day, List<OnSite> duties) {
        if (day != null && day.duty() != null) {
            String code = codes.canonical(DUTIES, day.duty());
            Text title = code == null ? null : codes.title(DUTIES, code);
            duties.add(new OnSite(
                    id, OnSite.Cause.DUTY, title == null ? new Text(day.duty(), day.duty()) : title, List.of()));
        }
    }
}
