package io.github.wfarules.reservations;

import io.github.wfarules.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The languages by their codes. */
final class LanguageName implements ITypeConverter<Language> {
    @Override
    public Language convert(String written) {
        return switch (written) {
            case "id" -> Language.INDONESIAN;
            case "en" -> Language.ENGLISH;
            default -> throw new TypeConversionException("there is no language `" + written + "`; write `id` or `en`");
        };
    }
}
