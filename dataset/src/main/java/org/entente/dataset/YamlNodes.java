package org.entente.dataset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.check.SourceLocation.TextPlace;
import org.entente.model.shape.Node;
import org.entente.model.shape.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Turns the text of a YAML file into nodes that remember their places. Every value stays the text that was written, so that
 * nothing is resolved and the nodes come straight from the events of the parser.
 */
final class YamlNodes {

    // Facts need a tenth of it; what goes deeper would exhaust the stack some day.
    private static final int DEEPEST = 100;

    private final String file;
    private final Problems problems;
    private final Parser events;

    private YamlNodes(String file, String text, Problems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                // All of it at once, as a pair of surrogates that lies across two buffers is a failure of the engine's.
                .setBufferSize(text.length() + 1)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        this.file = file;
        this.problems = problems;
        this.events = new ParserImpl(settings, new StreamReader(settings, text));
    }

    /** The whole file; empty if it holds nothing or is not YAML, which is told of. */
    static Optional<Node> read(String file, byte[] bytes, Problems problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new YamlNodes(file, text, problems).document();
        } catch (CharacterCodingException e) {
            problems.add(
                    "not-utf-8",
                    new TextPlace(file, 1, 1),
                    "this file is not encoded in UTF-8",
                    "",
                    "save it as UTF-8");
        } catch (MarkedYamlEngineException e) {
            TextPlace place = place(file, e.getProblemMark().or(e::getContextMark));
            problems.add("not-yaml", place, "this is not YAML: " + e.getProblem(), "", "");
        } catch (YamlEngineException e) {
            problems.add("not-yaml", new TextPlace(file, 1, 1), "this is not YAML: " + e.getMessage(), "", "");
        }
        return Optional.empty();
    }

    private Optional<Node> document() {
        events.next();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        events.next();
        Node root = node(events.next(), 0);
        events.next();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            problems.add(
                    "not-yaml", place(events.peekEvent()), "a second document begins here", "", "write one a file");
        }
        return Optional.of(root);
    }

    private Node node(Event event, int depth) {
        if (depth > DEEPEST) {
            throw new ParserException("", Optional.empty(), "too much is nested here", event.getStartMark());
        }
        TextPlace place = place(event);
        if (event instanceof ScalarEvent scalar) {
            return new Node.Scalar(scalar.getValue(), place);
        }
        if (event instanceof MappingStartEvent) {
            return new Node.Mapping(entries(depth), place);
        }
        if (event instanceof SequenceStartEvent) {
            return new Node.Sequence(items(depth), place);
        }
        problems.add(
                "alias", place, "facts are written without anchors and aliases", "", "write it out where it belongs");
        return new Node.Scalar("", place);
    }

    private List<Node> items(int depth) {
        List<Node> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(node(next, depth + 1));
        }
        return items;
    }

    private List<Node.Entry> entries(int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Node key = node(next, depth + 1);
            Node value = node(events.next(), depth + 1);
            if (key instanceof Node.Scalar word) {
                entries.add(new Node.Entry(word, value));
            } else {
                problems.add("wrong-type", key.location(), "a key is one word", "", "");
            }
        }
        return entries;
    }

    private TextPlace place(Event event) {
        return place(file, event.getStartMark());
    }

    private static TextPlace place(String file, Optional<Mark> mark) {
        return mark.isEmpty()
                ? new TextPlace(file, 1, 1)
                : new TextPlace(file, mark.get().getLine() + 1, mark.get().getColumn() + 1);
    }
}
