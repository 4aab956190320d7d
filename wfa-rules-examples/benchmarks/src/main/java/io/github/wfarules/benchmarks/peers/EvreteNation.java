package io.github.wfarules.benchmarks.peers;

import io.github.wfarules.benchmarks.handwritten.PolicyRule;

/** The nation's rules for Evrete. */
final class EvreteNation {
    private static final String AWAY = "$fact.away";
    private static final String CIRCULAR_2 = "$fact.underCircular2";
    private static final String REGULATION_4 = "$fact.underRegulation4";
    private static final String MISSION = "\"perwakilan-ri\".equals($fact.unitCode)";
    private static final String SOLDIER =
            "$fact.status == EmploymentStatus.TNI || $fact.status == EmploymentStatus.POLRI";
    private static final String PUNISHED =
            "$fact.discipline == Discipline.SERVING || $fact.discipline == Discipline.IN_PROCESS";
    private static final String NEW = "$fact.newInPost";
    private static final String INSIDE = "!$fact.outsideOffice";
    private static final String FACE_TO_FACE = "!$fact.minimalFaceToFace";
    private static final String SUPERVISED = "!$fact.independent";
    private static final String NOT_DIGITAL = "!$fact.digital";

    private EvreteNation() {}

    static void write(EvreteMatcher.RuleSet rules) {
        scope(rules);
        opening(rules);
        circular2(rules);
        criteria(rules);
        duties(rules);
    }

    private static void scope(EvreteMatcher.RuleSet rules) {
        rules.rule(PolicyRule.NOT_A_WORKING_DAY, "!$fact.working");
        rules.rule(PolicyRule.ON_LEAVE, "$fact.onLeave");
        rules.rule(PolicyRule.NOT_FOR_MISSIONS, AWAY, REGULATION_4, MISSION);
        rules.rule(PolicyRule.NOT_FOR_TNI_POLRI, AWAY, REGULATION_4, SOLDIER);
        rules.rule(PolicyRule.PERPRES_NOT_FOR_MISSIONS, AWAY, MISSION);
        rules.rule(PolicyRule.PERPRES_NOT_FOR_TNI_POLRI, AWAY, SOLDIER);
    }

    private static void opening(EvreteMatcher.RuleSet rules) {
        rules.rule(PolicyRule.LOCATION_FLEXIBILITY, AWAY, REGULATION_4);
        rules.rule(PolicyRule.PERPRES_OPENS_FLEXIBLE_WORK, AWAY);
        rules.rule(PolicyRule.WINDOW_8_APRIL, AWAY, "$fact.onAddedDay");
        rules.rule(PolicyRule.WINDOW_MARCH, AWAY, "$fact.inMarchWindow");
        rules.rule(PolicyRule.BODY_APPLIED, AWAY, "Boolean.TRUE.equals($fact.bodyApplied)");
        rules.rule(PolicyRule.BODY_PERHAPS_APPLIED, AWAY, "$fact.bodyApplied == null");
    }

    private static void circular2(EvreteMatcher.RuleSet rules) {
        rules.rule(PolicyRule.CIRCULAR_DISCIPLINE, AWAY, CIRCULAR_2, PUNISHED);
        rules.rule(PolicyRule.CIRCULAR_NEW_IN_POST, AWAY, CIRCULAR_2, NEW);
        rules.rule(PolicyRule.CIRCULAR_TASKS_BOUND_TO_THE_OFFICE, AWAY, CIRCULAR_2, INSIDE);
        rules.rule(PolicyRule.CIRCULAR_TASKS_FACE_TO_FACE, AWAY, CIRCULAR_2, FACE_TO_FACE);
        rules.rule(PolicyRule.CIRCULAR_TASKS_NEED_SUPERVISION, AWAY, CIRCULAR_2, SUPERVISED);
        rules.rule(PolicyRule.CIRCULAR_TASKS_NOT_DIGITAL, AWAY, CIRCULAR_2, NOT_DIGITAL);
        rules.rule(PolicyRule.CIRCULAR_ANNUAL_LEAVE, AWAY, CIRCULAR_2);
        rules.rule(PolicyRule.CIRCULAR_COMPLAINT_CHANNELS, AWAY, CIRCULAR_2);
        rules.rule(PolicyRule.CIRCULAR_DIGITAL_GOVERNMENT, AWAY, CIRCULAR_2);
        rules.rule(PolicyRule.CIRCULAR_ESSENTIAL_SERVICES, AWAY, CIRCULAR_2);
        rules.rule(PolicyRule.CIRCULAR_HEADS_MONITOR, AWAY, CIRCULAR_2);
        rules.rule(PolicyRule.CIRCULAR_HOURS, AWAY, CIRCULAR_2);
    }

    private static void criteria(EvreteMatcher.RuleSet rules) {
        rules.rule(PolicyRule.DISCIPLINE, AWAY, REGULATION_4, PUNISHED);
        rules.rule(PolicyRule.NEW_IN_POST, AWAY, REGULATION_4, NEW);
        rules.rule(PolicyRule.TASKS_BOUND_TO_THE_OFFICE, AWAY, REGULATION_4, INSIDE);
        rules.rule(PolicyRule.TASKS_FACE_TO_FACE, AWAY, REGULATION_4, FACE_TO_FACE);
        rules.rule(PolicyRule.TASKS_NEED_A_SPECIAL_ROOM, AWAY, REGULATION_4, "$fact.specialRoom");
        rules.rule(PolicyRule.TASKS_NEED_SUPERVISION, AWAY, REGULATION_4, SUPERVISED);
        rules.rule(PolicyRule.TASKS_NOT_DIGITAL, AWAY, REGULATION_4, NOT_DIGITAL);
        rules.rule(
                PolicyRule.WEEKLY_LIMIT,
                AWAY,
                REGULATION_4,
                "$fact.flexibleDays >= 2",
                "!$fact.mustBeOutside",
                "!$fact.specialCircumstances");
    }

    private static void duties(EvreteMatcher.RuleSet rules) {
        rules.rule(PolicyRule.ANNUAL_LEAVE, AWAY, REGULATION_4);
        rules.rule(PolicyRule.COMPLAINT_CHANNELS, AWAY, REGULATION_4);
        rules.rule(PolicyRule.DIGITAL_GOVERNMENT, AWAY, REGULATION_4);
        rules.rule(PolicyRule.ESSENTIAL_SERVICES, AWAY, REGULATION_4);
        rules.rule(PolicyRule.HEADS_MONITOR, AWAY, REGULATION_4);
        rules.rule(PolicyRule.OTHER_LOCATION_SET_BY_THE_BODY, "$fact.mode == WorkMode.WFA", REGULATION_4);
        rules.rule(PolicyRule.REGISTERED_HOME, "$fact.mode == WorkMode.WFH", REGULATION_4);
        rules.rule(PolicyRule.FURTHER_CRITERIA, AWAY, REGULATION_4);
        rules.rule(PolicyRule.HOME_MINISTRY_GUIDANCE_TO_COME, AWAY, "$fact.guidanceAnnounced");
        rules.rule(PolicyRule.NOT_A_RIGHT, AWAY, REGULATION_4);
    }
}
