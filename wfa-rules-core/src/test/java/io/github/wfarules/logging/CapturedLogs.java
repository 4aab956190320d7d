package io.github.wfarules.logging;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPLogger;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** The logging binding of these tests: keeps what this library logs for who asks, and drops the rest. */
public final class CapturedLogs implements SLF4JServiceProvider {
    private static final List<Consumer<LogEntry>> LISTENERS = new CopyOnWriteArrayList<>();

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();

    /** {@return what is logged while the action runs, by whatever thread} */
    public static List<LogEntry> during(Runnable action) {
        List<LogEntry> entries = new CopyOnWriteArrayList<>();
        Consumer<LogEntry> listener = entries::add;
        LISTENERS.add(listener);
        try {
            action.run();
        } finally {
            LISTENERS.remove(listener);
        }
        return new ArrayList<>(entries);
    }

    static void tell(LogEntry entry) {
        LISTENERS.forEach(listener -> listener.accept(entry));
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return name -> name.startsWith("io.github.wfarules") ? new CapturingLogger(name) : NOPLogger.NOP_LOGGER;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {
        // Nothing to prepare.
    }
}
