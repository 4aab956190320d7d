package io.github.wfarules.internal.rosterinput;

import io.github.wfarules.BadInputException;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.Placement;
import io.github.wfarules.roster.RosterPlan;
import io.github.wfarules.roster.RosterRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Refuses plans that are of another unit, of other people or of other days than what they are held against. */
public final class PlanCheck {
    private PlanCheck() {}

    /**
     * Does nothing for a plan that fits.
     *
     * @throws BadInputException for the first thing that does not fit, with its path
     */
    public static void check(RosterRequest request, RosterPlan plan) {
        if (!plan.workUnitId().equals(request.workUnit().id())) {
            throw Refusal.at(
                    "workUnitId",
                    "jadwal ini milik perangkat daerah lain",
                    "this is a roster of another unit than the request");
        }
        Set<String> ids = new HashSet<>();
        request.members().stream().map(Member::employee).forEach(employee -> ids.add(employee.id()));
        Map<String, Set<Object>> days = new HashMap<>();
        for (int i = 0; i < plan.placements().size(); i++) {
            Placement placement = plan.placements().get(i);
            String path = "placements[" + i + "]";
            if (!ids.contains(placement.employeeId())) {
                throw Refusal.at(
                        path + ".employeeId",
                        "pegawai ini tidak ada di antara `members`",
                        "this employee is not among the members");
            }
            if (placement.date().isBefore(request.from()) || placement.date().isAfter(request.to())) {
                throw Refusal.at(
                        path + ".date",
                        "hari ini di luar jadwal, " + request.from() + " sampai " + request.to(),
                        "this day is outside of the roster, " + request.from() + " to " + request.to());
            }
            if (!days.computeIfAbsent(placement.employeeId(), id -> new HashSet<>())
                    .add(placement.date())) {
                throw Refusal.at(
                        path,
                        "pegawai ini sudah ditempatkan pada hari itu",
                        "this employee is placed on that day already");
            }
        }
    }
}
