package org.entente.dataset;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.check.Finding;
import org.entente.model.shape.Node;
import org.entente.model.shape.Problems;

/** Parses the shipped facts while they are built, and writes what {@link ParsedFacts} reads. */
final class FactsParser {
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private FactsParser() {}

    /**
     * Run by the build once the classes are compiled. Facts that are wrong are told of here, as what is written knows no places.
     *
     * @param args the file to write
     */
    public static void main(String[] args) throws IOException {
        List<Finding> errors = CuratedFacts.read().errors();
        if (!errors.isEmpty()) {
            errors.forEach(System.err::println);
            System.exit(1);
        }
        try (OutputStream target = Files.newOutputStream(Path.of(args[0]))) {
            new FactsParser().write(CuratedFacts.parse(new Problems()), target);
        }
    }

    private void write(List<Node> roots, OutputStream target) throws IOException {
        writeAll(roots);
        DataOutputStream head = new DataOutputStream(target);
        head.writeInt(texts.size());
        for (String text : texts.keySet()) {
            head.writeUTF(text);
        }
        bytes.writeTo(head);
    }

    private void write(Node node) throws IOException {
        if (node instanceof Node.Scalar scalar) {
            write(scalar.text());
        } else if (node instanceof Node.Sequence sequence) {
            out.writeInt(ParsedFacts.SEQUENCE);
            writeAll(sequence.items());
        } else if (node instanceof Node.Mapping mapping) {
            out.writeInt(ParsedFacts.MAPPING);
            out.writeInt(mapping.entries().size());
            for (Node.Entry entry : mapping.entries()) {
                write(entry.key());
                write(entry.value());
            }
        }
    }

    private void writeAll(List<Node> nodes) throws IOException {
        out.writeInt(nodes.size());
        for (Node node : nodes) {
            write(node);
        }
    }

    private void write(String text) throws IOException {
        Integer known = texts.get(text);
        if (known == null) {
            known = texts.size();
            texts.put(text, known);
        }
        out.writeInt(known);
    }
}
