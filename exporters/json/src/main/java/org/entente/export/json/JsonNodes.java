package org.entente.export.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.check.SourceLocation;
import org.entente.model.check.SourceLocation.FeedPlace;
import org.entente.model.check.SourceLocation.TextPlace;
import org.entente.model.shape.Node;
import org.entente.model.shape.Problems;
import org.entente.model.shape.ScalarType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Turns JSON into nodes that remember their places, token by token. */
final class JsonNodes {
    private static final JsonFactory FACTORY = new JsonFactory();

    // The library names its own settings and sources, which mean nothing to whoever wrote the feed.
    private static final Pattern SETTING =
            Pattern.compile(", from `[^`]*`|(: enable `|: maybe a |: was expecting \\(JSON| \\(for (Array|Object) ).*");

    private final JsonParser parser;
    private final String file;
    private final Problems problems;
    private String pointer = "";

    private JsonNodes(JsonParser parser, String file, Problems problems) {
        this.parser = parser;
        this.file = file;
        this.problems = problems;
    }

    /** The whole document; empty if it is not JSON, which is told of. */
    static Optional<Node> read(String text, String file, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonNodes(parser, file, problems).document();
        }
    }

    private Optional<Node> document() {
        try {
            if (parser.nextToken() == null) {
                problems.add(
                        "not-json",
                        new TextPlace(file, 1, 1),
                        "there is nothing in this file",
                        "",
                        "a feed was expected");
                return Optional.empty();
            }
            Node root = value();
            checkEnd();
            return Optional.of(root);
        } catch (JacksonException e) {
            // What broke a limit has no place of its own.
            TokenStreamLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            problems.add("not-json", place(place), message(e), "", "");
            return Optional.empty();
        }
    }

    private void checkEnd() {
        SourceLocation end = place(parser.currentLocation());
        if (hasMore()) {
            problems.add("not-json", end, "there is more after the end of the feed", "", "leave it out");
        }
    }

    private boolean hasMore() {
        try {
            return parser.nextToken() != null;
        } catch (JacksonException e) {
            return true;
        }
    }

    private Node value() {
        SourceLocation place = here();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(place);
        }
        return token == JsonToken.START_ARRAY ? array(place) : new Node.Scalar(parser.getString(), type(token), place);
    }

    private static ScalarType type(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> ScalarType.TEXT;
            case VALUE_NULL -> ScalarType.NOTHING;
            case VALUE_TRUE, VALUE_FALSE -> ScalarType.TRUTH;
            default -> ScalarType.NUMBER;
        };
    }

    private Node object(SourceLocation place) {
        String at = pointer;
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, SourceLocation> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            pointer = at + '/' + name.replace("~", "~0").replace("/", "~1");
            Node.Scalar key = new Node.Scalar(name, here());
            parser.nextToken();
            Node value = value();
            if (isFirst(key, seen)) {
                entries.add(new Node.Entry(key, value));
            }
            pointer = at;
        }
        return new Node.Mapping(entries, place);
    }

    private boolean isFirst(Node.Scalar key, Map<String, SourceLocation> seen) {
        SourceLocation first = seen.putIfAbsent(key.text(), key.location());
        if (first != null) {
            problems.add(
                    "duplicate-key",
                    key.location(),
                    "this key stands twice",
                    key.text(),
                    "keep one of them; the first stands at " + first);
        }
        return first == null;
    }

    private Node array(SourceLocation place) {
        String at = pointer;
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            pointer = at + '/' + items.size();
            items.add(value());
            pointer = at;
        }
        return new Node.Sequence(items, place);
    }

    private SourceLocation here() {
        return place(parser.currentTokenLocation());
    }

    private SourceLocation place(TokenStreamLocation location) {
        return new FeedPlace(pointer, new TextPlace(file, location.getLineNr(), location.getColumnNr()));
    }

    private static String message(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return "the text breaks off before the feed is complete";
        }
        String what =
                e instanceof StreamConstraintsException ? "this is more than a feed can need: " : "this is not JSON: ";
        return what + SETTING.matcher(e.getOriginalMessage()).replaceAll("");
    }
}
