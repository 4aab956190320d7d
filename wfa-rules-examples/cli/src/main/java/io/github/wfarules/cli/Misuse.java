package io.github.wfarules.cli;

import io.github.wfarules.Text;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in both languages what is wrong with how a command was called; the parser of options knows English only. */
final class Misuse {
    private Misuse() {}

    static Text of(ParameterException failure) {
        if (failure.getCause() instanceof UnusableInputException unusable) {
            return about(failure.getArgSpec(), unusable.text());
        }
        if (failure instanceof MissingParameterException missing) {
            List<String> unknown = failure.getCommandLine().getUnmatchedArguments();
            // What is missing may be there, misspelt.
            return unknown.isEmpty()
                    ? missing(missing.getMissing())
                    : unmatched(new UnmatchedArgumentException(failure.getCommandLine(), unknown));
        }
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (failure instanceof MutuallyExclusiveArgsException exclusive) {
            return exclusive(exclusive);
        }
        if (failure instanceof OverwrittenOptionException twice) {
            String option = name(twice.getOverwritten());
            return new Text("`" + option + "` ditulis dua kali", "`" + option + "` is given twice");
        }
        if (failure.getArgSpec() != null && failure.getValue() != null) {
            String value = "`" + failure.getValue() + "`";
            return about(
                    failure.getArgSpec(),
                    new Text(value + " bukan bilangan bulat yang sah", value + " is no whole number in range"));
        }
        return new Text(failure.getMessage(), failure.getMessage());
    }

    private static Text about(ArgSpec given, Text what) {
        String option = "`" + name(given) + "`: ";
        return new Text(option + what.id(), option + what.en());
    }

    private static Text missing(List<ArgSpec> all) {
        String names = all.stream().map(Misuse::whole).collect(Collectors.joining(", "));
        return new Text("sebutkan " + names, "give " + names);
    }

    private static Text unmatched(UnmatchedArgumentException unmatched) {
        String first = "`" + unmatched.getUnmatched().get(0) + "`";
        List<String> near = unmatched.getSuggestions();
        String id = near.isEmpty() ? "" : " (maksudnya `" + String.join("`, `", near) + "`?)";
        String en = near.isEmpty() ? "" : " (did you mean `" + String.join("`, `", near) + "`?)";
        if (unmatched.isUnknownOption()) {
            return new Text("tidak ada pilihan " + first + id, "there is no option " + first + en);
        }
        boolean subcommand = !unmatched.getCommandLine().getSubcommands().isEmpty();
        return subcommand
                ? new Text("tidak ada perintah " + first + id, "there is no command " + first + en)
                : new Text(first + " tidak diharapkan di sini", first + " is one argument too many");
    }

    private static Text exclusive(MutuallyExclusiveArgsException failure) {
        String options = failure.getCommandLine().getCommandSpec().argGroups().stream()
                .flatMap(group -> group.options().stream())
                .map(option -> "`" + option.longestName() + "`")
                .collect(Collectors.joining(", "));
        return new Text("pilih salah satu saja: " + options, "choose one only: " + options);
    }

    private static String whole(ArgSpec missing) {
        return missing instanceof OptionSpec option
                ? "`" + option.longestName() + " " + option.paramLabel() + "`"
                : "`" + missing.paramLabel() + "`";
    }

    private static String name(ArgSpec given) {
        return given instanceof OptionSpec option ? option.longestName() : given.paramLabel();
    }
}
