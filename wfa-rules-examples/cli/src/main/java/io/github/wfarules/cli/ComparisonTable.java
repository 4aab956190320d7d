package io.github.wfarules.cli;

import io.github.wfarules.Policy;
import io.github.wfarules.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A comparison as tables for people: one for each run of days on which nothing differs. */
final class ComparisonTable {
    private static final int NAMES = 22;
    private static final int GAP = 2;
    private static final int NARROWEST = 24;

    private final Words words;
    private final ShortAnswer answers;
    private final StringBuilder out = new StringBuilder();

    ComparisonTable(Words words) {
        this.words = words;
        this.answers = new ShortAnswer(words);
    }

    /** {@return the tables, in lines that end with a line feed} */
    String of(Text title, Comparison comparison) {
        out.append(words.say(title)).append('\n');
        List<LocalDate> days = comparison.days();
        int from = 0;
        while (from < days.size()) {
            List<String> shown = shown(comparison, days.get(from));
            int to = from;
            while (to + 1 < days.size() && shown.equals(shown(comparison, days.get(to + 1)))) {
                to++;
            }
            block(comparison, days.subList(from, to + 1), shown);
            from = to + 1;
        }
        out.append('\n')
                .append(
                        TextTable.hanging(
                                0,
                                words.say(
                                        "DAPAT: instansi dapat menempatkan orang itu demikian; bukan hak pegawai. Semua alasan satu jawaban:",
                                        "PERMITTED: the body may place the person so; it is not a right. Every reason of one answer:")));
        out.append("  wfa compare --why NAME --policy ID --date DATE\n");
        return out.toString();
    }

    private List<String> shown(Comparison comparison, LocalDate day) {
        return comparison.on(day).stream()
                .map(cell -> answers.of(cell.decision()))
                .toList();
    }

    private void block(Comparison comparison, List<LocalDate> days, List<String> shown) {
        String when = when(days);
        if (shown.size() > 1 && shown.stream().distinct().count() == 1) {
            String same = shown.get(0).replaceFirst("\n- ", ": ").replace("\n- ", " ");
            out.append('\n')
                    .append(when)
                    .append(words.say(", sama untuk semua: ", ", the same for all: "))
                    .append(same)
                    .append('\n');
            return;
        }
        out.append('\n').append(when).append("\n\n");
        int columns = comparison.policies().size();
        int atOnce = Math.max(1, Math.min(columns, (TextTable.PAGE - NAMES) / (NARROWEST + GAP)));
        for (int first = 0; first < columns; first += atOnce) {
            columns(comparison, shown, first, Math.min(columns, first + atOnce));
        }
    }

    private String when(List<LocalDate> days) {
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        boolean inARow = last.equals(first.plusDays(days.size() - 1L));
        return inARow
                ? Dates.days(first, last, words.language())
                : String.join(", ", days.stream().map(LocalDate::toString).toList());
    }

    private void columns(Comparison comparison, List<String> shown, int first, int end) {
        int[] widths = new int[1 + end - first];
        Arrays.fill(widths, (TextTable.PAGE - NAMES) / (end - first) - GAP);
        widths[0] = NAMES;
        TextTable table = new TextTable(widths);
        List<String> heads = new ArrayList<>(List.of(""));
        for (Policy policy : comparison.policies().subList(first, end)) {
            heads.add(words.say(policy.title()));
        }
        out.append(table.row(heads)).append(table.rule());
        int columns = comparison.policies().size();
        for (int person = 0; person < comparison.people().size(); person++) {
            List<String> row = new ArrayList<>(
                    List.of(words.say(comparison.people().get(person).name())));
            row.addAll(shown.subList(person * columns + first, person * columns + end));
            out.append(person == 0 ? "" : "\n").append(table.row(row));
        }
        out.append(end < comparison.policies().size() ? "\n" : "");
    }
}
