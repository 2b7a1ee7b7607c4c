package org.entente.export.json;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.check.Located;
import org.entente.model.check.SourceLocation;
import org.entente.model.shape.Node;
import org.entente.model.shape.Problems;
import org.entente.model.shape.ScalarType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
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
    private final FeedPlaces places;
    private final Problems problems;
    private int tokens;
    private boolean isInValue;

    private JsonNodes(JsonParser parser, FeedPlaces places, Problems problems) {
        this.parser = parser;
        this.places = places;
        this.problems = problems;
    }

    /** The whole document; empty if it is not JSON, which is told of. */
    static Optional<Node> read(String text, String file, Problems problems) {
        try (JsonParser parser = parser(text)) {
            return new JsonNodes(parser, new FeedPlaces(text, file), problems).document();
        }
    }

    static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    private Optional<Node> document() {
        try {
            if (next() == null) {
                problems.add("not-json", places.start(), "there is nothing in this file", "", "a feed was expected");
                return Optional.empty();
            }
            Node root = value(parser.currentToken());
            checkEnd();
            return Optional.of(root);
        } catch (JacksonException e) {
            // What broke a limit has no place of its own.
            TokenStreamLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            problems.add("not-json", places.place(pointer(), place), message(e), "", "");
            return Optional.empty();
        }
    }

    // Between two values it is their object or array that is broken.
    private String pointer() {
        TokenStreamContext context = parser.streamReadContext();
        TokenStreamContext broken = isInValue || context.getParent() == null ? context : context.getParent();
        return broken.pathAsPointer().toString();
    }

    private void checkEnd() {
        SourceLocation end = places.place("", parser.currentLocation());
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

    private @Nullable JsonToken next() {
        tokens++;
        isInValue = parser.currentToken() == JsonToken.PROPERTY_NAME;
        JsonToken token = parser.nextToken();
        isInValue = true;
        return token;
    }

    private Node value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(places.ofToken(tokens));
            case START_ARRAY -> array(places.ofToken(tokens));
            default -> new Node.Scalar(parser.getString(), type(token), places.ofToken(tokens));
        };
    }

    private static ScalarType type(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> ScalarType.TEXT;
            case VALUE_NULL -> ScalarType.NOTHING;
            case VALUE_TRUE, VALUE_FALSE -> ScalarType.TRUTH;
            default -> ScalarType.NUMBER;
        };
    }

    private Node object(Located place) {
        List<Node.Entry> entries = new ArrayList<>();
        Keys seen = new Keys();
        while (next() != JsonToken.END_OBJECT) {
            Node.Scalar key = new Node.Scalar(parser.currentName(), places.ofToken(tokens));
            Node value = value(requireNonNull(next()));
            if (isFirst(key, seen)) {
                entries.add(new Node.Entry(key, value));
            }
        }
        return new Node.Mapping(entries, place);
    }

    private boolean isFirst(Node.Scalar key, Keys seen) {
        Optional<Node.Scalar> first = seen.add(key);
        first.ifPresent(it -> problems.add(
                "duplicate-key",
                key.location(),
                "this key stands twice",
                key.text(),
                "keep one of them; the first stands at " + it.location()));
        return first.isEmpty();
    }

    private Node array(Located place) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(value(requireNonNull(token)));
        }
        return new Node.Sequence(items, place);
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
