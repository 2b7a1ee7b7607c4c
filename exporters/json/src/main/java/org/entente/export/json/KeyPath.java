package org.entente.export.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.shape.Keys;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an object so far. Objects whose keys are the same, in the same order, go the same path and share their keys.
 *
 * <p>Not thread-safe: for one reading.
 */
final class KeyPath {
    private final @Nullable KeyPath before;
    private final String key;
    private final int size;
    private final Map<String, KeyPath> next = new HashMap<>(4);
    private @Nullable KeyPath lastNext;
    private @Nullable Keys keys;

    /** Begins with no keys. */
    KeyPath() {
        this(null, "", 0);
    }

    private KeyPath(@Nullable KeyPath before, String key, int size) {
        this.before = before;
        this.key = key;
        this.size = size;
    }

    int size() {
        return size;
    }

    /** The path with one key more, which is none of those on it, if an object has gone it already. */
    @Nullable
    KeyPath known(String more) {
        KeyPath last = lastNext;
        if (last == null || !last.key.equals(more)) {
            last = next.get(more);
            lastNext = last;
        }
        return last;
    }

    /** The path with one key more, which no object has had here. */
    KeyPath with(String more) {
        KeyPath longer = new KeyPath(this, more, size + 1);
        next.put(more, longer);
        return longer;
    }

    Keys keys() {
        Keys known = keys;
        if (known == null) {
            known = new Keys(names());
            keys = known;
        }
        return known;
    }

    List<String> names() {
        List<String> names = new ArrayList<>(size);
        for (KeyPath it = this; it.before != null; it = it.before) {
            names.add(it.key);
        }
        Collections.reverse(names);
        return names;
    }
}
