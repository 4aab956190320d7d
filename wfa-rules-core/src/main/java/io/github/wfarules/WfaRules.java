package io.github.wfarules;

import io.github.wfarules.internal.assembly.Library;
import io.github.wfarules.internal.watch.FolderWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The policies at hand: those that ship with the library and, where wanted, folders of one's own laid over them. Build
 * one and share it: thread-safe. A shipped policy is put together when it is first asked for, which takes a moment, and
 * kept.
 *
 * <p>Folders can be read anew while decisions are made, when told to ({@link #reload()}) or by watching them
 * ({@link #watch()}). Either all policies of the folders are replaced in one step, or, where there is any error, none. A
 * {@link Policy} never changes: ask for it by {@link #policy} for each piece of work to have the one in force, and keep
 * it where all of the work has to be decided by the same.
 */
public final class WfaRules implements AutoCloseable {
    private final Reloader reloader;
    private @Nullable FolderWatcher watcher;

    private WfaRules(Reloader reloader) {
        this.reloader = reloader;
    }

    /**
     * {@return the policies that ship with the library, found on the class path}
     *
     * @throws PolicyProblemsException if they were compiled for another release of the library
     */
    public static WfaRules bundled() {
        return new WfaRules(
                new Reloader(List.of(), new Edition(new Library(), Engine.DIRECT, decision -> {}), List.of()));
    }

    /**
     * {@return the shipped policies with those of a place laid over them} For a program that works with one policy or
     * checks folders; {@link #builder()} refuses every error at once.
     *
     * @param place a policy folder, a directory of policy folders, or a jar or zip file that holds either
     * @throws PolicyProblemsException if there is no policy folder; problems within a policy are reported when it is
     *     asked for
     */
    public static WfaRules withFolder(Path place) {
        Library library = new Library().with(List.of(Objects.requireNonNull(place, "place")));
        return new WfaRules(
                new Reloader(List.of(place), new Edition(library, Engine.DIRECT, decision -> {}), List.of()));
    }

    /** {@return a builder, with the shipped policies only} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the ids of the policies at hand, sorted} */
    public List<String> policies() {
        return List.copyOf(reloader.edition().library().ids());
    }

    /** {@return the ids of the policies found in folders, sorted; none where only the shipped ones are at hand} */
    public List<String> foundInFolder() {
        return reloader.edition().library().idsOfFolders().stream().sorted().toList();
    }

    /**
     * {@return the policy in force with this id, or for this region; a district or village gets that of its regency or
     * city, and a region without a policy of its own the nation's} Also after closing.
     *
     * @param idOrRegionCode an id such as {@code kota-malang}, or a Home Ministry code such as {@code 35.73}
     * @throws UnknownPolicyException if it is neither
     * @throws PolicyProblemsException if the policy's folder has errors
     */
    public Policy policy(String idOrRegionCode) {
        return reloader.edition().policy(Objects.requireNonNull(idOrRegionCode, "idOrRegionCode"));
    }

    /**
     * Reads the folders anew and, if they have no error, puts their policies into force in one step; running decisions
     * finish on the policy they began with. With any error, in any folder, nothing changes: nor where a policy that was
     * in the folders is gone, because its region would silently be judged by the law above. What did not change is not
     * compiled again.
     *
     * <p>One reload runs at a time; another waits for it. While one runs, decisions go on. Replace a file or folder by
     * writing it elsewhere and moving it here: what is read while it is half written may happen to be sound.
     *
     * @return what came of it, as listeners are told it
     * @throws IllegalStateException if this was closed
     */
    public Reload reload() {
        return reloader.reload();
    }

    /**
     * Reloads from now on whenever something changes in the folders, also after they were deleted and came back, until
     * closed. Changes are gathered until there is a pause of a fifth of a second, for two seconds at the most. Does
     * nothing if they are watched already. Needs a daemon thread.
     *
     * @throws IllegalStateException if there are no folders, or this was closed
     * @throws UncheckedIOException if the folders cannot be watched, such as where the operating system's limit is reached
     */
    public synchronized void watch() {
        if (!reloader.hasPlaces()) {
            throw new IllegalStateException("watch() needs a folder(…): the shipped policies do not change");
        }
        reloader.refuseIfClosed();
        if (watcher == null) {
            try {
                watcher = FolderWatcher.start(reloader::watched, reloader::reloadUnlessClosed);
            } catch (IOException e) {
                throw new UncheckedIOException("the policy folders cannot be watched", e);
            }
        }
    }

    /**
     * Stops watching; no thread and no file is left open. Policies go on working, those handed out as well as those yet to
     * be asked for. Waits for a reload that a change of the folders began, for ten seconds at the most and not where a
     * listener calls it; one begun by {@link #reload()} is finished by the thread that called. May be called twice.
     */
    @Override
    public void close() {
        FolderWatcher running;
        synchronized (this) {
            reloader.close();
            running = watcher;
            watcher = null;
        }
        if (running != null) {
            running.close();
        }
    }

    /** Says what {@link WfaRules} is to hold and whom to tell. For one thread; may be used again. */
    public static final class Builder {
        private final List<Path> places = new ArrayList<>();
        private final List<Consumer<Reload>> reloadListeners = new ArrayList<>();
        private Consumer<Decision> told = decision -> {};
        private Engine engine = Engine.DIRECT;
        private boolean watch;

        private Builder() {}

        /**
         * Lays further policies over the shipped ones. {@code extends} names a shipped policy, one of any of the folders, or,
         * for a policy folder given by itself, one that lies beside it: that one is read and watched as well, but is not one
         * of {@link #policies()}.
         *
         * @param place a policy folder, a directory of policy folders, or a jar or zip file that holds either
         */
        public Builder folder(Path place) {
            places.add(Objects.requireNonNull(place, "place").toAbsolutePath());
            return this;
        }

        /**
         * Tells this listener of each swap and each refusal, and when the folders are found unchanged after a refusal: what
         * was wrong has been taken back. It is called one reload after the other, by the thread that reloads, after the
         * swap. An exception that it throws is swallowed; the first one is logged. Several may be given.
         */
        public Builder onReload(Consumer<? super Reload> listener) {
            reloadListeners.add(new GuardedListener<>("reload", Objects.requireNonNull(listener, "listener")));
            return this;
        }

        /**
         * Hands every decision of every policy to this listener, such as for an audit trail, before the caller has it. It
         * is called by the thread that decides, so by several at once, and costs the caller its time. An exception that it
         * throws is swallowed and changes no answer; the first one is logged, by its class only. A host that must not use an
         * answer which it could not record has to record it itself. Several may be given.
         */
        public Builder onDecision(Consumer<? super Decision> listener) {
            told = told.andThen(new GuardedListener<>("decision", Objects.requireNonNull(listener, "listener")));
            return this;
        }

        /**
         * Says how the rules of all policies are asked, of folders and shipped ones, also after a reload. {@link
         * Engine#DIRECT} where nothing is said. No answer depends on it.
         */
        public Builder engine(Engine wanted) {
            engine = Objects.requireNonNull(wanted, "wanted");
            return this;
        }

        /** Watches the folders from the start, see {@link WfaRules#watch()}. */
        public Builder watch(boolean wanted) {
            watch = wanted;
            return this;
        }

        /**
         * {@return the policies, those of folders put together already}
         *
         * @throws PolicyProblemsException if a folder has errors; carries those of all folders
         * @throws IllegalStateException if it is to watch, but there is no folder
         */
        public WfaRules build() {
            Edition shipped = new Edition(new Library(), engine, told);
            Edition first =
                    places.isEmpty() ? shipped : shipped.next(shipped.library().with(places));
            WfaRules rules = new WfaRules(new Reloader(places, first, reloadListeners));
            if (watch) {
                rules.watch();
            }
            return rules;
        }
    }
}
