package io.github.wfarules.reservations;

import picocli.CommandLine;

@CommandLine.Command(
        name = "demo",
        description = "A cut-off from beginning to end with the made-up agency, in a database that is gone afterwards.")
final class DemoCommand extends Command {
    @Override
    public Integer call() {
        try (Office office = Office.open("jdbc:h2:mem:demo", null, null)) {
            new Demo(office, parent().notice()).run();
        }
        return Reservations.FINE;
    }
}
