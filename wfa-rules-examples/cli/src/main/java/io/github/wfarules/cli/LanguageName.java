package io.github.wfarules.cli;

import io.github.wfarules.Language;
import picocli.CommandLine.ITypeConverter;

/** The languages by their codes. */
final class LanguageName implements ITypeConverter<Language> {
    @Override
    public Language convert(String written) {
        return switch (written) {
            case "id" -> Language.INDONESIAN;
            case "en" -> Language.ENGLISH;
            default ->
                throw new UnusableInputException(
                        "tidak ada bahasa `" + written + "`; tulis `id` atau `en`",
                        "there is no language `" + written + "`; write `id` or `en`");
        };
    }

    /** {@return the language where no command was found that could be told one} */
    static Language ofEnvironment() {
        return "id".equals(System.getenv("WFA_LANG")) ? Language.INDONESIAN : Language.ENGLISH;
    }
}
