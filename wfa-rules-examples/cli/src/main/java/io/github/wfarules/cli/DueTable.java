package io.github.wfarules.cli;

import io.github.wfarules.DueSoon;
import io.github.wfarules.Party;
import io.github.wfarules.WfaJson;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What will be missed soon, as a table. */
final class DueTable implements AnswerLines.Reader {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Console console;
    private final Words words;
    private final ZoneId zone;
    private final TextTable table = new TextTable(14, 16, 16, 24, 40);
    private boolean begun;

    DueTable(Console console, Words words, ZoneId zone) {
        this.console = console;
        this.words = words;
        this.zone = zone;
    }

    @Override
    public void answer(String json) {
        DueSoon due = WfaJson.readDueSoon(json);
        List<String> who = new ArrayList<>(due.responsible());
        due.tell().stream().map(Party::title).map(words::say).forEach(who::add);
        print(List.of(
                due.ticket(),
                MINUTE.format(due.deadline().atZone(zone)),
                left(due.left()),
                who.isEmpty() ? words.orNotStated(null) : String.join(", ", who),
                words.say(due.text()) + "\n- " + due.level()));
    }

    private String left(Duration left) {
        String minutes = left.toMinutesPart() + words.say(" menit", " min");
        return left.toHours() == 0 ? minutes : left.toHours() + words.say(" jam ", " h ") + minutes;
    }

    @Override
    public void error(String json) {
        ErrorLine error = ErrorLine.of(json, words);
        print(List.of(
                words.say("baris ", "line ") + error.line(),
                words.say("TIDAK TERPAKAI", "UNUSABLE"),
                "",
                "",
                error.sentence()));
    }

    private void print(List<String> cells) {
        if (!begun) {
            begun = true;
            console.text()
                    .print(table.row(words.say(
                            List.of("tiket", "tenggat", "sisa", "yang perlu tahu", "keadaan"),
                            List.of("ticket", "deadline", "left", "who should know", "how it stands"))));
            console.text().print(table.rule());
        }
        console.text().print(table.row(cells));
    }

    @Override
    public void end() {
        if (!begun) {
            console.print(words.say(
                    "Tidak ada yang akan terlewat dalam waktu itu.", "Nothing will be missed within that time."));
        }
        console.flush();
    }
}
