package io.github.wfarules.cli;

import picocli.CommandLine.ITypeConverter;

/** A whole percentage on the command line; no share is below nought or above a hundred. */
final class Percent implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String written) {
        if (!written.matches("[0-9]{1,2}|100")) {
            throw new UnusableInputException(
                    "`" + written + "` bukan persentase; tulis bilangan bulat dari 0 sampai 100",
                    "`" + written + "` is no percentage; write a whole number from 0 to 100");
        }
        return Integer.valueOf(written);
    }
}
