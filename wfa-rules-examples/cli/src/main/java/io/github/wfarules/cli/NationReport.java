package io.github.wfarules.cli;

import io.github.wfarules.Outcome;
import io.github.wfarules.nation.NationalCounts;
import io.github.wfarules.nation.NationalDay;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells of a run over the nation, day by day: who has which answer, how long it took, how much memory it needed. */
final class NationReport {
    private static final TextTable SHARES = new TextTable(24, 10, 8, 12, 12, 14, 16, 16);
    private static final TextTable DAYS = new TextTable(10, 8, 16, 12, 64);

    private final Words words;
    private final PrintWriter out;
    private boolean begun;

    NationReport(Words words, PrintWriter out) {
        this.words = words;
        this.out = out;
    }

    /**
     * Tells of a day: of the first one all, of the others a line.
     *
     * @param heap the bytes in use after it
     */
    void day(NationalDay day, long heap) {
        if (!begun) {
            begun = true;
            shares(day);
            row(
                    DAYS,
                    words.say(
                            List.of("tanggal", "detik", "heap sesudahnya", "keluaran", "digest"),
                            List.of("date", "seconds", "heap after it", "output", "digest")));
            out.print(DAYS.rule());
        }
        row(
                DAYS,
                List.of(
                        day.date().toString(),
                        seconds(day.took()),
                        Bar.mebibytes(heap),
                        Bar.mebibytes(day.bytes()),
                        day.digest()));
        out.flush();
    }

    private void shares(NationalDay day) {
        NationalCounts counts = day.counts();
        String people = number(counts.people());
        String units = number(counts.units());
        out.print(words.say(
                day.date() + ": " + people + " pegawai di " + units + " unit\n\n",
                day.date() + ": " + people + " people in " + units + " units\n\n"));
        List<String> head =
                new ArrayList<>(words.say(List.of("", "pegawai", "bagian"), List.of("", "people", "share")));
        List.of(Outcome.values()).forEach(outcome -> head.add(words.outcome(outcome)));
        row(SHARES, head);
        out.print(SHARES.rule());
        counts.outcomesByPolicy().forEach((policy, outcomes) -> shares(policy, outcomes, counts.people()));
        shares(words.say("semua", "all"), counts.outcomes(), counts.people());
        String standings = counts.standings().entrySet().stream()
                .map(entry -> words.standing(entry.getKey()) + " " + number(entry.getValue()))
                .collect(Collectors.joining(", "));
        out.print("\n" + words.say("permohonan tempat: ", "applications for a place: ") + standings + "\n");
        out.print(words.say("catatan kesalahan: ", "error records: ") + number(counts.errors()) + "\n\n");
    }

    private void shares(String name, Map<Outcome, Long> outcomes, long all) {
        long together = outcomes.values().stream().mapToLong(Long::longValue).sum();
        List<String> cells = new ArrayList<>(List.of(name, number(together), share(together, all)));
        for (Outcome outcome : Outcome.values()) {
            cells.add(share(outcomes.getOrDefault(outcome, 0L), together));
        }
        row(SHARES, cells);
    }

    /** Tells of the run as a whole. */
    void end(Duration took, long peak) {
        String heap = Bar.mebibytes(peak);
        out.print(words.say(
                "\n" + seconds(took) + " detik seluruhnya, puncak heap " + heap + "\n",
                "\n" + seconds(took) + " seconds in all, peak heap " + heap + "\n"));
        out.flush();
    }

    private void row(TextTable table, List<String> cells) {
        out.print(table.row(cells));
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String seconds(Duration took) {
        return BigDecimal.valueOf(took.toMillis(), 3)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String share(long part, long whole) {
        return BigDecimal.valueOf(100 * part)
                        .divide(BigDecimal.valueOf(Math.max(1, whole)), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                + " %";
    }
}
