package org.entente.export.excel;

import java.util.stream.Collectors;
import org.entente.model.shape.Node;

/** What a claim means in the facts, written on one line as in the facts' files: {@code {members: nato}}. */
final class Flow {
    private Flow() {}

    static String print(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key().text() + ": " + print(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(Flow::print).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((Node.Scalar) node).text();
    }
}
