package org.entente.export.json;

import java.util.Arrays;
import org.entente.model.shape.Node;

/** The values of the objects and arrays that have been begun: those of the one begun last on top. */
final class NodeStack {
    private Node[] nodes = new Node[64];
    private int size;

    int size() {
        return size;
    }

    Node get(int index) {
        return nodes[index];
    }

    void push(Node node) {
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        nodes[size++] = node;
    }

    /** Takes off what has been put on since there were so many. */
    Node[] popTo(int begin) {
        Node[] top = Arrays.copyOfRange(nodes, begin, size);
        size = begin;
        return top;
    }
}
