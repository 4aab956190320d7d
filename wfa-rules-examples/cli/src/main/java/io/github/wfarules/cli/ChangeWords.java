package io.github.wfarules.cli;

import io.github.wfarules.Basis;
import io.github.wfarules.PenaltyLine;
import io.github.wfarules.change.Cause;
import io.github.wfarules.change.ChangeKind;
import io.github.wfarules.change.Example;
import io.github.wfarules.change.Holding;
import io.github.wfarules.change.MoneyChanges;
import io.github.wfarules.change.MoneyKind;
import io.github.wfarules.change.QuestionChanges;
import io.github.wfarules.change.RosterKind;
import io.github.wfarules.change.SeenFact;
import io.github.wfarules.change.Side;
import io.github.wfarules.change.ValueShift;
import io.github.wfarules.cli.ChangeSection.Column;
import io.github.wfarules.cli.ChangeSection.Table;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of a report on changes in words, for the console and the page. */
record ChangeWords(Words words) {
    static final String ARROW = " → ";

    /** {@return the number with its digits in groups of three} */
    String count(long number) {
        String grouped = String.format(Locale.ROOT, "%,d", number);
        return words.say(grouped.replace(',', '.'), grouped);
    }

    String answers(long number) {
        return count(number) + words.say(" jawaban", number == 1 ? " answer" : " answers");
    }

    /** {@return how many answers there are, and what becomes of them} */
    String sum(long all, long changed, long below) {
        return answers(all) + ": " + count(changed)
                + words.say(" berubah, ", " change, ") + count(below)
                + words.say(
                        " hasilnya tetap dengan kewajiban, tempat, atau alasan lain, ",
                        " keep the outcome with other duties, places or reasons, ")
                + count(all - changed - below)
                + words.say(" tetap", " stay as they are");
    }

    /** {@return that no outcome changes} */
    String nothing(long below) {
        return below == 0
                ? words.say("Tidak ada jawaban yang berubah.", "No answer changes.")
                : words.say(
                        "Tidak ada hasil yang berubah; yang berubah hanya kewajiban, tempat, atau alasannya.",
                        "No outcome changes; only duties, places or reasons do.");
    }

    String onlyNeeds() {
        return words.say("hanya keterangan tentang yang belum diketahui", "only what is said of unknown facts");
    }

    String smallest() {
        return words.say("contoh terkecil, ", "smallest example, ");
    }

    String lines(long number) {
        return count(number) + words.say(" baris", number == 1 ? " line" : " lines");
    }

    /**
     * {@return a table that says of how many parts it is; without rows where there is one, of which all has been said}
     *
     * @param all how many parts there are
     */
    Table table(String title, int all, List<Column> columns, List<List<String>> rows) {
        String whole = title + ", " + count(rows.size()) + words.say(" dari ", " of ") + count(all);
        return new Table(whole, columns, all == 1 ? List.of() : rows);
    }

    /** {@return the policy with its version, and with the date where every case was judged on one} */
    String side(Side side) {
        return side.policy().id() + words.say(", versi ", ", version ")
                + side.policy().version() + " ("
                + side.policy().digest().substring(0, 8) + ")"
                + (side.date() == null ? "" : ", " + Dates.day(side.date(), words.language()));
    }

    /** {@return from what to what} */
    String shift(ChangeKind kind) {
        String from = words.outcome(kind.from());
        return kind.from() == kind.to()
                ? from + words.say(", tetap", ", as before")
                : from + ARROW + words.outcome(kind.to());
    }

    /** {@return the rule and how it stands to these cases before and after} */
    String cause(Cause cause) {
        String how = cause.before() == cause.after()
                ? holding(cause.after())
                : holding(cause.before()) + ARROW + holding(cause.after());
        return cause.rule() + " (" + words.effect(cause.effect()) + "): " + how
                + (cause.rewritten() ? words.say("; ditulis ulang", "; rewritten") : "");
    }

    private String holding(Holding holding) {
        return switch (holding) {
            case NOT_IN_FORCE -> words.say("tidak berlaku", "not in force");
            case DOES_NOT_HOLD -> words.say("tidak terpenuhi", "does not hold");
            case POSSIBLE -> words.say("mungkin", "possible");
            case CERTAIN -> words.say("terpenuhi", "holds");
        };
    }

