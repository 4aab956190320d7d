package io.github.wfarules.cli;

import java.time.DateTimeException;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;

/** A month on the command line. */
final class Month implements ITypeConverter<YearMonth> {
    @Override
    public YearMonth convert(String written) {
        try {
            return YearMonth.parse(written);
        } catch (DateTimeException noMonth) {
            throw new UnusableInputException(
                    "`" + written + "` bukan bulan; tulis seperti 2025-06",
                    "`" + written + "` is no month; write it like 2025-06");
        }
    }
}
