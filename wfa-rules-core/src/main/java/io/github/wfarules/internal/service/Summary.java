package io.github.wfarules.internal.service;

import io.github.wfarules.ServiceStatus;
import io.github.wfarules.Text;
import java.time.Instant;
import java.time.ZoneId;

/** Says in a sentence how a ticket stands. */
final class Summary {
    private final ZoneId zone;
    private final ServiceStatus status;
    private final Run run;
    private final Bounds bounds;
    private final long reached;

    Summary(ZoneId zone, ServiceStatus status, Run run, Bounds bounds, long reached) {
        this.zone = zone;
        this.status = status;
        this.run = run;
        this.bounds = bounds;
        this.reached = reached;
    }

    Text write() {
        Text deadline = deadline();
        String at = time(reached);
        Text end = run.isMet()
                ? new Text("dipenuhi " + at, "met " + at)
                : new Text("belum dipenuhi sampai " + at, "not met by " + at);
        return switch (status) {
            case MET -> joined(new Text("tepat waktu", "in time"), deadline, end);
            case MISSED -> joined(late(), deadline, end);
            case RUNNING -> joined(new Text("masih berjalan", "still running"), deadline, standsStill());
            default -> joined(new Text("tidak dapat dipastikan", "cannot be told"), deadline, end);
        };
    }

    private static Text joined(Text what, Text deadline, Text end) {
        String id = what.id() + "; " + deadline.id();
        String en = what.en() + "; " + deadline.en();
        return end.id().isEmpty() ? new Text(id, en) : new Text(id + "; " + end.id(), en + "; " + end.en());
    }

    private Text late() {
        return bounds.lateLeast().equals(bounds.lateMost())
                ? new Text(
                        "terlambat " + LocalTimes.of(bounds.lateMost(), true),
                        "late by " + LocalTimes.of(bounds.lateMost(), false))
                : new Text(
                        "terlambat " + LocalTimes.of(bounds.lateLeast(), true) + " sampai "
                                + LocalTimes.of(bounds.lateMost(), true),
                        "late by " + LocalTimes.of(bounds.lateLeast(), false) + " to "
                                + LocalTimes.of(bounds.lateMost(), false));
    }

    private Text standsStill() {
        return run.stretches().get(run.stretches().size() - 1).runs()
                ? new Text("", "")
                : new Text(
                        "sedang dijeda, dihitung seolah-olah dilanjutkan sekarang",
                        "paused, counted as if it went on now");
    }

    private Text deadline() {
        if (bounds.isSettled()) {
            String at = time(bounds.latest());
            return new Text("tenggat " + at, "due " + at);
        }
        if (bounds.earliest() == Deadline.NEVER) {
            return new Text("tenggat tidak diketahui", "the deadline is not known");
        }
        String from = time(bounds.earliest());
        if (bounds.latest() == Deadline.NEVER) {
            return new Text("tenggat paling awal " + from, "due " + from + " at the earliest");
        }
        String to = time(bounds.latest());
        return new Text("tenggat antara " + from + " dan " + to, "due between " + from + " and " + to);
    }

    private String time(long second) {
        return LocalTimes.of(Instant.ofEpochSecond(second), zone);
    }
}
