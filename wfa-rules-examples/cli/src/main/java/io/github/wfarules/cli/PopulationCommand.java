package io.github.wfarules.cli;

import io.github.wfarules.WfaJson;
import io.github.wfarules.nation.SyntheticUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@CommandLine.Command(
        name = "population",
        description = "Makes up a population: agencies, their people, and what these ask for, one case a line.",
        footer = {
            "",
            "The same seed gives the same lines on every machine. That 4,240,075 of 5,588,245 civil servants are",
            "regional (1 November 2025) is stated; all else (kinds, sizes, posts, shares) is an illustrative guess and",
            "says nothing about any government. Of each fact two in a hundred are left out.",
            "",
            "Example:  wfa population --size 20000 --regional > people.ndjson"
        })
final class PopulationCommand extends Command {
    /** On 1 November 2025: the one share that a source gives. */
    private static final long CIVIL_SERVANTS = 5_588_245;

    private static final long REGIONAL = 4_240_075;

    @Option(names = "--size", paramLabel = "N", defaultValue = "1000", description = "How many people. Default: 1000.")
    private int size;

    @Mixin
    private Seed seed = new Seed();

    @Option(
            names = "--days",
            split = ",",
            paramLabel = "DATE|DATE..DATE",
            defaultValue = "2025-03-24..2025-03-28",
            description = "The days on which everybody asks for something. Default: 2025-03-24..2025-03-28.")
    private List<String> days = List.of();

    @Option(names = "--regional", description = "Leaves out the bodies of the nation.")
    private boolean regional;

    @Option(names = "--undecided", description = "Leaves out the decisions of bodies to put flexible work into effect.")
    private boolean undecided;

    @Override
    public Integer call() {
        Given.atLeast(1, "--size", size);
        List<LocalDate> dates = new ArrayList<>();
        days.forEach(written -> dates.addAll(DateList.of(written)));
        long people = 0;
        long ofRegions = 0;
        for (int number = 1; people < size; number++) {
            boolean ofRegion = regional || ofRegions * CIVIL_SERVANTS <= people * REGIONAL;
            SyntheticUnit unit = new SyntheticUnit(seed.value(), number, ofRegion, undecided);
            int wanted = (int) Math.min(unit.people(), size - people);
            print(unit, wanted, dates);
            people += wanted;
            ofRegions += ofRegion ? wanted : 0;
        }
        return ExitCode.FINE;
    }

    private void print(SyntheticUnit unit, int people, List<LocalDate> dates) {
        for (int number = 0; number < people; number++) {
            SyntheticUnit.Person person = unit.person(number);
            for (LocalDate date : dates) {
                String json = WfaJson.write(unit.ask(person, date));
                console().print("{\"date\":\"" + date + "\"," + json.substring(1));
            }
        }
    }
}
