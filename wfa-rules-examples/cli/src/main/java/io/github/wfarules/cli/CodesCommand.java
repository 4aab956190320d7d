package io.github.wfarules.cli;

import io.github.wfarules.Code;
import io.github.wfarules.Policy;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@CommandLine.Command(
        name = "codes",
        description = "Lists the codes that a policy knows: agencies, service types, posts, acts, events and others.",
        footer = {"", "Example:  wfa codes --policy kota-malang units"})
final class CodesCommand extends Command {
    private static final int CODE = 26;
    private static final int TITLE = 50;
    private static final int ALIASES = TextTable.PAGE - CODE - TITLE - 4;

    @Mixin
    private AskedPolicy policy = new AskedPolicy();

    @Parameters(arity = "0..1", paramLabel = "LIST", description = "One list; default: all.")
    private @Nullable String list;

    @Override
    public Integer call() {
        Policy asked = policy.in(new PolicyFinder());
        Collection<String> lists = list == null ? asked.codeLists() : List.of(list);
        StringBuilder out = new StringBuilder();
        for (String one : lists) {
            out.append(out.isEmpty() ? "" : "\n").append(one).append('\n').append(table(codes(asked, one)));
        }
        console().text().print(out);
        return ExitCode.FINE;
    }

    private static List<Code> codes(Policy asked, String one) {
        if (!asked.codeLists().contains(one)) {
            String all = "`" + String.join("`, `", asked.codeLists()) + "`";
            throw new UnusableInputException(
                    "tidak ada daftar `" + one + "`; yang ada: " + all,
                    "there is no list `" + one + "`; there are: " + all);
        }
        return asked.codes(one);
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
