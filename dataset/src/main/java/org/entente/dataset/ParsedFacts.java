package org.entente.dataset;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.check.Located;
import org.entente.model.check.SourceLocation.TextPlace;
import org.entente.model.shape.Node;

/**
 * The shipped facts as the build has parsed them, so that no start waits for YAML: every text once, then the nodes of each file.
 *
 * <p>A node is a number: that of its text, or one that begins a mapping or a sequence of so many. What is read was written by
 * {@link FactsParser} of the same build, so it bears no version. The nodes know no places, as nothing is wrong with them.
 */
final class ParsedFacts {
    static final int MAPPING = -1;
    static final int SEQUENCE = -2;

    private static final Located PLACE = new TextPlace("facts", 1, 1);

    private final DataInputStream in;
    private final Node.Scalar[] scalars;

    private ParsedFacts(byte[] bytes) throws IOException {
        in = new DataInputStream(new ByteArrayInputStream(bytes));
        scalars = new Node.Scalar[in.readInt()];
        for (int i = 0; i < scalars.length; i++) {
            scalars[i] = new Node.Scalar(in.readUTF(), PLACE);
        }
    }

    /** What each of the files holds, in their order. */
    static List<Node> read(byte[] bytes) {
        try {
            return new ParsedFacts(bytes).nodes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Node> nodes() throws IOException {
        int count = in.readInt();
        List<Node> nodes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            nodes.add(node());
        }
        return nodes;
    }

    private Node node() throws IOException {
        int head = in.readInt();
        return switch (head) {
            case MAPPING -> new Node.Mapping(entries(), PLACE);
            case SEQUENCE -> new Node.Sequence(nodes(), PLACE);
            default -> scalars[head];
        };
    }

    private List<Node.Entry> entries() throws IOException {
        int count = in.readInt();
        List<Node.Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(new Node.Entry(scalars[in.readInt()], node()));
        }
        return entries;
    }
}
