package io.github.wfarules.oracle;

import static io.github.wfarules.oracle.Point.Says.IN_EFFECT;
import static io.github.wfarules.oracle.Point.Says.NO;
import static io.github.wfarules.oracle.Point.Says.NOT_SAID;

import io.github.wfarules.facts.WorkMode;

/** Kota Malang, Kab. Malang and Kota Batu: three answers to the same window, 24 to 27 March 2025. */
final class EastJava2025 {
    static final Law KOTA_MALANG = Law.of(
                    new Point(IN_EFFECT, "SE 8/2025: the eight", world -> window(world) && ofTheEight(world)),
                    new Point(NO, "SE 8/2025: other OPD as usual", world -> window(world) && !ofTheEight(world)),
                    new Point(
                            NOT_SAID,
                            "SE 8/2025: from where heads supervise",
                            world -> window(world) && ofTheEight(world) && world.unitHead()))
            .limited(
                    Cap.of(5, "SE 8/2025: WFA", world -> window(world) && ofTheEight(world) && wfa(world)),
                    Cap.notStated(
                            "SE 8/2025: whether WFH counts",
                            world -> window(world) && ofTheEight(world) && !wfa(world)))
            .under(National.LAW);

    static final Law KAB_MALANG = Law.of(
                    new Point(IN_EFFECT, "the Sekda's statement", EastJava2025::window),
                    new Point(NO, "heads work from the office", world -> window(world) && world.unitHead()))
            .limited(
                    Cap.of(
                            10,
                            "WFA, essential and direct",
                            world -> window(world) && wfa(world) && world.direct() && world.essential()),
                    Cap.of(20, "WFA, not direct", world -> window(world) && wfa(world) && !world.direct()),
                    Cap.notStated(
                            "WFA, direct but not essential",
                            world -> window(world) && wfa(world) && world.direct() && !world.essential()),
                    Cap.notStated("whether WFH counts", world -> window(world) && !wfa(world)))
            .under(National.LAW);

    static final Law KOTA_BATU = Law.of(new Point(NO, "no WFA: all at the office", EastJava2025::window))
            .under(National.LAW);

    private EastJava2025() {}

    private static boolean window(World world) {
        return world.between("2025-03-24", "2025-03-27");
    }

    private static boolean ofTheEight(World world) {
        return world.unitIn(UnitCodes.EIGHT.toArray(String[]::new));
    }

    private static boolean wfa(World world) {
        return world.mode() == WorkMode.WFA;
    }
}
