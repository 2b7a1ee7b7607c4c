package org.entente.model.shape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.entente.model.check.Located;
import org.entente.model.check.SourceLocation;
import org.entente.model.check.SourceLocation.TextPlace;

/** Makes the tree of nodes that a value would be read from; the texts in it are in English. Not thread-safe. */
public class NodeWriter implements TreeWriter {
    private static final SourceLocation MEMORY = new TextPlace("memory", 1, 1);

    /** A mapping or list that has been begun. */
    private final class Level {
        private final boolean isMapping;
        private final List<Node.Entry> entries = new ArrayList<>();
        private final List<Node> items = new ArrayList<>();
        private String key = "";

        private Level(boolean isMapping) {
            this.isMapping = isMapping;
        }

        private void add(Node node) {
            if (isMapping) {
                entries.add(new Node.Entry(new Node.Scalar(key, place), node));
            } else {
                items.add(node);
            }
        }

        private Node node() {
            return isMapping ? new Node.Mapping(entries, place) : new Node.Sequence(items, place);
        }
    }

    private final Located place;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final List<Node> written = new ArrayList<>();

    /** Begins with nothing; the nodes stand in memory and in no file. */
    public NodeWriter() {
        this(MEMORY);
    }

    /**
     * Begins with nothing.
     *
     * @param place where each node is said to stand
     */
    public NodeWriter(Located place) {
        this.place = place;
    }

    /**
     * Writes one value.
     *
     * @param <T> its type
     * @param shape how it is written
     * @param value the value
     * @return its tree
     */
    public static <T> Node write(Shape<T> shape, T value) {
        NodeWriter out = new NodeWriter();
        shape.write(value, out);
        return out.node();
    }

    /**
     * The one tree that was written.
     *
     * @return its root
     * @throws IllegalStateException if none was, or more, or one that was not ended
     */
    public Node node() {
        if (written.size() != 1 || !levels.isEmpty()) {
            throw new IllegalStateException("one tree is wanted, and there are " + written.size());
        }
        return written.get(0);
    }

    private void add(Node node) {
        if (levels.isEmpty()) {
            written.add(node);
        } else {
            levels.element().add(node);
        }
    }

    @Override
    public void beginMapping() {
        levels.push(new Level(true));
    }

    @Override
    public void key(String key) {
        levels.element().key = key;
    }

    @Override
    public void endMapping() {
        add(levels.pop().node());
    }

    @Override
    public void beginSequence() {
        levels.push(new Level(false));
    }

    @Override
    public void endSequence() {
        add(levels.pop().node());
    }

    @Override
    public void text(String text) {
        add(new Node.Scalar(text, ScalarType.TEXT, place));
    }

    @Override
    public void number(int number) {
        add(new Node.Scalar(String.valueOf(number), ScalarType.NUMBER, place));
    }

    @Override
    public void truth(boolean yes) {
        add(new Node.Scalar(String.valueOf(yes), ScalarType.TRUTH, place));
    }
}
