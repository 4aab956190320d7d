package io.github.wfarules.oracle;

import static io.github.wfarules.oracle.Point.Says.IN_EFFECT;
import static io.github.wfarules.oracle.Point.Says.NO;
import static io.github.wfarules.oracle.Point.Says.NOT_MY_QUESTION;
import static io.github.wfarules.oracle.Point.Says.POSSIBLE;

import io.github.wfarules.facts.WorkMode;

/** The nation: Perpres 21/2023, PermenPANRB 4/2025 and the MenPANRB windows. */
final class National {
    /** It is the first to say which days are working days; of the law before it nothing is known here. */
    private static final String PERPRES = "2023-04-12";

    private static final String PERMENPANRB = "2025-04-21";

    static final Law LAW = Law.of(
            new Point(NOT_MY_QUESTION, "not a working day", world -> world.from(PERPRES) && !world.working()),
            new Point(NOT_MY_QUESTION, "on leave", world -> world.from(PERPRES) && world.onLeave()),
            new Point(
                    NOT_MY_QUESTION,
                    "member of TNI or Polri",
                    world -> world.from(PERPRES) && awayFromTheOffice(world) && world.soldierOrPolice()),
            new Point(
                    NOT_MY_QUESTION,
                    "mission abroad",
                    world -> world.from(PERPRES) && awayFromTheOffice(world) && world.unitIn(UnitCodes.MISSION)),
            new Point(POSSIBLE, "Perpres 21/2023 art. 8", world -> world.from(PERPRES)),
            new Point(IN_EFFECT, "the body has applied it", world -> world.from(PERPRES) && world.applied()),
            new Point(
                    NO,
                    "serving or in the process of a punishment",
                    world -> personAndTasksMatter(world) && world.underDiscipline()),
            new Point(NO, "new in the post", world -> personAndTasksMatter(world) && world.newInPost()),
            new Point(
                    NO,
                    "cannot be done outside the office",
                    world -> personAndTasksMatter(world) && !world.outsideOffice()),
            new Point(NO, "cannot be done with ICT", world -> personAndTasksMatter(world) && !world.digital()),
            new Point(
                    NO,
                    "more than little face to face",
                    world -> personAndTasksMatter(world) && !world.minimalFaceToFace()),
            new Point(NO, "needs constant supervision", world -> personAndTasksMatter(world) && !world.independent()),
            new Point(NO, "needs a special room or equipment", world -> world.from(PERMENPANRB) && world.specialRoom()),
            new Point(NO, "art. 13: two days of the week are used", National::weekUsedUp));

    private National() {}

    /** The office needs no permission of this law, so it does not matter there for whom the law is not. */
    private static boolean awayFromTheOffice(World world) {
        return world.mode() != WorkMode.WFO;
    }

    private static boolean personAndTasksMatter(World world) {
        return world.between("2025-03-24", "2025-03-27")
                || world.between("2025-04-08", "2025-04-08")
                || world.from(PERMENPANRB);
    }

    private static boolean weekUsedUp(World world) {
        boolean window = world.between("2025-12-29", "2025-12-31")
                || world.between("2026-03-16", "2026-03-17")
                || world.between("2026-03-25", "2026-03-27");
        return world.from(PERMENPANRB)
                && !window
                && !world.filed(Names.SPECIAL_CIRCUMSTANCES)
                && world.flexibleDays() >= 2
                && !world.mustBeOutside();
    }
}
