package io.github.wfarules.reservations;

import io.github.wfarules.Text;
import io.github.wfarules.facts.WorkMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Applications, one a line: employee, day, mode, filed on, with commas between. */
final class FilingLines {
    private static final int FIELDS = 4;

    private FilingLines() {}

    /**
     * {@return the applications} Empty lines are left out.
     *
     * @throws RefusedException for the first line that is none
     */
    static List<Filing> read(List<String> lines) {
        List<Filing> filings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                filings.add(read(lines.get(i), i + 1));
            }
        }
        return filings;
    }

    private static Filing read(String line, int number) {
        String[] fields = line.strip().split("\\s*,\\s*", -1);
        if (fields.length != FIELDS || fields[0].isEmpty()) {
            throw unusable(number, line);
        }
        try {
            return new Filing(
                    fields[0], LocalDate.parse(fields[1]), WorkMode.valueOf(fields[2]), LocalDate.parse(fields[3]));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            throw unusable(number, line);
        }
    }

    private static RefusedException unusable(int number, String line) {
        return new RefusedException(new Text(
                "baris " + number + " bukan permohonan: `" + line
                        + "`; tulis PEGAWAI,HARI,WFH atau WFA,TANGGAL PENGAJUAN",
                "line " + number + " is no application: `" + line + "`; write EMPLOYEE,DAY,WFH or WFA,FILED ON"));
    }
}