    /** {@return what the value is, and what it was} */
    String value(ValueShift value) {
        return words.say(value.title()) + " (" + value.parameter() + "): " + words.orNotStated(value.before()) + ARROW
                + words.orNotStated(value.after());
    }

    /** {@return what the value after rests on, or the one before where there is none after} */
    @Nullable
    Basis basis(ValueShift value) {
        return value.basisAfter() == null ? value.basisBefore() : value.basisAfter();
    }

    /** {@return where the case stands and whose it is, by ids} */
    String example(Example example) {
        String date = example.before().equals(example.after())
                ? example.after().toString()
                : example.before() + ARROW + example.after();
        return at(example.source(), example.number()) + whose(example.employeeId(), example.workUnitId()) + ", "
                + example.mode() + ", " + date;
    }

    /** {@return what the rules look at, each once; what is about the person without its value} */
    String seen(Example example) {
        Set<String> facts = new LinkedHashSet<>();
        for (SeenFact seen : example.seen()) {
            facts.add(
                    seen.withheld()
                            ? seen.fact()
                            : seen.fact() + " = " + (seen.actual() == null ? unknown() : seen.actual()));
        }
        return facts.stream().collect(Collectors.joining("; "));
    }

    String example(RosterKind.Example example) {
        return at(example.source(), example.number()) + whose(example.employeeId(), example.workUnitId()) + ", "
                + example.mode() + ", " + example.date();
    }

    String example(QuestionChanges.Example example) {
        String who = example.employeeId() == null
                ? ": unit " + example.workUnitId()
                : whose(example.employeeId(), example.workUnitId());
        return at(example.source(), example.number()) + who + ", " + example.date();
    }

    String example(MoneyKind.Example example) {
        String breach = example.breachId().isEmpty() ? "" : example.breachId() + ", ";
        String source = example.source() == null ? "" : example.source() + ": ";
        return source + breach + words.say("pegawai ", "employee ") + example.employeeId() + ", " + example.on();
    }

    /** {@return what came of breaches and what comes of them} */
    String shift(MoneyKind kind) {
        if (kind.from() == null && kind.to() == null) {
            return words.say("batas sebulan atau tunjangan", "the cap of the month or the allowance");
        }
        String breach = kind.breach() == null ? unknown() : kind.breach();
        String how = kind.from() == kind.to() ? status(kind.to()) : status(kind.from()) + ARROW + status(kind.to());
        return breach + ", " + how;
    }

    private String status(PenaltyLine.@Nullable Status status) {
        if (status == null) {
            return words.say("bukan pelanggaran", "no breach");
        }
        return switch (status) {
            case DEDUCTED -> words.say("dipotong", "deducted");
            case EXEMPT -> words.say("dikecualikan", "exempt");
            case WITHIN_GRACE -> words.say("dalam toleransi", "within the grace");
            case UNDETERMINED -> words.say("belum pasti", "undetermined");
        };
    }

    /** {@return how many people are concerned, and what is deducted from all of them} */
    String money(MoneyChanges money) {
        String open = money.openBefore() + money.openAfter() == 0
                ? ""
                : words.say("; belum dapat dipastikan seluruhnya: ", "; cannot be told in full of: ")
                        + count(money.openBefore())
                        + ARROW
                        + count(money.openAfter());
        return count(money.employees())
                + words.say(
                        " pegawai dengan pelanggaran, ",
                        money.employees() == 1 ? " person with a breach, " : " people with a breach, ")
                + count(money.changed()) + words.say(" berubah; dipotong ", " change; deducted ")
                + rupiah(money.before()) + ARROW + rupiah(money.after()) + words.say(" (bertambah ", " (more ")
                + rupiah(money.more()) + words.say(", berkurang ", ", less ") + rupiah(money.less()) + ")" + open;
    }

    String rupiah(BigDecimal amount) {
        return "Rp" + count(amount.longValue());
    }

    private String at(@Nullable String source, long number) {
        return source != null ? source : words.say("baris ", "line ") + count(number);
    }

    private String whose(String employee, String unit) {
        return words.say(": pegawai ", ": employee ") + employee + ", unit " + unit;
    }

    String unknown() {
        return words.say("tidak diketahui", "unknown");
    }
}
