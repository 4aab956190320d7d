package io.github.wfarules;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A host's listener that cannot harm who tells it: an exception that it throws is swallowed, and the first one logged;
 * an {@link Error} is the host's to see. Only the kind of exception is logged, since the message of a host's exception may hold facts.
 */
final class GuardedListener<T> implements Consumer<T> {
    private static final Logger LOG = LoggerFactory.getLogger(WfaRules.class);

    private final String name;
    private final Consumer<? super T> listener;
    private final AtomicBoolean failed = new AtomicBoolean();

    GuardedListener(String name, Consumer<? super T> listener) {
        this.name = name;
        this.listener = listener;
    }

    @Override
    public void accept(T news) {
        try {
            listener.accept(news);
        } catch (RuntimeException failure) {
            if (failed.compareAndSet(false, true)) {
                LOG.warn(
                        "the {} listener of the host failed with {}; it changes nothing here, and is not logged again",
                        name,
                        failure.getClass().getName());
            }
        }
    }
}
