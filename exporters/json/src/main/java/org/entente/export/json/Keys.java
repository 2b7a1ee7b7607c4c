package org.entente.export.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.shape.Node;

/** The keys of an object so far: a short list of them is gone through faster than a table is made. */
final class Keys {
    private static final int FEW = 16;

    private final List<Node.Scalar> few = new ArrayList<>(FEW);
    private final Map<String, Node.Scalar> many = new HashMap<>(0);

    /** Adds a key, unless there is an equal one, which is given back. */
    Optional<Node.Scalar> add(Node.Scalar key) {
        for (Node.Scalar it : few) {
            if (it.text().equals(key.text())) {
                return Optional.of(it);
            }
        }
        if (few.size() == FEW) {
            return Optional.ofNullable(many.putIfAbsent(key.text(), key));
        }
        few.add(key);
        return Optional.empty();
    }
}
