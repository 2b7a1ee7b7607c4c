package org.entente.model.shape;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.check.SourceLocation;
import org.entente.model.check.SourceLocation.CellPlace;

/** Trees for tests: each piece stands at {@code at!PATH}, and each key at {@code key!PATH}. */
final class Tree {

    /** Keys with values, in turns; a key can stand twice. */
    record Map(List<Object> keysAndValues) {}

    private Tree() {}

    static Map map(Object... keysAndValues) {
        return new Map(List.of(keysAndValues));
    }

    /** A tree of texts, lists and {@link #map}s. */
    static Node of(Object written) {
        return node(written, "");
    }

    private static Node node(Object written, String path) {
        if (written instanceof Map map) {
            List<Node.Entry> entries = new ArrayList<>();
            for (int i = 0; i < map.keysAndValues().size(); i += 2) {
                String key = (String) map.keysAndValues().get(i);
                Node value = node(map.keysAndValues().get(i + 1), step(path, key));
                entries.add(new Node.Entry(new Node.Scalar(key, place("key", step(path, key))), value));
            }
            return new Node.Mapping(entries, place("at", path));
        }
        if (written instanceof List<?> list) {
            List<Node> items = new ArrayList<>();
            for (Object item : list) {
                items.add(node(item, step(path, String.valueOf(items.size() + 1))));
            }
            return new Node.Sequence(items, place("at", path));
        }
        return new Node.Scalar((String) written, place("at", path));
    }

    private static String step(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static SourceLocation place(String what, String path) {
        return new CellPlace(what, path);
    }
}
