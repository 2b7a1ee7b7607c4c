package org.entente.export.json;

import static java.util.Objects.requireNonNull;

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
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Turns JSON into nodes, token by token, that remember their places where those are wanted. */
final class JsonNodes {
    // The library names its own settings and sources, which mean nothing to whoever wrote the feed.
    private static final Pattern SETTING =
            Pattern.compile(", from `[^`]*`|(: enable `|: maybe a |: was expecting \\(JSON| \\(for (Array|Object) ).*");

    private final JsonParser parser;
    private final FeedPlaces places;
    private final boolean isPlaced;
    private final Problems problems;
    private final ShortTexts texts;
    private final KeyPath noKeys = new KeyPath();
    private final NodeStack stack = new NodeStack();
    private int tokens;
    private boolean isInValue;

    private JsonNodes(JsonParser parser, FeedPlaces places, boolean isPlaced, Problems problems) {
        this.parser = parser;
        this.places = places;
        this.isPlaced = isPlaced;
        this.problems = problems;
        this.texts = new ShortTexts(places.start());
    }

    /** The whole document, in which all stands at its start and what is written alike is one node; empty if it is not JSON. */
    static Optional<Node> readUnplaced(FeedText text, FeedPlaces places, Problems problems) {
        try (JsonParser parser = text.parseBytes()) {
            return new JsonNodes(parser, places, false, problems).ifWhole();
        }
    }

    /** The whole document; empty if it is not JSON, which is told of. Places are told in characters, not in bytes. */
    static Optional<Node> read(FeedText text, FeedPlaces places, Problems problems) {
        try (JsonParser parser = text.parseCharacters()) {
            return new JsonNodes(parser, places, true, problems).document();
        }
    }

    private Optional<Node> ifWhole() {
        try {
            Optional<Node> root = Optional.ofNullable(next()).map(this::value);
            return parser.nextToken() == null ? root : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
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
            case START_OBJECT -> object(place());
            case START_ARRAY -> array(place());
            case VALUE_STRING -> text(texts.at(parser));
            default -> new Node.Scalar(parser.getString(), type(token), place());
        };
    }

    private Located place() {
        return isPlaced ? places.ofToken(tokens) : places.start();
    }

    private Node text(Node.Scalar unplaced) {
        return isPlaced ? new Node.Scalar(unplaced.text(), ScalarType.TEXT, place()) : unplaced;
    }

    private static ScalarType type(JsonToken token) {
        return switch (token) {
            case VALUE_NULL -> ScalarType.NOTHING;
            case VALUE_TRUE, VALUE_FALSE -> ScalarType.TRUTH;
            default -> ScalarType.NUMBER;
        };
    }

    private Node object(Located place) {
        ObjectKeys keys = new ObjectKeys(noKeys);
        int begin = stack.size();
        while (next() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Node value = value(requireNonNull(next()));
            int first = keys.add(key);
            if (first == ObjectKeys.NONE) {
                stack.push(value);
            } else {
                addTwice(key, value, stack.get(begin + first));
            }
        }
        Node[] values = stack.popTo(begin);
        return new Node.Mapping(keys.keys(), values, (index, value) -> FeedPlaces.ofKey(value), place);
    }

    private void addTwice(String key, Node value, Node first) {
        problems.add(
                "duplicate-key",
                FeedPlaces.ofKey(value).location(),
                "this key stands twice",
                key,
                "keep one of them; the first stands at "
                        + FeedPlaces.ofKey(first).location());
    }

    private Node array(Located place) {
        int begin = stack.size();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            stack.push(value(requireNonNull(token)));
        }
        return new Node.Sequence(List.of(stack.popTo(begin)), place);
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
