package io.github.wfarules.internal.yaml;

import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import io.github.wfarules.internal.yaml.YamlFile.BadYaml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/**
 * Builds a tree from the events of the parser. An alias stands for the very node of its anchor; as such nodes share, a
 * small file can stand for a huge tree, so it is the expanded size that is bounded.
 */
final class TreeBuilder {

    private static final int DEEPEST = 32;
    private static final int LARGEST = 200_000;
    private static final int LONGEST = 20_000;
    private static final ScalarResolver CORE = new CoreScalarResolver(false);

    private record Sized(Tree tree, int size) {}

    private final SourceFile file;
    private final ProblemLog log;
    private final Map<Anchor, Sized> anchors = new HashMap<>();
    private int size;
    private int depth;

    TreeBuilder(SourceFile file, ProblemLog log) {
        this.file = file;
        this.log = log;
    }

    Tree build(Iterable<Event> parsed) {
        Iterator<Event> events = parsed.iterator();
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            throw new BadYaml(
                    file.whole(), "berkas ini kosong; isi atau hapus", "this file is empty; fill it in or delete it");
        }
        Tree tree = node(events, events.next());
        events.next();
        Event last = events.next();
        if (last.getEventId() != Event.ID.StreamEnd) {
            throw new BadYaml(
                    at(last),
                    "berkas ini memuat dokumen YAML kedua; hapus garis `---`",
                    "this file holds a second YAML document; remove the `---` line");
        }
        return tree;
    }

    private Tree node(Iterator<Event> events, Event event) {
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        int before = size;
        grow(event, 1);
        Tree tree =
                switch (event.getEventId()) {
                    case Scalar -> scalar((ScalarEvent) event);
                    case SequenceStart -> sequence(events, (CollectionStartEvent) event);
                    default -> mapping(events, (CollectionStartEvent) event);
                };
        int grown = size - before;
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor, new Sized(tree, grown)));
        return tree;
    }

    private Tree aliased(AliasEvent alias) {
        Sized meant = alias.getAnchor().map(anchors::get).orElse(null);
        if (meant == null) {
            throw new BadYaml(
                    at(alias),
                    "alias ini menunjuk jangkar yang belum ada; tulis jangkarnya (`&nama`) lebih dahulu",
                    "this alias names an anchor that is not complete yet; write the anchor (`&name`) before it");
        }
        grow(alias, meant.size());
        return meant.tree();
    }

    private Tree sequence(Iterator<Event> events, CollectionStartEvent start) {
        if (start.getTag().isPresent()) {
            throw tagged(start);
        }
        descend(start);
        List<Tree> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(events, event));
        }
        depth--;
        return new Tree.Sequence(List.copyOf(items), at(start));
    }

    private Tree mapping(Iterator<Event> events, CollectionStartEvent start) {
        if (start.getTag().isPresent()) {
            throw tagged(start);
        }
        descend(start);
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(node(events, event) instanceof Tree.Scalar key)) {
                throw new BadYaml(
                        at(event),
                        "kunci harus satu kata, bukan daftar atau pemetaan",
                        "a key has to be a single word, not a list or a mapping");
            }
            Tree value = node(events, events.next());
            Tree.Entry former = entries.putIfAbsent(key.text(), new Tree.Entry(key, value));
            if (former != null) {
                log.error(
                        key.at(),
                        "kunci `%s` sudah ada pada baris %s; hapus salah satunya",
                        "key `%s` is already there in line %s; remove one of them",
                        key.text(),
                        former.key().at().line());
            }
        }
        depth--;
        return new Tree.Mapping(List.copyOf(entries.values()), at(start));
    }

    private Tree scalar(ScalarEvent event) {
        if (event.getTag().isPresent()) {
            throw tagged(event);
        }
        if (event.getValue().length() > LONGEST) {
            throw new BadYaml(
                    at(event),
                    "nilai ini lebih panjang dari " + LONGEST + " huruf; pendekkan",
                    "this value is longer than " + LONGEST + " characters; shorten it");
        }
        Tag tag = event.isPlain() ? CORE.resolve(event.getValue(), true) : Tag.STR;
        return new Tree.Scalar(event.getValue(), kind(tag), at(event));
    }

    private static Tree.Kind kind(Tag tag) {
        if (tag.equals(Tag.NULL)) {
            return Tree.Kind.NOTHING;
        }
        if (tag.equals(Tag.BOOL)) {
            return Tree.Kind.FLAG;
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? Tree.Kind.NUMBER : Tree.Kind.TEXT;
    }

    private BadYaml tagged(Event event) {
        return new BadYaml(
                at(event), "tag YAML (`!…`) tidak dibaca; hapus", "YAML tags (`!…`) are not read; remove it");
    }

    private void descend(Event event) {
        if (++depth > DEEPEST) {
            throw new BadYaml(
                    at(event),
                    "bersarang lebih dari " + DEEPEST + " tingkat; sederhanakan",
                    "nested more than " + DEEPEST + " levels deep; simplify it");
        }
    }

    private void grow(Event event, int by) {
        size += by;
        if (size > LARGEST) {
            throw new BadYaml(
                    at(event),
                    "isi berkas ini melebihi " + LARGEST + " nilai; bagi atau kurangi aliasnya",
                    "this file holds more than " + LARGEST + " values; split it or use fewer aliases");
        }
    }

    private Place at(Event event) {
        return event.getStartMark()
                .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(file.whole());
    }
}
