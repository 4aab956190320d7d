package io.github.wfarules.internal.text;

import io.github.wfarules.Text;
import java.util.HashMap;
import java.util.Map;

/** What the facts of a case are called. */
public final class FactTitles {
    private static final Map<String, Text> TITLES = titles();

    private FactTitles() {}

    /** {@return what the fact at the path is called; the path itself for fields that a policy declares} */
    public static Text of(String path) {
        Text title = TITLES.get(path);
        return title == null ? new Text("`" + path + "`", "`" + path + "`") : title;
    }

    /** {@return whether the path has a title} */
    public static boolean has(String path) {
        return TITLES.containsKey(path);
    }

    private static Map<String, Text> titles() {
        Map<String, Text> titles = new HashMap<>();
        employee(titles);
        unit(titles);
        tasks(titles);
        put(titles, "request.mode", "cara kerja yang diminta", "the work mode asked for");
        put(titles, "request.place", "jenis tempat kerja yang diminta", "the kind of place asked for");
        put(titles, "request.filedOn", "tanggal pengajuan", "the day the request was filed");
        put(
                titles,
                "noticeDays",
                "jumlah hari dari pengajuan sampai hari itu",
                "the number of days from the filing of the request to the day");
        put(
                titles,
                "noticeWorkingDays",
                "jumlah hari kerja dari pengajuan (hari itu dihitung) sampai sebelum hari itu",
                "the number of working days from the filing of the request (that day counted) to before the day");
        put(titles, "day.working", "apakah hari kerja", "whether it is a working day");
        put(titles, "day.onLeave", "apakah pegawai sedang cuti", "whether the employee is on leave");
        put(
                titles,
                "week.flexibleDays",
                "jumlah hari kerja fleksibel pada minggu itu",
                "the number of flexible working days in the week");
        put(titles, "date", "tanggal", "the date");
        worked(titles);
        breach(titles);
        put(titles, "weekday", "hari", "the weekday");
        put(
                titles,
                "dayOfMonth",
                "tanggal berapa dalam bulan: `5` pada tanggal lima",
                "which day of the month: `5` on the fifth");
        put(
                titles,
                "weekdayOfMonth",
                "hari itu yang keberapa dalam bulan: `2` pada Jumat kedua",
                "which of its weekday in the month it is: `2` on the second Friday");
        return Map.copyOf(titles);
    }

    private static void breach(Map<String, Text> titles) {
        put(titles, "breach.id", "id pelanggaran atau tiket", "the id of the breach or ticket");
        put(titles, "breach.employee", "id pegawai", "the id of the employee");
        put(titles, "breach.code", "jenis pelanggaran", "what breach it is");
        put(titles, "breach.on", "hari pelanggaran", "the day of the breach");
        put(titles, "breach.count", "berapa kali", "how often");
        put(titles, "breach.minutes", "berapa menit penuh terlambat", "how many whole minutes late");
        put(titles, "breach.severity", "tingkat pelanggaran", "how grave the breach is");
        put(titles, "breach.service", "jenis layanan tiket", "what kind of matter the ticket is");
        put(titles, "breach.unit", "perangkat daerah", "the agency");
        put(titles, "earlierInMonth", "pelanggaran sama sebelumnya pada bulan itu", "earlier ones in the month");
        put(titles, "earlierInYear", "pelanggaran sama sebelumnya pada tahun itu", "earlier ones in the year");
    }

