package org.entente.model.shape;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a mapping in the order in which they were written.
 *
 * <p>Mappings that have the same keys can share them: what they mean is then looked up once. Not thread-safe: for one reading.
 */
public final class Keys {
    private static final int FEW = 16;

    private final List<String> names;
    private @Nullable KeyPlan plan;

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
        for (int i = 1; i < Math.min(names.size(), FEW); i++) {
            if (names.indexOf(names.get(i)) < i) {
                return true;
            }
        }
        return names.size() > FEW && new HashSet<>(names).size() < names.size();
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
