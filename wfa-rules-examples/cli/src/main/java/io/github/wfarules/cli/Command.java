package io.github.wfarules.cli;

import io.github.wfarules.Language;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What all commands have in common. */
abstract class Command implements Callable<Integer> {
    @ParentCommand
    private Wfa wfa = new Wfa();

    @Option(
            names = "--lang",
            paramLabel = "id|en",
            defaultValue = "${env:WFA_LANG:-en}",
            converter = LanguageName.class,
            description = "Language of the answers: id or en. Default: $WFA_LANG, else en.")
    // What is wrong with the options may be told before the default is applied.
    private Language language = LanguageName.ofEnvironment();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    private boolean help;

    final Language language() {
        return language;
    }

    final Console console() {
        return wfa.console();
    }

    final Words words() {
        return new Words(language);
    }
}
