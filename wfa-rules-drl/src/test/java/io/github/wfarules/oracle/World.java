package io.github.wfarules.oracle;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.EmploymentStatus;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Team;
import io.github.wfarules.facts.WorkMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A case as it is in one world: what the caller left unknown has a value here, so every question has an answer. */
final class World {
    private static final List<Boolean> YES_OR_NO = List.of(true, false);

    private final Case asked;
    private final LocalDate date;
    private final Assumptions assumptions;

    World(Case asked, LocalDate date, Assumptions assumptions) {
        this.asked = asked;
        this.date = date;
        this.assumptions = assumptions;
    }

    WorkMode mode() {
        return asked.request().mode();
    }

    boolean from(String first) {
        return !date.isBefore(LocalDate.parse(first));
    }

    boolean between(String first, String last) {
        return from(first) && !date.isAfter(LocalDate.parse(last));
    }

    boolean working() {
        Boolean stated = asked.day().working();
        return known(stated != null ? stated : NationalCalendar.working(date), Names.WORKING, YES_OR_NO);
    }

    boolean onLeave() {
        return known(asked.day().onLeave(), "day.onLeave", YES_OR_NO);
    }

    boolean soldierOrPolice() {
        EmploymentStatus status = known(
                asked.employee().status(), "employee.status", List.of(EmploymentStatus.PNS, EmploymentStatus.TNI));
        return status == EmploymentStatus.TNI || status == EmploymentStatus.POLRI;
    }

    boolean underDiscipline() {
        return known(asked.employee().discipline(), "employee.discipline", List.of(Discipline.values()))
                != Discipline.NONE;
    }

    boolean newInPost() {
        return known(asked.employee().newInPost(), "employee.newInPost", YES_OR_NO);
    }

    boolean unitHead() {
        return known(asked.employee().unitHead(), "employee.unitHead", YES_OR_NO);
    }

    boolean unitIn(String... codes) {
        return List.of(codes).contains(known(UnitCodes.of(asked.workUnit()), "workUnit.code", UnitCodes.KINDS));
    }

    boolean essential() {
        return service("service.essential", Service::essential);
    }

    boolean direct() {
        return service("service.direct", Service::direct);
    }

    boolean fieldTeams() {
        return service("service.fieldTeams", Service::fieldTeams);
    }

    boolean outsideOffice() {
        return known(asked.tasks().outsideOffice(), "tasks.outsideOffice", YES_OR_NO);
    }

    boolean specialRoom() {
        return known(asked.tasks().specialRoom(), "tasks.specialRoom", YES_OR_NO);
    }

    boolean digital() {
        return known(asked.tasks().digital(), "tasks.digital", YES_OR_NO);
    }

    boolean minimalFaceToFace() {
        return known(asked.tasks().minimalFaceToFace(), "tasks.minimalFaceToFace", YES_OR_NO);
    }

    boolean independent() {
        return known(asked.tasks().independent(), "tasks.independent", YES_OR_NO);
    }

    boolean mustBeOutside() {
        return known(asked.tasks().mustBeOutside(), "tasks.mustBeOutside", YES_OR_NO);
    }

    int flexibleDays() {
        return known(asked.week().flexibleDays(), "week.flexibleDays", List.of(0, 1, 2));
    }

    /** Whether all places of a cap are taken. One unit has nobody, another more staff than could ever be away. */
    boolean full(BigDecimal percentage) {
        int headcount = known(asked.workUnit().headcount(), "workUnit.headcount", List.of(0, Integer.MAX_VALUE));
        Integer taken = asked.usage().wfa();
        int places = places(percentage, headcount);
        return places == 0 || (taken != null && taken >= places);
    }

    static int places(BigDecimal percentage, int headcount) {
        return percentage
                .multiply(BigDecimal.valueOf(headcount))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.FLOOR)
                .intValueExact();
    }

    /** Whether the body has put flexible work into effect. With no act on file somebody may have decided all the same. */
    boolean applied() {
        Boolean said = filed(Names.APPLIED) ? Boolean.TRUE : refused(Names.APPLIED) ? Boolean.FALSE : null;
        return known(said, Names.APPLIED, YES_OR_NO);
    }

    /** Whether the case holds an act that says yes or no to flexible work; never unknown. */
    boolean decided() {
        return filed(Names.APPLIED) || refused(Names.APPLIED);
    }

    boolean filed(String act) {
        return !onFile(act, true).isEmpty() && !lastSaidNo(act);
    }

    /** Whether a no stands that no yes came after; where the days do not tell, the yes counts as the later one. */
    boolean lastSaidNo(String act) {
        List<Determination> yes = onFile(act, true);
        return onFile(act, false).stream().anyMatch(no -> yes.stream()
                .allMatch(each -> each.madeOn() != null
                        && no.madeOn() != null
                        && each.madeOn().isBefore(no.madeOn())));
    }

    private boolean refused(String act) {
        return !onFile(act, false).isEmpty();
    }

    private List<Determination> onFile(String act, boolean answer) {
        return asked.determinations().stream()
                .filter(each ->
                        each.code().equals(act) && Boolean.valueOf(answer).equals(each.granted()) && each.holdsOn(date))
                .toList();
    }

    private boolean service(String name, Function<Service, @Nullable Boolean> fact) {
        Team team = asked.team();
        Boolean ofTeam = team == null ? null : fact.apply(team.service());
        return known(ofTeam != null ? ofTeam : fact.apply(asked.workUnit().service()), name, YES_OR_NO);
    }

    private <T> T known(@Nullable T value, String fact, List<T> values) {
        return value != null ? value : assumptions.of(fact, values);
    }
}
