package io.github.wfarules.benchmarks;

import io.github.wfarules.Reload;
import io.github.wfarules.WfaRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that reloads a folder of nine rules again and again, one of them changed each time. */
final class ReloadRun {
    private static final int WARM_UPS = 40;
    private static final int MEASURED = 100;

    private ReloadRun() {}

    /**
     * Prints the median of the reloads after the first ones, in milliseconds, and how long the very first took.
     *
     * @param arguments the folder, whose rules are rewritten
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path file = folder.resolve(OverlayFolders.PEOPLE);
        String rules = Files.readString(file);
        List<Double> millis = new ArrayList<>();
        try (WfaRules loaded = WfaRules.builder().folder(folder).build()) {
            for (int i = 0; i < WARM_UPS + MEASURED; i++) {
                Files.writeString(file, i % 2 == 1 ? rules : rules.replace("direct == true", "direct != false"));
                millis.add(reload(loaded));
            }
        }
        Spread warm = new Spread(millis.subList(WARM_UPS, millis.size()));
        System.out.println(warm.median() + " " + millis.get(0));
    }

    private static double reload(WfaRules loaded) {
        long start = System.nanoTime();
        Reload reload = loaded.reload();
        double millis = (System.nanoTime() - start) / 1e6;
        if (reload.result() != Reload.Result.SWAPPED) {
            throw new IllegalStateException("nothing was swapped: " + reload);
        }
        return millis;
    }
}
