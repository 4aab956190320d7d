package io.github.wfarules.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.wfarules.Policy;
import io.github.wfarules.Text;
import io.github.wfarules.WfaJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(
        name = "compare",
        description = {
            "Compares people under several policies, side by side: who may, who may not, what is not decided, and why.",
            "Without FILE: people of the days before Idulfitri 1446 H, 24-28 March 2025, under three regions."
        },
        footer = {
            "",
            "Examples:  wfa compare",
            "           wfa compare --why nurse --policy kota-malang --date 2025-03-25",
            "           wfa compare --policy kab-malang,./my-region --date 2025-04-08 people.yaml"
        })
final class CompareCommand extends Command {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(
            names = {"-p", "--policy"},
            split = ",",
            paramLabel = "ID|CODE|FOLDER",
            description = "The policies, in the order of the columns; default: those of the file.")
    private List<String> policies = List.of();

    @Option(
            names = {"-d", "--date"},
            split = ",",
            paramLabel = "DATE|DATE..DATE",
            description = "The days; default: those of the file.")
    private List<String> dates = List.of();

    @Option(names = "--why", paramLabel = "NAME", description = "Every reason for people whose name holds this.")
    private @Nullable String why;

    @Option(names = "--json", description = "Prints one line of JSON for each person, policy and day.")
    private boolean json;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The people, in YAML; see the README.")
    private @Nullable String file;

    @Override
    public Integer call() throws JsonProcessingException {
        People people = PeopleFile.read(file);
        List<String> asked = policies.isEmpty() ? people.policies() : policies;
        List<LocalDate> days = days(people);
        if (asked.isEmpty() || days.isEmpty()) {
            throw new UnusableInputException(
                    "sebutkan `--policy` dan `--date`, atau `policies` dan `dates` dalam berkas",
                    "give `--policy` and `--date`, or `policies` and `dates` in the file");
        }
        PolicyFinder finder = new PolicyFinder();
        List<Policy> judges = asked.stream().map(finder::find).toList();
        List<People.Person> persons = why == null ? people.people() : people.called(why);
        Comparison comparison = Comparison.of(judges, days, persons);
        if (json) {
            lines(comparison);
        } else if (why != null) {
            explanations(comparison);
        } else {
            console().text().print(new ComparisonTable(words()).of(people.title(), comparison));
        }
        return ExitCode.FINE;
    }

    private List<LocalDate> days(People people) {
        List<LocalDate> days = new ArrayList<>();
        dates.forEach(written -> days.addAll(DateList.of(written)));
        return days.isEmpty() ? people.dates() : days;
    }

    private void lines(Comparison comparison) throws JsonProcessingException {
        for (Comparison.Cell cell : comparison.cells()) {
            Text name = cell.person().name();
            console()
                    .print("{\"person\":{\"id\":" + JSON.writeValueAsString(name.id()) + ",\"en\":"
                            + JSON.writeValueAsString(name.en()) + "},\"decision\":" + WfaJson.write(cell.decision())
                            + "}");
        }
    }

    private void explanations(Comparison comparison) {
        String gap = "";
        for (Comparison.Cell cell : comparison.cells()) {
            console().text().print(gap);
            console()
                    .print(words().say(cell.person().name()) + ", "
                            + words().say(cell.policy().title()));
            console().text().print(FullAnswer.of(cell.decision(), cell.policy(), words()));
            gap = "\n";
        }
    }
}
