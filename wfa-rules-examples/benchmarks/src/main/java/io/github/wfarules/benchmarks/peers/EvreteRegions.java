package io.github.wfarules.benchmarks.peers;

import io.github.wfarules.benchmarks.handwritten.PolicyRule;

/** The regions' rules of March 2025 for Evrete. */
final class EvreteRegions {
    private static final String AWAY = "$fact.away";
    private static final String WFA = "$fact.mode == WorkMode.WFA";
    private static final String WFH = "$fact.mode == WorkMode.WFH";
    private static final String WINDOW = "$fact.inMarchWindow";
    private static final String HEAD = "$fact.unitHead";
    private static final String LISTED =
            "java.util.List.of(\"bapenda\", \"bappeda\", \"bkad\", \"bkpsdm\", \"diskominfo\","
                    + " \"disnaker-pmptsp\", \"dispendukcapil\", \"inspektorat\").contains($fact.unitCode)";

    private EvreteRegions() {}

    static void write(String region, EvreteMatcher.RuleSet rules) {
        switch (region) {
            case "kota-malang" -> city(rules);
            case "kab-malang" -> regency(rules);
            case "kota-batu" -> rules.rule(PolicyRule.BATU_ALL_AT_THE_OFFICE, AWAY, WINDOW);
            default -> throw new IllegalArgumentException("no rules for `" + region + "`");
        }
    }

    private static void city(EvreteMatcher.RuleSet rules) {
        rules.rule(PolicyRule.CITY_OTHER_UNITS_AS_USUAL, AWAY, WINDOW, "!" + LISTED);
        rules.rule(PolicyRule.CITY_LISTED_UNITS_APPLY, AWAY, WINDOW, LISTED);
        rules.rule(PolicyRule.CITY_WFA_QUOTA, WFA, WINDOW, LISTED);
        rules.rule(PolicyRule.CITY_WFH_QUOTA_NOT_STATED, WFH, WINDOW, LISTED);
        rules.rule(PolicyRule.CITY_HEAD_SUPERVISES_FROM_WHERE, AWAY, WINDOW, HEAD);
        rules.rule(PolicyRule.CITY_HEAD_SUPERVISES, AWAY, WINDOW);
    }

    private static void regency(EvreteMatcher.RuleSet rules) {
        rules.rule(PolicyRule.REGENCY_HEADS_AT_THE_OFFICE, AWAY, WINDOW, HEAD);
        rules.rule(PolicyRule.REGENCY_APPLIES, AWAY, WINDOW);
        rules.rule(PolicyRule.REGENCY_QUOTA_ESSENTIAL_DIRECT, WFA, WINDOW, "$fact.essential", "$fact.direct");
        rules.rule(PolicyRule.REGENCY_QUOTA_NOT_DIRECT, WFA, WINDOW, "!$fact.direct");
        rules.rule(PolicyRule.REGENCY_QUOTA_BETWEEN_NOT_STATED, WFA, WINDOW, "!$fact.essential", "$fact.direct");
        rules.rule(PolicyRule.REGENCY_WFH_QUOTA_NOT_STATED, WFH, WINDOW);
        rules.rule(PolicyRule.REGENCY_ASSIGNED_TASKS, AWAY, WINDOW);
        rules.rule(PolicyRule.REGENCY_ATTENDANCE, AWAY, WINDOW);
        rules.rule(PolicyRule.REGENCY_COMPLAINT_CHANNELS, AWAY, WINDOW);
        rules.rule(PolicyRule.REGENCY_HEADS_MONITOR, AWAY, WINDOW);
        rules.rule(PolicyRule.REGENCY_HEADS_REPORT, AWAY, WINDOW);
        rules.rule(PolicyRule.REGENCY_SCHOOL_PICKET, AWAY, WINDOW, "\"school\".equals($fact.serviceType)");
    }
}
