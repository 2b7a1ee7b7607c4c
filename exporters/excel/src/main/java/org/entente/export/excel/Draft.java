package org.entente.export.excel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.check.SourceLocation;
import org.entente.model.shape.Node;

/** A part of a fact that is put together from several rows: its values, parts and lists of parts. */
final class Draft {

    /** A key and where it comes from. */
    private record Key(String text, SourceLocation location) {}

    private final SourceLocation location;
    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Draft> parts = new LinkedHashMap<>();
    private final Map<String, TreeMap<Integer, Draft>> lists = new LinkedHashMap<>();

    Draft(SourceLocation location) {
        this.location = location;
    }

    SourceLocation location() {
        return location;
    }

    /** Puts a value at a path such as {@code founded.date}. */
    void put(String path, Node value) {
        int dot = path.indexOf('.');
        String head = dot < 0 ? path : path.substring(0, dot);
        keys.putIfAbsent(head, new Key(head, value.location()));
        if (dot < 0) {
            values.put(head, value);
        } else {
            parts.computeIfAbsent(head, it -> new Draft(value.location())).put(path.substring(dot + 1), value);
        }
    }

    /** Adds an entry to a list; empty if there is one of that number already. */
    Optional<Draft> add(String list, int number, SourceLocation place) {
        keys.putIfAbsent(list, new Key(list, place));
        Draft entry = new Draft(place);
        Draft before = lists.computeIfAbsent(list, it -> new TreeMap<>()).putIfAbsent(number, entry);
        return before == null ? Optional.of(entry) : Optional.empty();
    }

    /** The part at a path such as {@code founded} or {@code events.2}, lists by the numbers that were written. */
    Optional<Draft> at(String path) {
        if (path.isEmpty()) {
            return Optional.of(this);
        }
        String[] steps = path.split("\\.", 3);
        if (parts.containsKey(steps[0])) {
            return parts.get(steps[0])
                    .at(path.length() > steps[0].length() ? path.substring(steps[0].length() + 1) : "");
        }
        if (steps.length < 2 || !lists.containsKey(steps[0]) || !steps[1].matches("[0-9]{1,6}")) {
            return Optional.empty();
        }
        return Optional.ofNullable(lists.get(steps[0]).get(Integer.valueOf(steps[1])))
                .flatMap(entry -> entry.at(steps.length > 2 ? steps[2] : ""));
    }

    Node.Mapping node() {
        return new Node.Mapping(keys.values().stream().map(this::entry).toList(), location);
    }

    private Node.Entry entry(Key key) {
        return new Node.Entry(new Node.Scalar(key.text(), key.location()), value(key));
    }

    private Node value(Key key) {
        Node value = values.get(key.text());
        if (value != null) {
            return value;
        }
        Draft part = parts.get(key.text());
        return part == null ? list(key) : part.node();
    }

    private Node list(Key key) {
        Map<Integer, Draft> entries = lists.getOrDefault(key.text(), new TreeMap<>());
        return new Node.Sequence(
                entries.values().stream().map(it -> (Node) it.node()).toList(), key.location());
    }
}
