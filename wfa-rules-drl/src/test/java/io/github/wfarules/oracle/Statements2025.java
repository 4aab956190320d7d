package io.github.wfarules.oracle;

import static io.github.wfarules.oracle.Point.Says.ASK_FIRST;
import static io.github.wfarules.oracle.Point.Says.IN_EFFECT;
import static io.github.wfarules.oracle.Point.Says.NO;
import static io.github.wfarules.oracle.Point.Says.NOT_SAID;

import java.util.List;

/** Kota Madiun, Prov. Kalimantan Tengah and Kab. Lumajang: known from what officials said in 2025. */
final class Statements2025 {
    static final Law KOTA_MADIUN = Law.of(
                    new Point(
                            NOT_SAID,
                            "applied in 2024, the day and the OPD not stated",
                            world -> world.between("2024-01-01", "2025-06-19") && !world.decided()),
                    new Point(
                            IN_EFFECT,
                            "Diskominfo, field teams, outside duties, direct service",
                            world -> sinceJune(world) && namedByTheMayor(world)),
                    new Point(
                            NOT_SAID,
                            "nearly all OPD: which not is not stated",
                            world -> sinceJune(world) && !world.decided() && !namedByTheMayor(world)))
            .under(National.LAW);

    static final Law KALIMANTAN_TENGAH = Law.of(new Point(
                    NOT_SAID,
                    "whether the province applies the window",
                    world -> world.between("2025-12-29", "2025-12-31") && !world.decided()))
            .under(National.LAW);

    static final Law LUMAJANG = Law.of(
                    new Point(
                            NO,
                            "waits for the juknis, none unilateral",
                            world -> sinceJune(world) && !world.filed(Names.APPLIED)),
                    new Point(
                            NO,
                            "withdrawn, none unilateral",
                            world -> sinceJune(world) && world.filed(Names.WITHDRAWN)),
                    new Point(
                            NO,
                            "OPD or BKD said no, none unilateral",
                            world -> sinceJune(world) && lastStepSaidNo(world)),
                    new Point(
                            ASK_FIRST, "employee, OPD, BKD", world -> sinceJune(world) && !world.filed(Names.APPROVED)))
            .under(National.LAW);

    private Statements2025() {}

    private static boolean sinceJune(World world) {
        return world.from("2025-06-20");
    }

    /** Of the steps that were taken, the furthest one decides. */
    private static boolean lastStepSaidNo(World world) {
        for (String step : List.of(Names.APPROVED, Names.PROPOSED, Names.ASSESSED)) {
            if (world.lastSaidNo(step)) {
                return true;
            }
            if (world.filed(step)) {
                return false;
            }
        }
        return false;
    }

    private static boolean namedByTheMayor(World world) {
        return world.unitIn(UnitCodes.DISKOMINFO) || world.fieldTeams() || world.mustBeOutside() || world.direct();
    }
}
