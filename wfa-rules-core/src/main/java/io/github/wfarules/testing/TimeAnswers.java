package io.github.wfarules.testing;

import static io.github.wfarules.internal.source.ProblemLog.text;

import io.github.wfarules.Need;
import io.github.wfarules.ServiceAssessment;
import io.github.wfarules.ServiceStatus;
import io.github.wfarules.Text;
import io.github.wfarules.WorkingTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What answers about tickets and working time say, as far as scenarios look at it. */
final class TimeAnswers {
    private TimeAnswers() {}

    /** What a ticket is told of has no rules: its levels and values are the policy's data. */
    static Answered of(TicketStanding ticket, LocalDate judged) {
        Set<Need> needs = new LinkedHashSet<>();
        List<Text> account = new ArrayList<>();
        Map<String, ServiceStatus> levels = new TreeMap<>();
        Map<String, Due> due = new TreeMap<>();
        for (ServiceAssessment assessment : ticket.levels()) {
            String level = assessment.level();
            needs.addAll(assessment.needs());
            if (level != null) {
                levels.put(level, assessment.status());
                due.put(level, Due.of(assessment, ticket.zone()));
                account.add(text("%s: %s", "%s: %s", level, assessment.summary()));
            }
        }
        return new Answered(
                ticket.status().name(),
                ticket.levels().get(0).summary(),
                judged.toString(),
                List.of(),
                List.copyOf(needs),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.copyOf(account),
                levels,
                due,
                null);
    }

    static Answered of(WorkingTime time, LocalDate judged) {
        Worked worked = Worked.of(time);
        return new Answered(
                WorkTimeOutcome.of(time).name(),
                text("waktu kerja %s", "working time %s", worked),
                judged.toString(),
                List.of(),
                time.needs(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                worked);
    }
}
