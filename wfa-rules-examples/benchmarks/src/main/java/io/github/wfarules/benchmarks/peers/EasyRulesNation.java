package io.github.wfarules.benchmarks.peers;

import io.github.wfarules.benchmarks.handwritten.PolicyRule;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.EmploymentStatus;
import io.github.wfarules.facts.WorkMode;

/** The nation's rules for Easy Rules. */
final class EasyRulesNation {
    private static final String MISSION = "perwakilan-ri";
    private static final int MOST_DAYS = 2;

    private EasyRulesNation() {}

    static void register(EasyRulesMatcher rules) {
        scope(rules);
        opening(rules);
        circular2(rules);
        criteria(rules);
        duties(rules);
    }

    private static boolean isUnderCircular2(FlatCase fact) {
        return fact.away() && fact.underCircular2();
    }

    private static boolean isUnderRegulation4(FlatCase fact) {
        return fact.away() && fact.underRegulation4();
    }

    private static boolean isSoldier(FlatCase fact) {
        return fact.status() == EmploymentStatus.TNI || fact.status() == EmploymentStatus.POLRI;
    }

    private static boolean isPunished(FlatCase fact) {
        return fact.discipline() == Discipline.SERVING || fact.discipline() == Discipline.IN_PROCESS;
    }

    private static void scope(EasyRulesMatcher rules) {
        rules.rule(PolicyRule.NOT_A_WORKING_DAY, fact -> !fact.working());
        rules.rule(PolicyRule.ON_LEAVE, FlatCase::onLeave);
        rules.rule(PolicyRule.NOT_FOR_MISSIONS, fact -> isUnderRegulation4(fact) && MISSION.equals(fact.unitCode()));
        rules.rule(PolicyRule.NOT_FOR_TNI_POLRI, fact -> isUnderRegulation4(fact) && isSoldier(fact));
        rules.rule(PolicyRule.PERPRES_NOT_FOR_MISSIONS, fact -> fact.away() && MISSION.equals(fact.unitCode()));
        rules.rule(PolicyRule.PERPRES_NOT_FOR_TNI_POLRI, fact -> fact.away() && isSoldier(fact));
    }

    private static void opening(EasyRulesMatcher rules) {
        rules.rule(PolicyRule.LOCATION_FLEXIBILITY, EasyRulesNation::isUnderRegulation4);
        rules.rule(PolicyRule.PERPRES_OPENS_FLEXIBLE_WORK, FlatCase::away);
        rules.rule(PolicyRule.WINDOW_8_APRIL, fact -> fact.away() && fact.onAddedDay());
        rules.rule(PolicyRule.WINDOW_MARCH, fact -> fact.away() && fact.inMarchWindow());
        rules.rule(PolicyRule.BODY_APPLIED, fact -> fact.away() && Boolean.TRUE.equals(fact.bodyApplied()));
        rules.rule(PolicyRule.BODY_PERHAPS_APPLIED, fact -> fact.away() && fact.bodyApplied() == null);
    }

    private static void circular2(EasyRulesMatcher rules) {
        rules.rule(PolicyRule.CIRCULAR_DISCIPLINE, fact -> isUnderCircular2(fact) && isPunished(fact));
        rules.rule(PolicyRule.CIRCULAR_NEW_IN_POST, fact -> isUnderCircular2(fact) && fact.newInPost());
        rules.rule(
                PolicyRule.CIRCULAR_TASKS_BOUND_TO_THE_OFFICE, fact -> isUnderCircular2(fact) && !fact.outsideOffice());
        rules.rule(PolicyRule.CIRCULAR_TASKS_FACE_TO_FACE, fact -> isUnderCircular2(fact) && !fact.minimalFaceToFace());
        rules.rule(PolicyRule.CIRCULAR_TASKS_NEED_SUPERVISION, fact -> isUnderCircular2(fact) && !fact.independent());
        rules.rule(PolicyRule.CIRCULAR_TASKS_NOT_DIGITAL, fact -> isUnderCircular2(fact) && !fact.digital());
        rules.rule(PolicyRule.CIRCULAR_ANNUAL_LEAVE, EasyRulesNation::isUnderCircular2);
        rules.rule(PolicyRule.CIRCULAR_COMPLAINT_CHANNELS, EasyRulesNation::isUnderCircular2);
        rules.rule(PolicyRule.CIRCULAR_DIGITAL_GOVERNMENT, EasyRulesNation::isUnderCircular2);
        rules.rule(PolicyRule.CIRCULAR_ESSENTIAL_SERVICES, EasyRulesNation::isUnderCircular2);
        rules.rule(PolicyRule.CIRCULAR_HEADS_MONITOR, EasyRulesNation::isUnderCircular2);
        rules.rule(PolicyRule.CIRCULAR_HOURS, EasyRulesNation::isUnderCircular2);
    }

    private static void criteria(EasyRulesMatcher rules) {
        rules.rule(PolicyRule.DISCIPLINE, fact -> isUnderRegulation4(fact) && isPunished(fact));
        rules.rule(PolicyRule.NEW_IN_POST, fact -> isUnderRegulation4(fact) && fact.newInPost());
        rules.rule(PolicyRule.TASKS_BOUND_TO_THE_OFFICE, fact -> isUnderRegulation4(fact) && !fact.outsideOffice());
        rules.rule(PolicyRule.TASKS_FACE_TO_FACE, fact -> isUnderRegulation4(fact) && !fact.minimalFaceToFace());
        rules.rule(PolicyRule.TASKS_NEED_A_SPECIAL_ROOM, fact -> isUnderRegulation4(fact) && fact.specialRoom());
        rules.rule(PolicyRule.TASKS_NEED_SUPERVISION, fact -> isUnderRegulation4(fact) && !fact.independent());
        rules.rule(PolicyRule.TASKS_NOT_DIGITAL, fact -> isUnderRegulation4(fact) && !fact.digital());
        rules.rule(
                PolicyRule.WEEKLY_LIMIT,
                fact -> isUnderRegulation4(fact)
                        && fact.flexibleDays() >= MOST_DAYS
                        && !fact.mustBeOutside()
                        && !fact.specialCircumstances());
    }

    private static void duties(EasyRulesMatcher rules) {
        rules.rule(PolicyRule.ANNUAL_LEAVE, EasyRulesNation::isUnderRegulation4);
        rules.rule(PolicyRule.COMPLAINT_CHANNELS, EasyRulesNation::isUnderRegulation4);
        rules.rule(PolicyRule.DIGITAL_GOVERNMENT, EasyRulesNation::isUnderRegulation4);
        rules.rule(PolicyRule.ESSENTIAL_SERVICES, EasyRulesNation::isUnderRegulation4);
        rules.rule(PolicyRule.HEADS_MONITOR, EasyRulesNation::isUnderRegulation4);
        rules.rule(
                PolicyRule.OTHER_LOCATION_SET_BY_THE_BODY,
                fact -> fact.mode() == WorkMode.WFA && fact.underRegulation4());
        rules.rule(PolicyRule.REGISTERED_HOME, fact -> fact.mode() == WorkMode.WFH && fact.underRegulation4());
        rules.rule(PolicyRule.FURTHER_CRITERIA, EasyRulesNation::isUnderRegulation4);
        rules.rule(PolicyRule.HOME_MINISTRY_GUIDANCE_TO_COME, fact -> fact.away() && fact.guidanceAnnounced());
        rules.rule(PolicyRule.NOT_A_RIGHT, EasyRulesNation::isUnderRegulation4);
    }
}
