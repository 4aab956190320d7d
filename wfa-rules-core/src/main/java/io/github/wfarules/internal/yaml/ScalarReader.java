package io.github.wfarules.internal.yaml;

import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.text.Hint;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values. What cannot be read goes into the log, with what to write instead where that can be told, and is
 * {@code null}.
 */
public final class ScalarReader {

    private static final int MOST_DIGITS = 30;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern PERCENT_SIGN = Pattern.compile("(-?\\d+(?:[.,]\\d+)?)\\s*(?:%|persen)");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+,\\d+");
    private static final Pattern GROUPED =
            Pattern.compile("(?:Rp\\.?\\s*)?(\\d{1,3}(?:\\.\\d{3}){2,}|\\d{1,3}(?:\\.\\d{3})+)(?:,\\d+)?");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final ProblemLog log;

    /** Reads into this log. */
    public ScalarReader(ProblemLog log) {
        this.log = log;
    }

    /** {@return the words that stand there} */
    public @Nullable String text(Tree tree) {
        if (!(tree instanceof Tree.Scalar scalar)) {
            log.error(
                    tree.at(),
                    "di sini harus ada satu nilai, bukan daftar atau pemetaan",
                    "a single value is expected here, not a list or a mapping");
            return null;
        }
        if (scalar.kind() == Tree.Kind.NOTHING || scalar.text().isBlank()) {
            log.error(scalar.at(), "nilai di sini kosong; isi", "the value here is empty; fill it in");
            return null;
        }
        return scalar.text().strip();
    }

    /** {@return {@code true} or {@code false}} */
    public @Nullable Boolean flag(Tree tree) {
        String text = text(tree);
        if (text == null) {
            return null;
        }
        if (!text.equals("true") && !text.equals("false")) {
            log.error(
                    tree.at(),
                    "`%s` bukan ya atau tidak; tulis `true` atau `false`",
                    "`%s` is neither yes nor no; write `true` or `false`",
                    text);
            return null;
        }
        return text.equals("true");
    }

    /** {@return the number} */
    public @Nullable BigDecimal number(Tree tree) {
        String text = text(tree);
        if (text == null) {
            return null;
        }
        if (NUMBER.matcher(text).matches() && text.length() <= MOST_DIGITS) {
            return new BigDecimal(text);
        }
        String instead = numberInstead(text);
        if (instead == null) {
            log.error(
                    tree.at(),
                    "`%s` bukan angka; tulis seperti `5` atau `5.5`",
                    "`%s` is not a number; write it like `5` or `5.5`",
                    text);
        } else {
            log.error(
                    tree.at(),
                    "`%s` tidak dapat dibaca sebagai angka; tulis `%s`",
                    "`%s` cannot be read as a number; write `%s`",
                    text,
                    instead);
        }
        return null;
    }

    private static @Nullable String numberInstead(String text) {
        Matcher percent = PERCENT_SIGN.matcher(text);
        if (percent.matches()) {
            return percent.group(1).replace(',', '.');
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return text.replace(',', '.');
        }
        Matcher grouped = GROUPED.matcher(text);
        return grouped.matches() ? grouped.group(1).replace(".", "") : null;
    }

    /** {@return the day} */
    public @Nullable LocalDate date(Tree tree) {
        String text = text(tree);
        if (text == null) {
            return null;
        }
        String meant = WrittenDate.inIsoForm(text);
        if (meant != null) {
            log.error(
                    tree.at(),
                    "`%s` bukan tanggal yang dibaca di sini; tulis `%s` (tahun-bulan-hari)",
                    "`%s` is not how dates are written here; write `%s` (year-month-day)",
                    text,
                    meant);
            return null;
        }
        try {
            if (ISO_DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            log.error(tree.at(), "tidak ada hari `%s` dalam kalender", "there is no day `%s` in the calendar", text);
            return null;
        }
        log.error(
                tree.at(),
                "`%s` bukan tanggal; tulis tahun-bulan-hari, seperti `2025-03-24`",
                "`%s` is not a date; write year-month-day, like `2025-03-24`",
                text);
        return null;
    }

    /** {@return what the word that stands there means} */
    public <T> @Nullable T oneOf(Tree tree, Map<String, T> meanings) {
        String text = text(tree);
        if (text == null) {
            return null;
        }
        T meaning = meanings.get(text);
        if (meaning == null) {
            log.error(
                    tree.at(),
                    "`%s` tidak dikenal di sini%s",
                    "`%s` is not known here%s",
                    text,
                    Hint.of(text, meanings.keySet()));
        }
        return meaning;
    }
}
