package io.github.wfarules.reservations;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParentCommand;

/** What all commands have in common. */
abstract class Command implements Callable<Integer> {
    @ParentCommand
    private @Nullable Reservations parent;

    final Reservations parent() {
        if (parent == null) {
            throw new IllegalStateException("a command runs under `reservations`");
        }
        return parent;
    }
}
