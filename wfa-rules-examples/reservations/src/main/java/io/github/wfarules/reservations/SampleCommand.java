package io.github.wfarules.reservations;

import picocli.CommandLine;

@CommandLine.Command(
        name = "sample",
        description =
                "Puts a made-up agency of 200 people into the database: `diskominfo`, p001 to p200, p001 its head.")
final class SampleCommand extends Command {
    @Override
    public Integer call() {
        try (Office office = parent().office()) {
            Sample.load(office.transactions());
        }
        return Reservations.FINE;
    }
}
