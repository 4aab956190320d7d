package io.github.wfarules.reservations;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Days as users write them. */
final class DayName implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException noDay) {
            throw new TypeConversionException(
                    "`" + written + "` is not a date; write year-month-day, such as `2025-03-25`");
        }
    }
}
