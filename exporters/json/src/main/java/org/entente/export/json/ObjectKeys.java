package org.entente.export.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.shape.Keys;

/** Collects the keys of one object. The few of a record are shared with others; of many, as ids, a table is made. */
final class ObjectKeys {
    static final int NONE = -1;
    private static final int FEW = 16;

    private KeyPath few;
    private List<String> many = List.of();
    private Map<String, Integer> indices = Map.of();

    ObjectKeys(KeyPath none) {
        this.few = none;
    }

    /** Adds a key, unless there is an equal one, whose index is given back. */
    int add(String key) {
        if (few.size() == FEW) {
            return addToMany(key);
        }
        KeyPath known = few.known(key);
        int first = known == null ? few.names().indexOf(key) : NONE;
        if (first == NONE) {
            few = known == null ? few.with(key) : known;
        }
        return first;
    }

    private int addToMany(String key) {
        if (many.isEmpty()) {
            many = new ArrayList<>(few.names());
            indices = new HashMap<>();
            many.forEach(it -> indices.put(it, indices.size()));
        }
        Integer first = indices.putIfAbsent(key, many.size());
        if (first == null) {
            many.add(key);
        }
        return first == null ? NONE : first;
    }

    Keys keys() {
        return many.isEmpty() ? few.keys() : new Keys(many);
    }
}
