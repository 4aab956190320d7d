package io.github.wfarules.benchmarks;

/** What is added to a policy, to see what it costs those who ask something else. */
enum GrowingRules {
    HOLDING("rules that hold, a finding each") {
        @Override
        String condition(int number) {
            return "request.mode != WorkMode.WFO, week.flexibleDays < " + (HIGH + number);
        }
    },
    NOT_HOLDING("rules that are asked and do not hold") {
        @Override
        String condition(int number) {
            return "request.mode != WorkMode.WFO, week.flexibleDays > " + (HIGH + number);
        }
    },
    OTHER_SERVICES("rules for other services") {
        @Override
        String condition(int number) {
            return "service.type == \"layanan-" + number + "\", request.mode != WorkMode.WFO";
        }
    },
    OTHER_DAYS("rules of other days") {
        @Override
        String condition(int number) {
            return HOLDING.condition(number);
        }
    },
    OTHER_REGIONS("rules of other regions, a folder each") {
        @Override
        String condition(int number) {
            return HOLDING.condition(number);
        }
    };

    private static final int HIGH = 1_000;

    private final String title;

    GrowingRules(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** {@return what the rule with this number asks} No two ask the same. */
    abstract String condition(int number);
}
