package io.github.wfarules.internal.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The directories whose changes matter: those at the places and, for each place, the nearest directory above it that
 * exists. In the latter only the name that leads to the place matters; by it a place is noticed when it comes back. For
 * one thread.
 */
final class WatchedPlaces {
    /** A directory of policies, a policy in it, and its {@code rules/}. */
    private static final int DEEPEST = 2;

    private static final int MOST = 10_000;

    private final WatchService service;
    private final Supplier<? extends Collection<Path>> wanted;
    private Set<Path> places = Set.of();
    private final Set<WatchKey> whole = new HashSet<>();
    private final Map<WatchKey, Set<Path>> names = new HashMap<>();

    WatchedPlaces(WatchService service, Supplier<? extends Collection<Path>> wanted) {
        this.service = service;
        this.wanted = wanted;
    }

    /** {@return whether other places are to be watched than are} */
    boolean areOthersWanted() {
        return !places.equals(normalized());
    }

    private Set<Path> normalized() {
        return wanted.get().stream()
                .map(place -> place.toAbsolutePath().normalize())
                .collect(Collectors.toSet());
    }

    /**
     * Begins anew. A directory that was moved away and replaced is at the same path but another directory, so that no
     * former key may be kept.
     */
    void register() throws IOException {
        names.keySet().forEach(WatchKey::cancel);
        whole.forEach(WatchKey::cancel);
        names.clear();
        whole.clear();
        places = normalized();
        for (Path place : places) {
            registerAbove(place);
            registerBelow(place, 0);
        }
    }

    private void registerAbove(Path place) throws IOException {
        Path name = place.getFileName();
        for (Path directory = place.getParent(); directory != null; directory = directory.getParent()) {
            WatchKey key = register(directory);
            if (key != null) {
                names.computeIfAbsent(key, first -> new HashSet<>()).add(name);
                return;
            }
            name = directory.getFileName();
        }
    }

    /** A directory is registered before its children are listed, so that none appears unnoticed in between. */
    private void registerBelow(Path directory, int depth) throws IOException {
        WatchKey key = whole.size() < MOST ? register(directory) : null;
        if (key != null) {
            whole.add(key);
        }
        if (key == null || depth == DEEPEST) {
            return;
        }
        List<Path> children;
        try (Stream<Path> entries = Files.list(directory)) {
            children = entries.filter(Files::isDirectory).limit(MOST).toList();
        } catch (NoSuchFileException | AccessDeniedException gone) {
            return;
        }
        for (Path child : children) {
            registerBelow(child, depth + 1);
        }
    }

    private @Nullable WatchKey register(Path directory) throws IOException {
        try {
            return directory.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
        } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException none) {
            return null;
        }
    }

    /** {@return whether what happened to the key's directory matters; the key is made ready for more} */
    boolean matters(WatchKey key) {
        List<WatchEvent<?>> events = key.pollEvents();
        // Where the directory itself is gone there may be no event of it.
        boolean gone = !key.reset();
        Set<Path> some = names.getOrDefault(key, Set.of());
        return whole.contains(key)
                || !some.isEmpty()
                        && (gone
                                || events.stream()
                                        .anyMatch(event ->
                                                event.context() == null || some.contains((Path) event.context())));
    }
}
