package io.github.wfarules.internal.drl;

import io.github.wfarules.Text;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** What the fields of inputs other than cases are called. */
final class InputWords {
    private static final Map<String, Text> WORDS = new HashMap<>();

    static {
        shared();
        rosters();
        afterwards();
        tickets();
    }

    private InputWords() {}

    /** {@return the words for a field: those of its record, or those that the name has everywhere} */
    static Text of(Class<?> input, RecordComponent component) {
        String path = input.getSimpleName() + "." + component.getName();
        Text words = WORDS.getOrDefault(path, WORDS.get(component.getName()));
        if (words == null) {
            throw new IllegalStateException("the guide has no words for " + path);
        }
        return words;
    }

    private static void shared() {
        put("workUnit", "perangkat daerah", "the agency");
        put("employee", "pegawai", "the employee");
        put("employeeId", "id pegawai", "the id of the employee");
        put("tasks", "yang diperlukan tugasnya", "what the tasks need");
        put("date", "harinya", "the day");
        put("day", "cuti atau tidak", "on leave or not");
        put("from", "hari pertama", "the first day");
        put("to", "hari terakhir, termasuk", "the last day, included");
        put("determinations", "keputusan yang ada dalam berkas", "the acts on file");
        put("log", "kejadian yang dicatat; tanpa ini tidak diketahui", "the events on record; left out, unknown");
        put(
                "lapses",
                "pelanggaran yang sudah tercatat; tanpa ini tidak diketahui, `[ ]` berarti tidak ada",
                "violations already on record; left out, unknown; `[ ]` says that there is none");
    }

    private static void rosters() {
        put(
                "teams",
                "tim yang punya layanan atau jumlah pegawai sendiri",
                "teams with a service or headcount of their own");
        put("RosterRequest.to", "hari terakhir; paling banyak 31 hari", "the last day; at most 31 days");
        put(
                "members",
                "orang-orangnya; yang tidak disebut dianggap di kantor",
                "the people; who is not named is at the office");
        put(
                "headRanking",
                "id pegawai menurut urutan kepala perangkat daerah; yang tidak disebut sesudahnya",
                "ids of employees in the order of the head of the agency; who is not named comes after them");
        put(
                "RosterRequest.determinations",
                "keputusan yang berlaku bagi semua anggota",
                "acts that hold for every member");
        put("Member.team", "id tim", "the id of the team");
        put(
                "Member.week",
                "hari fleksibel minggu itu sebelum hari pertama; tidak perlu bila mulai hari Senin",
                "flexible days of the week before the first day; not needed from a Monday on");
        put(
                "daysAway",
                "hari di luar kantor sebelum hari pertama, untuk `fewest-days-away`",
                "days away from the office before the first day, for `fewest-days-away`");
        put(
                "leave",
                "tanggal-tanggal cuti; `[ ]` berarti tidak ada",
                "the days on leave; `[ ]` says that there is none");
        put("Member.days", "permohonan dan tugas hari demi hari", "what is asked for and owed day by day");
        put("Member.determinations", "keputusan tentang orang ini", "acts about this person");
        put("MemberDay.request", "yang dimohon; tanpa ini di kantor", "what is asked for; left out, the office");
        put("duty", "tugas yang menahannya di kantor", "what keeps the person at the office");
        put("RosterPlan.workUnitId", "id perangkat daerah", "the id of the agency");
        put("placements", "siapa di luar kantor; yang lain di kantor", "who is away; all others are at the office");
        put("Placement.mode", "cara kerjanya", "the work mode");
    }

