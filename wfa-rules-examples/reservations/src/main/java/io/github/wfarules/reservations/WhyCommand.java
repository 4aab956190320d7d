package io.github.wfarules.reservations;

import io.github.wfarules.Text;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

@CommandLine.Command(
        name = "why",
        description =
                "Shows all that was said of an application, with every reason, its source and the policy's digest.")
final class WhyCommand extends Command {
    @Parameters(index = "0", paramLabel = "EMPLOYEE", description = "The id of the employee.")
    private String employee = "";

    @Parameters(index = "1", paramLabel = "DAY", description = "The day, such as 2025-03-25.")
    private LocalDate day = LocalDate.MIN;

    @Override
    public Integer call() {
        try (Office office = parent().office()) {
            List<AuditTrail.Entry> said = office.transactions().run(sql -> {
                Application application = new Applications(sql).find(employee, day);
                if (application == null) {
                    throw new RefusedException(new Text(
                            "pegawai `" + employee + "` tidak mengajukan apa pun untuk " + day,
                            "employee `" + employee + "` filed nothing for " + day));
                }
                return new AuditTrail(sql).of(application.id());
            });
            Notice notice = parent().notice();
            for (AuditTrail.Entry entry : said) {
                notice.entry(entry);
                notice.findings(entry.decision());
            }
        }
        return Reservations.FINE;
    }
}
