package io.github.wfarules.benchmarks.peers;

import io.github.wfarules.benchmarks.handwritten.PolicyRule;
import io.github.wfarules.facts.WorkMode;
import java.util.Set;

/** The regions' rules of March 2025 for Easy Rules. */
final class EasyRulesRegions {
    private static final Set<String> LISTED = Set.of(
            "bapenda", "bappeda", "bkad", "bkpsdm", "diskominfo", "disnaker-pmptsp", "dispendukcapil", "inspektorat");

    private EasyRulesRegions() {}

    static void register(String region, EasyRulesMatcher rules) {
        switch (region) {
            case "kota-malang" -> city(rules);
            case "kab-malang" -> regency(rules);
            case "kota-batu" -> rules.rule(PolicyRule.BATU_ALL_AT_THE_OFFICE, EasyRulesRegions::speaks);
            default -> throw new IllegalArgumentException("no rules for `" + region + "`");
        }
    }

    private static boolean speaks(FlatCase fact) {
        return fact.away() && fact.inMarchWindow();
    }

    private static boolean isListed(FlatCase fact) {
        return fact.unitCode() != null && LISTED.contains(fact.unitCode());
    }

    private static void city(EasyRulesMatcher rules) {
        rules.rule(PolicyRule.CITY_OTHER_UNITS_AS_USUAL, fact -> speaks(fact) && !isListed(fact));
        rules.rule(PolicyRule.CITY_LISTED_UNITS_APPLY, fact -> speaks(fact) && isListed(fact));
        rules.rule(
                PolicyRule.CITY_WFA_QUOTA,
                fact -> fact.mode() == WorkMode.WFA && fact.inMarchWindow() && isListed(fact));
        rules.rule(
                PolicyRule.CITY_WFH_QUOTA_NOT_STATED,
                fact -> fact.mode() == WorkMode.WFH && fact.inMarchWindow() && isListed(fact));
        rules.rule(PolicyRule.CITY_HEAD_SUPERVISES_FROM_WHERE, fact -> speaks(fact) && fact.unitHead());
        rules.rule(PolicyRule.CITY_HEAD_SUPERVISES, EasyRulesRegions::speaks);
    }

    private static void regency(EasyRulesMatcher rules) {
        rules.rule(PolicyRule.REGENCY_HEADS_AT_THE_OFFICE, fact -> speaks(fact) && fact.unitHead());
        rules.rule(PolicyRule.REGENCY_APPLIES, EasyRulesRegions::speaks);
        rules.rule(
                PolicyRule.REGENCY_QUOTA_ESSENTIAL_DIRECT,
                fact -> fact.mode() == WorkMode.WFA && fact.inMarchWindow() && fact.essential() && fact.direct());
        rules.rule(
                PolicyRule.REGENCY_QUOTA_NOT_DIRECT,
                fact -> fact.mode() == WorkMode.WFA && fact.inMarchWindow() && !fact.direct());
        rules.rule(
                PolicyRule.REGENCY_QUOTA_BETWEEN_NOT_STATED,
                fact -> fact.mode() == WorkMode.WFA && fact.inMarchWindow() && !fact.essential() && fact.direct());
        rules.rule(
                PolicyRule.REGENCY_WFH_QUOTA_NOT_STATED, fact -> fact.mode() == WorkMode.WFH && fact.inMarchWindow());
        rules.rule(PolicyRule.REGENCY_ASSIGNED_TASKS, EasyRulesRegions::speaks);
        rules.rule(PolicyRule.REGENCY_ATTENDANCE, EasyRulesRegions::speaks);
        rules.rule(PolicyRule.REGENCY_COMPLAINT_CHANNELS, EasyRulesRegions::speaks);
        rules.rule(PolicyRule.REGENCY_HEADS_MONITOR, EasyRulesRegions::speaks);
        rules.rule(PolicyRule.REGENCY_HEADS_REPORT, EasyRulesRegions::speaks);
        rules.rule(PolicyRule.REGENCY_SCHOOL_PICKET, fact -> speaks(fact) && "school".equals(fact.serviceType()));
    }
}
