package org.entente.export.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.check.Located;
import org.entente.model.check.SourceLocation;
import org.entente.model.check.SourceLocation.FeedPlace;
import org.entente.model.check.SourceLocation.TextPlace;
import org.entente.model.shape.Node;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * The places of the tokens of a feed.
 *
 * <p>They are worked out when the first is asked for, by going through the text once more: of a feed without findings none is.
 */
final class FeedPlaces {
    private final FeedText text;
    private final String file;
    private Optional<List<FeedPlace>> places = Optional.empty();

    FeedPlaces(FeedText text, String file) {
        this.text = text;
        this.file = file;
    }

    /** The place of a token, to be worked out when it is asked for. */
    private record Token(FeedPlaces places, int number) implements Located {
        @Override
        public SourceLocation location() {
            return places.all().get(number - 1);
        }
    }

    /** The place of a token, by its number from 1. */
    Located ofToken(int number) {
        return new Token(this, number);
    }

    /** The place of the key of a value: it is the token before. */
    static Located ofKey(Node value) {
        Token token = (Token) value.place();
        return new Token(token.places(), token.number() - 1);
    }

    private List<FeedPlace> all() {
        if (places.isEmpty()) {
            places = Optional.of(readAgain());
        }
        return places.get();
    }

    private List<FeedPlace> readAgain() {
        List<FeedPlace> found = new ArrayList<>();
        try (JsonParser parser = text.parseCharacters()) {
            while (parser.nextToken() != null) {
                found.add(place(parser.streamReadContext().pathAsPointer().toString(), parser.currentTokenLocation()));
            }
        } catch (JacksonException e) {
            // The text breaks off here, and so do the places.
            return found;
        }
        return found;
    }

    TextPlace start() {
        return new TextPlace(file, 1, 1);
    }

    FeedPlace place(String pointer, TokenStreamLocation location) {
        return new FeedPlace(pointer, new TextPlace(file, location.getLineNr(), location.getColumnNr()));
    }
}
