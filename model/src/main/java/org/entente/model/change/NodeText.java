package org.entente.model.change;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Citation;
import org.entente.model.shape.Node;
import org.entente.model.shape.Problems;
import org.entente.model.shape.Shapes;

/** Nodes as people read them. */
final class NodeText {
    private NodeText() {}

    /** The node on one line: texts in English, keys before their values. */
    static String of(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(NodeText::of).collect(Collectors.joining("; "));
        }
        return node.child("en")
                .or(() -> node.child("text"))
                .map(NodeText::of)
                .orElseGet(() -> ((Node.Mapping) node)
                        .entries().stream().map(NodeText::entry).collect(Collectors.joining(", ")));
    }

    private static String entry(Node.Entry entry) {
        String value = of(entry.value());
        return entry.key().text() + (entry.value() instanceof Node.Scalar ? " " + value : " (" + value + ")");
    }

    /** The citations under the key {@code sources}; empty if there is none. */
    static List<Citation> sources(Node node) {
        return node.child("sources").stream()
                .map(Node.Sequence.class::cast)
                .flatMap(it -> it.items().stream())
                .flatMap(it -> Shapes.CITATION.read(it, new Problems()).stream())
                .toList();
    }
}
