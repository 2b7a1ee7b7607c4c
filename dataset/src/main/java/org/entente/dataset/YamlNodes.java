package org.entente.dataset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.check.SourceLocation.TextPlace;
import org.entente.model.shape.Node;
import org.entente.model.shape.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Turns the text of a YAML file into nodes that remember their places. Every value stays the text that was written. */
final class YamlNodes {
    private final String file;
    private final Problems problems;
    private final Set<org.snakeyaml.engine.v2.nodes.Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlNodes(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The whole file; empty if it holds nothing or is not YAML, which is told of. */
    static Optional<Node> read(String file, byte[] bytes, Problems problems) {
        YamlNodes nodes = new YamlNodes(file, problems);
        return nodes.text(bytes).flatMap(nodes::compose).map(nodes::node);
    }

    private Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            problems.add(
                    "not-utf-8",
                    new TextPlace(file, 1, 1),
                    "this file is not encoded in UTF-8",
                    "",
                    "save it as UTF-8");
            return Optional.empty();
        }
    }

    private Optional<org.snakeyaml.engine.v2.nodes.Node> compose(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setAllowDuplicateKeys(true)
                // All of it at once, as a pair of surrogates that lies across two buffers is a failure of the engine's.
                .setBufferSize(text.length() + 1)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        try {
            return new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text))).getSingleNode();
        } catch (MarkedYamlEngineException e) {
            problems.add(
                    "not-yaml",
                    place(e.getProblemMark().or(e::getContextMark)),
                    "this is not YAML: " + e.getProblem(),
                    "",
                    "");
        } catch (YamlEngineException e) {
            problems.add("not-yaml", new TextPlace(file, 1, 1), "this is not YAML: " + e.getMessage(), "", "");
        }
        return Optional.empty();
    }

    private Node node(org.snakeyaml.engine.v2.nodes.Node node) {
        TextPlace place = place(node.getStartMark());
        if (!seen.add(node)) {
            problems.add(
                    "alias",
                    place,
                    "facts are written without anchors and aliases",
                    "",
                    "write it out where it belongs");
            return new Node.Scalar("", place);
        }
        if (node instanceof MappingNode mapping) {
            return new Node.Mapping(mapping.getValue().stream().map(this::entry).toList(), place);
        }
        if (node instanceof SequenceNode sequence) {
            List<Node> items = sequence.getValue().stream().map(this::node).toList();
            return new Node.Sequence(items, place);
        }
        return new Node.Scalar(((ScalarNode) node).getValue(), place);
    }

    private Node.Entry entry(NodeTuple tuple) {
        TextPlace place = place(tuple.getKeyNode().getStartMark());
        if (tuple.getKeyNode() instanceof ScalarNode key) {
            return new Node.Entry(new Node.Scalar(key.getValue(), place), node(tuple.getValueNode()));
        }
        problems.add("wrong-type", place, "a key is one word", "", "");
        return new Node.Entry(new Node.Scalar("", place), node(tuple.getValueNode()));
    }

    private TextPlace place(Optional<Mark> mark) {
        return mark.map(it -> new TextPlace(file, it.getLine() + 1, it.getColumn() + 1))
                .orElse(new TextPlace(file, 1, 1));
    }
}
