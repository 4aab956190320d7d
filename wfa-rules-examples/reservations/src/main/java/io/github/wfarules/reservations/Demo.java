package io.github.wfarules.reservations;

import io.github.wfarules.Text;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.WorkMode;
import java.time.LocalDate;
import java.util.List;

/** Fourteen people ask for ten places; the head puts two first who came too late, and somebody's facts change. */
final class Demo {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 25);
    private static final LocalDate FILED = LocalDate.of(2025, 3, 20);
    private static final int LAST = 14;

    private final Office office;
    private final Notice notice;

    Demo(Office office, Notice notice) {
        this.office = office;
        this.notice = notice;
    }

    void run() {
        Sample.load(office.transactions());
        change(3, Discipline.IN_PROCESS);

        say("Permohonan WFA untuk 25 Maret 2025", "Applications for WFA on 25 March 2025");
        Desk desk = office.desk();
        for (int number = 1; number <= LAST; number++) {
            notice.receipt(desk.file(new Filing(Sample.employee(number), DAY, WorkMode.WFA, FILED)));
        }
        say("Tempat yang disimpan", "Places kept");
        notice.places(office.transactions().run(sql -> PlaceCount.of(sql, Sample.UNIT, DAY)));

        say(
                "Sesudah itu p005 diperiksa karena pelanggaran disiplin. Batas waktu; kepala mendahulukan p014 dan p013.",
                "Then a disciplinary process begins against p005. The cut-off; the head puts p014 and p013 first.");
        change(5, Discipline.IN_PROCESS);
        List<String> ranking = List.of(Sample.employee(14), Sample.employee(13));
        office.cutOff().close(Sample.UNIT, DAY, ranking).forEach(notice::receipt);
        say("Tempat yang ditetapkan", "Places confirmed");
        notice.places(office.transactions().run(sql -> PlaceCount.of(sql, Sample.UNIT, DAY)));

        say("Semua yang dikatakan kepada p005, dengan dasarnya", "All that was said to p005, and on what grounds");
        List<AuditTrail.Entry> said = office.transactions().run(sql -> new AuditTrail(sql)
                .of(new Applications(sql).get(Sample.employee(5), DAY).id()));
        said.forEach(notice::entry);
        notice.findings(said.get(said.size() - 1).decision());
    }

    private void change(int number, Discipline discipline) {
        office.transactions().run(sql -> {
            new Staff(sql).change(Sample.employee(number), discipline);
            return null;
        });
    }

    private void say(String id, String en) {
        notice.heading(new Text(id, en));
    }
}
