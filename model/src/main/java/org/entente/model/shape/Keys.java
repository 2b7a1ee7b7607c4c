package org.entente.model.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a mapping in the order in which they were written.
 *
 * <p>Mappings that have the same keys can share them: what they mean is then looked up once. Not thread-safe: for one reading.
 */
public final class Keys {
    private final List<String> names;
    private @Nullable KeyPlan plan;
    private @Nullable Boolean twice;
    private Map<String, Keys> longer = Map.of();

    /**
     * Copies the names.
     *
     * @param names the keys; one that was written twice stands twice
     */
    public Keys(List<String> names) {
        this.names = List.copyOf(names);
    }

    /**
     * The keys as texts.
     *
     * @return the names in their order
     */
    public List<String> names() {
        return names;
    }

    /** Whether a key stands twice. */
    boolean hasTwice() {
        Boolean known = twice;
        if (known == null) {
            known = new HashSet<>(names).size() < names.size();
            twice = known;
        }
        return known;
    }

    /** The same with one key more, at the end; remembered, as texts have few combinations of languages. */
    Keys with(String key) {
        if (longer.isEmpty()) {
            longer = new HashMap<>();
        }
        return longer.computeIfAbsent(key, this::and);
    }

    private Keys and(String key) {
        List<String> more = new ArrayList<>(names);
        more.add(key);
        return new Keys(more);
    }

    /** Which fields of a record they are; remembered for the record that was asked for last. */
    KeyPlan planFor(RecordShape<?, ?> shape) {
        KeyPlan known = plan;
        if (known == null || !known.isFor(shape)) {
            known = new KeyPlan(shape, names);
            plan = known;
        }
        return known;
    }
}
