package io.github.wfarules.cli;

import io.github.wfarules.Code;
import io.github.wfarules.Policy;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@CommandLine.Command(
        name = "codes",
        description = "Lists the codes that a policy knows: agencies, service types, posts, acts, events and others.",
        footer = {"", "Example:  wfa codes --policy kota-malang units"})
final class CodesCommand extends Command {
    private static final int CODE = 26;
    private static final int TITLE = 50;
    private static final int ALIASES = TextTable.PAGE - CODE - TITLE - 4;

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Option(
            names = {"-p", "--policy"},
            required = true,
            paramLabel = "ID|CODE|FOLDER",
            description = "The policy: its id, a region code, or a policy folder.")
    private String policy = "";

    @Parameters(arity = "0..1", paramLabel = "LIST", description = "One list; default: all.")
    private @Nullable String list;

    @Override
    public Integer call() {
        Policy asked = new PolicyFinder().find(policy);
        Collection<String> lists = list == null ? asked.codeLists() : List.of(list);
        StringBuilder out = new StringBuilder();
        for (String one : lists) {
            out.append(out.isEmpty() ? "" : "\n").append(one).append('\n').append(table(codes(asked, one)));
        }
        console().text().print(out);
        return ExitCode.FINE;
    }

    private List<Code> codes(Policy asked, String one) {
        try {
            return asked.codes(one);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), unknown.getMessage());
        }
    }

    private String table(List<Code> codes) {
        TextTable table = new TextTable(CODE, TITLE, ALIASES);
        StringBuilder out = new StringBuilder(table.rule());
        for (Code code : codes) {
            out.append(table.row(List.of(code.code(), words().say(code.title()), String.join(", ", code.aliases()))));
        }
        return out.toString();
    }
}
