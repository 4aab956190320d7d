package io.github.wfarules.cli;

import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;

/** A day on the command line. */
final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String written) {
        return DateList.date(written);
    }
}
