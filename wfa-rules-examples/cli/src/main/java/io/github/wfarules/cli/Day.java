package io.github.wfarules.cli;

import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day on the command line. */
final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String written) {
        try {
            return DateList.date(written);
        } catch (UnusableInputException noDate) {
            throw new TypeConversionException(noDate.text().en());
        }
    }
}
