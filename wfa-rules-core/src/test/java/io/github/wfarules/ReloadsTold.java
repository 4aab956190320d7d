package io.github.wfarules;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A listener whose reloads can be waited for. What is written file by file may be read half written, so that others may
 * come before the one that is waited for.
 */
final class ReloadsTold implements Consumer<Reload> {
    /** Long, since the machine may stand still meanwhile. */
    private static final int MINUTES = 5;

    private final BlockingQueue<Reload> told = new LinkedBlockingQueue<>();

    @Override
    public void accept(Reload reload) {
        told.add(reload);
    }

    Reload await(Reload.Result wanted) throws InterruptedException {
        return await(reload -> reload.result() == wanted);
    }

    Reload await(Predicate<Reload> wanted) throws InterruptedException {
        List<Reload.Result> others = new ArrayList<>();
        Reload reload = told.poll(MINUTES, TimeUnit.MINUTES);
        while (reload != null && !wanted.test(reload)) {
            others.add(reload.result());
            reload = told.poll(MINUTES, TimeUnit.MINUTES);
        }
        if (reload == null) {
            throw new AssertionError("nothing came of it but " + others);
        }
        return reload;
    }
}
