package io.github.wfarules.benchmarks.handwritten;

import static io.github.wfarules.Effect.ADVISES;
import static io.github.wfarules.Effect.APPLIES;
import static io.github.wfarules.Effect.DENIES;
import static io.github.wfarules.Effect.EXCLUDES;
import static io.github.wfarules.Effect.LEAVES_OPEN;
import static io.github.wfarules.Effect.LIMITS_PLACES;
import static io.github.wfarules.Effect.OBLIGES;
import static io.github.wfarules.Effect.OPENS;

import io.github.wfarules.Comparison;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import java.util.List;
import java.util.function.Function;

/**
 * The rules of the three regions and of the nation, in the order in which a decision lists them. A peer says which of
 * them hold; what a rule that holds has to say is the same for all.
 */
public enum PolicyRule {
    NOT_A_WORKING_DAY(EXCLUDES, Scope::notAWorkingDay),
    NOT_FOR_MISSIONS(EXCLUDES, asked -> Scope.abroad(Scope.FLEXIBLE_NOT_FOR_MISSIONS, asked)),
    NOT_FOR_TNI_POLRI(EXCLUDES, asked -> Scope.soldier(Scope.FLEXIBLE_NOT_FOR_SOLDIERS, asked)),
    ON_LEAVE(EXCLUDES, asked -> Scope.onLeave()),
    PERPRES_NOT_FOR_MISSIONS(EXCLUDES, asked -> Scope.abroad(Scope.NOT_FOR_MISSIONS, asked)),
    PERPRES_NOT_FOR_TNI_POLRI(EXCLUDES, asked -> Scope.soldier(Scope.NOT_FOR_SOLDIERS, asked)),

    REGENCY_HEADS_AT_THE_OFFICE(DENIES, KabMalang::headsAtTheOffice),
    BATU_ALL_AT_THE_OFFICE(DENIES, away(KotaBatu.ALL_AT_THE_OFFICE)),
    CITY_OTHER_UNITS_AS_USUAL(DENIES, KotaMalang::othersAsUsual),
    DISCIPLINE(DENIES, Regulation4::discipline),
    NEW_IN_POST(DENIES, Regulation4::newInPost),
    CIRCULAR_DISCIPLINE(DENIES, Circular2::discipline),
    CIRCULAR_NEW_IN_POST(DENIES, Circular2::newInPost),
    CIRCULAR_TASKS_BOUND_TO_THE_OFFICE(DENIES, circular(Circular2.BOUND_TO_THE_OFFICE, Conditions.INSIDE)),
    CIRCULAR_TASKS_FACE_TO_FACE(DENIES, circular(Circular2.FACE_TO_FACE, Conditions.FACE_TO_FACE)),
    CIRCULAR_TASKS_NEED_SUPERVISION(DENIES, circular(Circular2.NOT_INDEPENDENT, Conditions.SUPERVISED)),
    CIRCULAR_TASKS_NOT_DIGITAL(DENIES, circular(Circular2.NOT_DIGITAL, Conditions.NOT_DIGITAL)),
    TASKS_BOUND_TO_THE_OFFICE(DENIES, away(Regulation4.BOUND_TO_THE_OFFICE, Conditions.INSIDE)),
    TASKS_FACE_TO_FACE(DENIES, away(Regulation4.FACE_TO_FACE, Conditions.FACE_TO_FACE)),
    TASKS_NEED_A_SPECIAL_ROOM(DENIES, away(Regulation4.SPECIAL_ROOM, Conditions.SPECIAL_ROOM)),
    TASKS_NEED_SUPERVISION(DENIES, away(Regulation4.SUPERVISED, Conditions.SUPERVISED)),
    TASKS_NOT_DIGITAL(DENIES, away(Regulation4.NOT_DIGITAL, Conditions.NOT_DIGITAL)),
    WEEKLY_LIMIT(DENIES, Regulation4::weeklyLimit),

    CITY_HEAD_SUPERVISES_FROM_WHERE(LEAVES_OPEN, KotaMalang::fromWhere),

    LOCATION_FLEXIBILITY(OPENS, away(Opening.LOCATION)),
    PERPRES_OPENS_FLEXIBLE_WORK(OPENS, away(Opening.PERPRES)),
    WINDOW_8_APRIL(OPENS, away(Opening.APRIL_WINDOW)),
    WINDOW_MARCH(OPENS, away(Opening.MARCH_WINDOW)),

    REGENCY_APPLIES(APPLIES, away(KabMalang.APPLIES)),
    CITY_LISTED_UNITS_APPLY(APPLIES, KotaMalang::listedApply),
    BODY_APPLIED(APPLIES, Opening::applied),
    /** No act of the body is on file: it may have applied flexible work, where the region has not. */
    BODY_PERHAPS_APPLIED(APPLIES, Opening::perhapsApplied),

