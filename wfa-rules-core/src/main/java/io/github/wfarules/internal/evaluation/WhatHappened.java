package io.github.wfarules.internal.evaluation;

import io.github.wfarules.BadInputException;
import io.github.wfarules.Text;
import io.github.wfarules.facts.Event;
import io.github.wfarules.facts.EventLog;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.WorkedDay;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

/** Refuses records that contradict themselves: nothing is repaired in silence. */
final class WhatHappened {
    /** A year, the longest span that counters know. */
    private static final long MOST_DAYS = 366;

    private WhatHappened() {}

    static void check(EventLog log, String at) {
        if (log.from() != null && log.to() != null && log.to().isBefore(log.from())) {
            throw refuse(at + ".to", "sebelum `from`", "before `from`");
        }
        for (int i = 0; i < log.events().size(); i++) {
            check(log.events().get(i), at + ".events[" + i + "]");
        }
    }

    private static void check(Event event, String at) {
        if ((event.at() == null) == (event.on() == null)) {
            throw refuse(
                    at,
                    "harus ada tepat satu: `at` (saat, dengan zona) atau `on` (hari)",
                    "exactly one is needed: `at` (an instant, with its zone) or `on` (a day)");
        }
        if (event.lasted() != null && event.lasted().isNegative()) {
            throw refuse(at + ".lasted", "lamanya kurang dari nol", "lasts less than nothing");
        }
    }

    static void check(UnitPeriod period) {
        if (period.to().isBefore(period.from())) {
            throw refuse("to", "sebelum `from`", "before `from`");
        }
        if (ChronoUnit.DAYS.between(period.from(), period.to()) >= MOST_DAYS) {
            throw refuse("to", "lebih dari satu tahun sesudah `from`", "more than a year after `from`");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < period.days().size(); i++) {
            check(period.days().get(i), "days[" + i + "]", period, seen);
        }
    }

    private static void check(WorkedDay day, String at, UnitPeriod period, Set<String> seen) {
        if (day.date().isBefore(period.from()) || day.date().isAfter(period.to())) {
            throw refuse(at + ".date", "di luar masa `from` sampai `to`", "outside the period from `from` to `to`");
        }
        if (!day.workUnit().id().equals(period.workUnit().id())) {
            throw refuse(at + ".workUnit.id", "unit lain daripada `workUnit`", "another unit than `workUnit`");
        }
        if (!seen.add(day.date() + " " + day.employee().id())) {
            throw refuse(
                    at + ".employee.id",
                    "pegawai ini sudah ada untuk hari yang sama",
                    "this employee is there already for the same day");
        }
    }

    private static BadInputException refuse(String path, String id, String en) {
        return new BadInputException(path, new Text(id, en));
    }
}
