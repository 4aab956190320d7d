package io.github.wfarules;

import io.github.wfarules.internal.assembly.Library;
import io.github.wfarules.internal.source.ProblemLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the edition in force and replaces it by what the folders say. Thread-safe; one reload runs at a time. */
final class Reloader {
    private static final Logger LOG = LoggerFactory.getLogger(Reloader.class);
    private static final int MOST_LOGGED = 20;

    private final List<Path> places;
    private final List<Consumer<Reload>> listeners;
    private volatile Edition edition;
    private volatile List<Path> placesAbove;
    private volatile boolean closed;
    private boolean refused;

    Reloader(List<Path> places, Edition edition, List<Consumer<Reload>> listeners) {
        this.places = List.copyOf(places);
        this.listeners = List.copyOf(listeners);
        this.edition = edition;
        this.placesAbove = edition.library().placesAbove();
    }

    /** {@return whether there is anything that may change} */
    boolean hasPlaces() {
        return !places.isEmpty();
    }

    /** {@return where to look for changes: the places given, and where what they extend lies or was looked for} */
    List<Path> watched() {
        List<Path> watched = new ArrayList<>(places);
        watched.addAll(placesAbove);
        return watched;
    }

    Edition edition() {
        return edition;
    }

    synchronized Reload reload() {
        refuseIfClosed();
        Reload reload = read();
        boolean news = reload.result() != Reload.Result.UNCHANGED || refused;
        refused = reload.result() == Reload.Result.REFUSED;
        if (refused) {
            log(reload.problems());
        }
        if (news) {
            listeners.forEach(listener -> listener.accept(reload));
        }
        return reload;
    }

    private Reload read() {
        Edition former = edition;
        try {
            Library library = former.library().with(places);
            placesAbove = library.placesAbove();
            refuseIfGone(former.library(), library);
            Edition next = former.next(library);
            boolean same = next.ofFolders().equals(former.ofFolders());
            List<Problem> warnings = next.warnings();
            // Last, so that nothing can fail any more: what is told as refused was not swapped.
            edition = next;
            return new Reload(same ? Reload.Result.UNCHANGED : Reload.Result.SWAPPED, inForce(), warnings);
        } catch (PolicyProblemsException unusable) {
            return new Reload(Reload.Result.REFUSED, inForce(), unusable.problems());
        } catch (RuntimeException | LinkageError | VirtualMachineError defect) {
            LOG.warn("the policy folders could not be loaded, which is a defect of this library", defect);
            return new Reload(Reload.Result.REFUSED, inForce(), defect(defect));
        }
    }

    private static void refuseIfGone(Library former, Library next) {
        ProblemLog log = new ProblemLog();
        for (String id : new TreeSet<>(former.idsOfFolders())) {
            if (!next.idsOfFolders().contains(id)) {
                log.error(
                        "kebijakan `%s` tidak ada lagi di foldernya; kembalikan, atau mulai ulang program untuk bekerja"
                                + " tanpanya",
                        "the policy `%s` is no longer in its folder; put it back, or start the program anew to work"
                                + " without it",
                        id);
            }
        }
        if (log.errors() > 0) {
            throw new PolicyProblemsException(log.problems());
        }
    }

    private static List<Problem> defect(Throwable defect) {
        ProblemLog log = new ProblemLog();
        log.error(
                "folder kebijakan tidak dapat dimuat (%s); laporkan kepada pengelola pustaka ini",
                "the policy folders cannot be loaded (%s); report it to the maintainers of this library",
                defect.getClass().getSimpleName());
        return log.problems();
    }

    private List<PolicyVersion> inForce() {
        return edition.ofFolders().stream().map(Policy::version).toList();
    }

    private static void log(List<Problem> problems) {
        LOG.warn(
                "the policy folders were refused, the policies in force stay; problems: {}\n{}",
                problems.size(),
                problems.stream()
                        .limit(MOST_LOGGED)
                        .map(problem -> problem.render(Language.ENGLISH))
                        .collect(Collectors.joining("\n")));
    }

    /** A change may be noticed just when this is closed. */
    synchronized void reloadUnlessClosed() {
        if (!closed) {
            reload();
        }
    }

    void refuseIfClosed() {
        if (closed) {
            throw new IllegalStateException("these policies were closed");
        }
    }

    void close() {
        closed = true;
    }
}