    REGENCY_QUOTA_BETWEEN_NOT_STATED(LIMITS_PLACES, KabMalang::between),
    REGENCY_QUOTA_ESSENTIAL_DIRECT(LIMITS_PLACES, KabMalang::essentialQuota),
    REGENCY_QUOTA_NOT_DIRECT(LIMITS_PLACES, KabMalang::indirectQuota),
    REGENCY_WFH_QUOTA_NOT_STATED(LIMITS_PLACES, KabMalang::wfhQuota),
    CITY_WFA_QUOTA(LIMITS_PLACES, KotaMalang::wfaQuota),
    CITY_WFH_QUOTA_NOT_STATED(LIMITS_PLACES, KotaMalang::wfhQuota),

    REGENCY_ASSIGNED_TASKS(OBLIGES, away("kab-malang.assigned-tasks", KabMalang.DUTIES)),
    REGENCY_ATTENDANCE(OBLIGES, away("kab-malang.attendance", KabMalang.DUTIES)),
    REGENCY_COMPLAINT_CHANNELS(OBLIGES, away("kab-malang.complaint-channels", KabMalang.DUTIES)),
    REGENCY_HEADS_MONITOR(OBLIGES, away("kab-malang.heads-monitor", KabMalang.DUTIES)),
    REGENCY_HEADS_REPORT(OBLIGES, away("kab-malang.heads-report", KabMalang.DUTIES)),
    REGENCY_SCHOOL_PICKET(OBLIGES, KabMalang::schoolPicket),
    CITY_HEAD_SUPERVISES(OBLIGES, away(KotaMalang.HEAD_SUPERVISES)),
    ANNUAL_LEAVE(OBLIGES, away("national.annual-leave", Regulation4.DUTIES)),
    COMPLAINT_CHANNELS(OBLIGES, away("national.complaint-channels", Regulation4.DUTIES)),
    DIGITAL_GOVERNMENT(OBLIGES, away("national.digital-government", Regulation4.DUTIES)),
    ESSENTIAL_SERVICES(OBLIGES, away("national.essential-services", Regulation4.DUTIES)),
    HEADS_MONITOR(OBLIGES, away("national.heads-monitor", Regulation4.DUTIES)),
    OTHER_LOCATION_SET_BY_THE_BODY(OBLIGES, asked -> Regulation4.otherLocation()),
    REGISTERED_HOME(OBLIGES, asked -> Regulation4.registeredHome()),
    CIRCULAR_ANNUAL_LEAVE(OBLIGES, circular("national.se-2-2025-annual-leave")),
    CIRCULAR_COMPLAINT_CHANNELS(OBLIGES, circular("national.se-2-2025-complaint-channels")),
    CIRCULAR_DIGITAL_GOVERNMENT(OBLIGES, circular("national.se-2-2025-digital-government")),
    CIRCULAR_ESSENTIAL_SERVICES(OBLIGES, circular("national.se-2-2025-essential-services")),
    CIRCULAR_HEADS_MONITOR(OBLIGES, circular("national.se-2-2025-heads-monitor")),
    CIRCULAR_HOURS(OBLIGES, circular("national.se-2-2025-hours")),

    FURTHER_CRITERIA(ADVISES, away(Regulation4.FURTHER_CRITERIA)),
    HOME_MINISTRY_GUIDANCE_TO_COME(ADVISES, away(HomeMinistry.GUIDANCE_TO_COME)),
    NOT_A_RIGHT(ADVISES, away(Regulation4.NOT_A_RIGHT));

    final Effect effect;
    private final Function<Question, Finding> words;

    PolicyRule(Effect effect, Function<Question, Finding> words) {
        this.effect = effect;
        this.words = words;
    }

    /** {@return what the rule says where it holds} */
    Finding finding(Question asked) {
        return words.apply(asked);
    }

    private static Function<Question, Finding> away(Rule rule) {
        return asked -> rule.finding(asked.away());
    }

    private static Function<Question, Finding> away(Rule rule, Comparison why) {
        return asked -> rule.finding(asked.awayAnd(why));
    }

    private static Function<Question, Finding> away(String id, List<Rule> rules) {
        return away(Rule.find(id, rules));
    }

    private static Function<Question, Finding> circular(Rule denial, Comparison why) {
        return asked -> Circular2.denial(denial, why, asked);
    }

    private static Function<Question, Finding> circular(String duty) {
        Rule rule = Rule.find(duty, Circular2.DUTIES);
        return asked -> Circular2.duty(rule, asked);
    }
}
