package org.entente.export.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.entente.model.check.Located;
import org.entente.model.check.SourceLocation;
import org.entente.model.check.SourceLocation.FeedPlace;
import org.entente.model.check.SourceLocation.TextPlace;
import org.entente.model.shape.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * The places of the tokens of a feed.
 *
 * <p>They are worked out when the first is asked for, by going through the text once more: of a feed without findings none is.
 */
final class FeedPlaces {
    private final FeedText text;
    private final String file;
    private final TextPlace start;
    private Optional<List<Step>> steps = Optional.empty();

    FeedPlaces(FeedText text, String file) {
        this.text = text;
        this.file = file;
        this.start = new TextPlace(file, 1, 1);
    }

    /** The place of a token, to be worked out when it is asked for. */
    private record Token(FeedPlaces places, int number) implements Located {
        @Override
        public SourceLocation location() {
            Step step = places.all().get(number - 1);
            return new FeedPlace(step.pointer(), step.place());
        }
    }

    /** A token under an object or array. Pointers are put together only where they are told: that takes longer than to parse. */
    private record Step(@Nullable Step above, String name, TextPlace place) {
        String pointer() {
            return above == null ? "" : above.pointer() + "/" + escaped();
        }

        private String escaped() {
            return name.replace("~", "~0").replace("/", "~1");
        }
    }

    /** The place of a token, by its number from 1. */
    Located ofToken(int number) {
        return new Token(this, number);
    }

    /** The place of the key of a value: it is the token before. */
    static Located ofKey(Node value) {
        return value.place() instanceof Token token ? new Token(token.places(), token.number() - 1) : value.place();
    }

    private List<Step> all() {
        if (steps.isEmpty()) {
            steps = Optional.of(readAgain());
        }
        return steps.get();
    }

    private List<Step> readAgain() {
        List<Step> found = new ArrayList<>();
        try (JsonParser parser = text.parseCharacters()) {
            Deque<Step> open = new ArrayDeque<>();
            while (parser.nextToken() != null) {
                found.add(step(parser, open));
            }
        } catch (JacksonException e) {
            // The text breaks off here, and so do the places.
            return found;
        }
        return found;
    }

    private Step step(JsonParser parser, Deque<Step> open) {
        JsonToken token = parser.currentToken();
        if (token.isStructEnd()) {
            open.pop();
        }
        Step step = new Step(open.peek(), name(parser), place(parser.currentTokenLocation()));
        if (token.isStructStart()) {
            open.push(step);
        }
        return step;
    }

    private static String name(JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        TokenStreamContext holder = parser.currentToken().isStructStart() ? context.getParent() : context;
        return holder.inArray() ? String.valueOf(holder.getCurrentIndex()) : String.valueOf(holder.currentName());
    }

    TextPlace start() {
        return start;
    }

    FeedPlace place(String pointer, TokenStreamLocation location) {
        return new FeedPlace(pointer, place(location));
    }

    private TextPlace place(TokenStreamLocation location) {
        return new TextPlace(file, location.getLineNr(), location.getColumnNr());
    }
}