    private static void worked(Map<String, Text> titles) {
        put(titles, "worked.mode", "dari mana pegawai sebenarnya bekerja", "from where the employee really worked");
        put(titles, "worked.place", "jenis tempat kerja yang sebenarnya", "the kind of place that it really was");
        put(titles, "worked.hours", "jam kerja hari itu, tanpa istirahat", "the hours worked, breaks left out");
        put(titles, "endOfWeek", "apakah hari terakhir minggu itu", "whether it is the last day of the week");
        put(titles, "endOfMonth", "apakah hari terakhir bulan itu", "whether it is the last day of the month");
        put(
                titles,
                "people.flexible",
                "jumlah pegawai yang diizinkan bekerja dari luar kantor",
                "how many were permitted to work from elsewhere");
        put(titles, "people.onSite", "jumlah pegawai di kantor", "how many worked from the office");
        put(titles, "people.onLeave", "jumlah pegawai yang cuti", "how many were on leave");
        put(
                titles,
                "people.headOnSite",
                "apakah kepala perangkat daerah (termasuk Plt/Plh) bekerja dari kantor",
                "whether the head of the agency (acting heads included) worked from the office");
    }

    private static void employee(Map<String, Text> titles) {
        put(titles, "employee.id", "pegawai", "the employee");
        put(titles, "employee.status", "status kepegawaian", "the employee's status");
        put(
                titles,
                "employee.discipline",
                "apakah pegawai sedang menjalani atau dalam proses hukuman disiplin",
                "whether the employee is serving, or in the process of, a disciplinary punishment");
        put(
                titles,
                "employee.newInPost",
                "apakah pegawai baru dalam jabatan",
                "whether the employee is new in the post");
        put(titles, "employee.postSince", "sejak kapan dalam jabatan", "since when in the post");
        put(titles, "employee.post", "jabatan", "the post");
        put(titles, "employee.postLevel", "jenjang jabatan", "the level of the post");
        put(titles, "employee.postKind", "jenis jabatan", "the kind of the post");
        put(
                titles,
                "employee.unitHead",
                "apakah pegawai memimpin perangkat daerah (termasuk Plt/Plh)",
                "whether the employee heads the work unit (acting heads included)");
    }

    private static void unit(Map<String, Text> titles) {
        put(titles, "workUnit.id", "perangkat daerah", "the work unit");
        put(
                titles,
                "workUnit.code",
                "perangkat daerah mana: kode dari daftar `units`, `other` bila tidak ada di dalamnya",
                "which agency it is: a code of the list `units`, `other` for one that is not in it");
        put(titles, "workUnit.headcount", "jumlah pegawai perangkat daerah", "the number of staff of the work unit");
        put(titles, "team.headcount", "jumlah pegawai tim", "the number of staff of the team");
        put(titles, "service.type", "jenis layanan", "the service type");
        put(titles, "service.essential", "apakah layanan publik esensial", "whether it is an essential public service");
        put(
                titles,
                "service.direct",
                "apakah melayani masyarakat secara langsung",
                "whether it serves the public directly");
        put(titles, "service.electronic", "apakah layanannya elektronik", "whether its services are electronic");
        put(titles, "service.fieldTeams", "apakah memiliki petugas lapangan", "whether it has field teams");
    }

    private static void tasks(Map<String, Text> titles) {
        put(
                titles,
                "tasks.outsideOffice",
                "apakah tugas dapat dilaksanakan di luar kantor",
                "whether the tasks can be done outside the office");
        put(
                titles,
                "tasks.specialRoom",
                "apakah tugas memerlukan ruang atau peralatan khusus",
                "whether the tasks need a special room or equipment");
        put(
                titles,
                "tasks.digital",
                "apakah tugas dapat dilaksanakan dengan teknologi informasi",
                "whether the tasks can be done with information technology");
        put(
                titles,
                "tasks.minimalFaceToFace",
                "apakah tugas memerlukan sedikit tatap muka",
                "whether the tasks need little face-to-face contact");
        put(
                titles,
                "tasks.independent",
                "apakah tugas tidak memerlukan supervisi terus-menerus",
                "whether the tasks need no constant supervision");
        put(
                titles,
                "tasks.mustBeOutside",
                "apakah tugas memang harus dilaksanakan di luar kantor",
                "whether the duty itself must be done outside the office");
    }

    private static void put(Map<String, Text> titles, String path, String id, String en) {
        titles.put(path, new Text(id, en));
    }
}