    private static void afterwards() {
        put("WorkedDay.request", "yang diizinkan atau diperintahkan", "what was permitted or ordered");
        put("WorkedDay.team", "timnya", "the team");
        put("worked", "yang sebenarnya terjadi", "what really happened");
        put(
                "UnitPeriod.days",
                "hari-hari pegawainya, seperti `compliance`",
                "the days of its employees, as for `compliance`");
        put("events", "kejadiannya", "the events");
        put("Event.code", "kejadian apa", "what happened");
        put("at", "saatnya, dengan zona", "the instant, with its zone");
        put("on", "harinya", "the day");
        put("Event.on", "harinya, bila jamnya tidak dicatat", "the day, where the time is not on record");
        put("lasted", "lamanya", "how long it lasted");
        put("actor", "siapa atau apa", "by whom or what");
        put("codes", "kejadian yang dicatat; tanpa ini semuanya", "what is recorded; left out, everything is");
        put(
                "EventLog.from",
                "hari pertama yang dicatat; tanpa ini semuanya",
                "the first day on record; left out, all are");
        put(
                "EventLog.to",
                "hari terakhir yang dicatat; tanpa ini semuanya",
                "the last day on record; left out, all are");
        put("rule", "id aturan pelanggaran", "the id of the rule of the violation");
        put("Preparation.date", "hari mulai yang dinilai", "the day from which it would start");
        put("assessment", "isian penilaian sendiri", "the assessment's own fields");
    }

    private static void tickets() {
        put("month", "bulannya", "the month");
        put(
                "asOf",
                "keadaan pada saat ini; yang terjadi sesudahnya tidak dibaca",
                "as of this instant; what happened later is not read");
        put(
                "ticket",
                "urusannya, dengan isian seperti `tickets` di atas",
                "the matter, with fields as in `tickets` above");
        put(
                "knownOn",
                "hanya yang sudah diketahui pada hari ini tentang hari libur dan masa khusus; tanpa ini semuanya",
                "only what was known on this day of holidays and special periods; left out, all of it");
        put(
                "WorkSpan.unit",
                "perangkat daerah yang jam kerjanya dihitung; tanpa ini jam kerja umum",
                "the agency whose hours count; left out, the general hours");
        put(
                "WorkSpan.from",
                "sejak saat ini; tanpa `from` dan `to` seluruh hari skenario",
                "from this instant; without `from` and `to` the whole day of the scenario");
        put("WorkSpan.to", "sampai saat ini, tidak termasuk", "to this instant, not included");
        put("tickets", "urusan yang dilaporkan masyarakat", "matters that the public reported");
        put("breaches", "pelanggaran lain, dengan isian `breach`", "other breaches, with the fields of `breach`");
        put("Ticket.id", "id tiket", "the id of the ticket");
        put("service", "urusan apa", "what kind of matter");
        put("severity", "tingkatnya", "how grave");
        put(
                "unit",
                "perangkat daerah yang menangani; menentukan jam kerjanya",
                "the agency it is with; decides the hours of work");
        put("reported", "saat dilaporkan", "when it was reported");
        put(
                "Ticket.responsible",
                "id pegawai yang bertanggung jawab sejak laporan, sampai ditugaskan",
                "ids of the employees who answer for it from the report on, until it is assigned");
        put("kind", "apa yang terjadi", "what happened");
        put("reason", "untuk `PAUSED`: sebabnya", "for `PAUSED`: why");
        put("handling", "untuk `HANDLED`: bagaimana", "for `HANDLED`: how");
        put(
                "TicketEvent.responsible",
                "untuk `ASSIGNED`: id mereka yang sejak itu bertanggung jawab, menggantikan yang sebelumnya",
                "for `ASSIGNED`: ids of those who answer for it from then on, in place of those before");
        put(
                "Ticket.determinations",
                "keputusan tentang tiket ini: dibebaskan, keberatan dikabulkan",
                "acts about it: exempted, an appeal upheld");
        put("allowances", "tunjangan bulan itu", "the allowances of the month");
        put("Allowance.employee", "id pegawai", "the id of the employee");
        put("Allowance.amount", "seluruh tunjangan", "the whole allowance");
        put("currency", "mata uang; tanpa ini rupiah", "the currency; left out, rupiah");
        put("parts", "bagian bernama, untuk `part`", "its named parts, for `part`");
        put("AllowancePart.code", "bagian apa", "which part");
        put("AllowancePart.amount", "jumlahnya", "its amount");
    }

    private static void put(String path, String id, String en) {
        WORDS.put(path, new Text(id, en));
    }
}
