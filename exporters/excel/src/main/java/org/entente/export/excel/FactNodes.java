package org.entente.export.excel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.entente.model.Fact;
import org.entente.model.check.SourceLocation;
import org.entente.model.check.SourceLocation.CellPlace;
import org.entente.model.shape.Node;
import org.entente.model.shape.Section;
import org.entente.model.shape.TreeWriter;

/** Turns a fact into the nodes that it would be read from. */
final class FactNodes implements TreeWriter {
    // These nodes come out of memory and are in no cell yet.
    private static final SourceLocation NOWHERE = new CellPlace("", "");

    /** A mapping or list that is not complete yet; {@code key} is the one whose value comes next. */
    private static final class Open {
        private final boolean mapping;
        private final List<Node.Entry> entries = new ArrayList<>();
        private final List<Node> items = new ArrayList<>();
        private String key = "";

        private Open(boolean mapping) {
            this.mapping = mapping;
        }

        private void put(Node node) {
            if (mapping) {
                entries.add(new Node.Entry(new Node.Scalar(key, NOWHERE), node));
            } else {
                items.add(node);
            }
        }

        private Node close() {
            return mapping ? new Node.Mapping(entries, NOWHERE) : new Node.Sequence(items, NOWHERE);
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();

    private FactNodes() {
        open.push(new Open(false));
    }

    static <T extends Fact> Node of(Section<T> section, T fact) {
        FactNodes nodes = new FactNodes();
        section.shape().write(fact, nodes);
        return nodes.open.getLast().items.get(0);
    }

    @Override
    public void beginMapping() {
        open.push(new Open(true));
    }

    @Override
    public void key(String key) {
        open.element().key = key;
    }

    @Override
    public void endMapping() {
        end();
    }

    @Override
    public void beginSequence() {
        open.push(new Open(false));
    }

    @Override
    public void endSequence() {
        end();
    }

    private void end() {
        Node node = open.pop().close();
        open.element().put(node);
    }

    @Override
    public void text(String text) {
        open.element().put(new Node.Scalar(text, NOWHERE));
    }

    @Override
    public void number(int number) {
        text(String.valueOf(number));
    }

    @Override
    public void truth(boolean yes) {
        text(String.valueOf(yes));
    }
}
