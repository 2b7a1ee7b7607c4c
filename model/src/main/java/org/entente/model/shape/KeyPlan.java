package org.entente.model.shape;

import java.util.List;

/** Which fields of a record some keys are: found out once for all records that have the same keys. */
final class KeyPlan {
    private static final int NONE = -1;

    private final RecordShape<?, ?> shape;
    private final int[] fields;
    private final boolean[] found;
    private final boolean hasAllRequired;

    KeyPlan(RecordShape<?, ?> shape, List<String> keys) {
        this.shape = shape;
        this.fields = new int[keys.size()];
        this.found = new boolean[shape.size()];
        int next = 0;
        for (int i = 0; i < fields.length; i++) {
            fields[i] = find(keys.get(i), next);
            next = fields[i] == NONE ? next : fields[i] + 1;
        }
        this.hasAllRequired = isNoneMissing();
    }

    // From where the last one was found, as keys are mostly written in their order.
    private int find(String key, int from) {
        int count = found.length;
        for (int i = from; i < from + count; i++) {
            int field = i < count ? i : i - count;
            if (shape.key(field).equals(key)) {
                boolean first = !found[field];
                found[field] = true;
                return first ? field : NONE;
            }
        }
        return NONE;
    }

    boolean hasAllRequired() {
        return hasAllRequired;
    }

    boolean isFor(RecordShape<?, ?> other) {
        return shape == other;
    }

    /** The number of the field that a key is; negative if it is none, or one that stood before. */
    int fieldOf(int key) {
        return fields[key];
    }

    private boolean isNoneMissing() {
        for (int i = 0; i < found.length; i++) {
            if (!found[i] && shape.isRequired(i)) {
                return false;
            }
        }
        return true;
    }
}
