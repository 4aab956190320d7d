package io.github.wfarules.internal.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells when something changes at some places, whether they exist or not. Has one daemon thread until it is closed. */
public final class FolderWatcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatcher.class);

    /** Copying a folder is many changes; a pause of this length says that it is done. */
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(2);
    private static final long LONGEST_CLOSING = TimeUnit.SECONDS.toMillis(10);

    private final WatchService service;
    private final WatchedPlaces watched;
    private final Runnable changed;
    private final Thread thread = new Thread(this::run, "wfa-rules-watch");

    private FolderWatcher(WatchService service, WatchedPlaces watched, Runnable changed) {
        this.service = service;
        this.watched = watched;
        this.changed = changed;
        thread.setDaemon(true);
    }

    /**
     * {@return a watcher at work}
     *
     * @param places the directories or files to watch, of the default file system; asked for anew after each change, since
     *     what changed may say what else there is to watch
     * @param changed called by the watcher's thread: once at the start, for what changed before, and after each change
     * @throws IOException if they cannot be watched
     */
    public static FolderWatcher start(Supplier<? extends Collection<Path>> places, Runnable changed)
            throws IOException {
        WatchService service = FileSystems.getDefault().newWatchService();
        WatchedPlaces watched = new WatchedPlaces(service, places);
        try {
            watched.register();
        } catch (IOException | RuntimeException e) {
            service.close();
            throw e;
        }
        FolderWatcher watcher = new FolderWatcher(service, watched, changed);
        watcher.thread.start();
        return watcher;
    }

    private void run() {
        try {
            tell();
            while (true) {
                if (isOver(service.take())) {
                    registerAnew();
                    tell();
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException closed) {
            LOG.debug("the policy folders are no longer watched");
        }
    }

    /** {@return whether something changed that matters} Waits for the changes to come to an end. */
    private boolean isOver(WatchKey first) throws InterruptedException {
        long start = System.nanoTime();
        boolean matters = false;
        for (WatchKey key = first; key != null; key = service.poll(PAUSE, TimeUnit.NANOSECONDS)) {
            matters |= watched.matters(key);
            if (System.nanoTime() - start > LONGEST_WAIT) {
                break;
            }
        }
        return matters;
    }

    /** Comes before telling: what changes meanwhile is noticed by the new keys, or seen by who is told. */
    private void registerAnew() {
        try {
            watched.register();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("not all policy folders can be watched: {}", e.getMessage());
        }
    }

    private void tell() {
        tellOnce();
        while (watched.areOthersWanted()) {
            registerAnew();
            tellOnce();
        }
    }

    private void tellOnce() {
        try {
            changed.run();
        } catch (RuntimeException | Error e) {
            LOG.warn("a change of the policy folders could not be dealt with; they are still watched", e);
        }
    }

    /** Ends the thread and waits for it, unless it is that thread which closes. */
    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            LOG.warn("watching the policy folders did not end properly: {}", e.getMessage());
        }
        if (Thread.currentThread() != thread) {
            try {
                thread.join(LONGEST_CLOSING);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
