package org.entente.export.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.check.Located;
import org.entente.model.check.SourceLocation.FeedPlace;
import org.entente.model.check.SourceLocation.TextPlace;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * The places of the tokens of a feed.
 *
 * <p>They are worked out when the first is asked for, by going through the text once more: of a feed without findings none is.
 */
final class FeedPlaces {
    private final String text;
    private final String file;
    private Optional<List<FeedPlace>> places = Optional.empty();

    FeedPlaces(String text, String file) {
        this.text = text;
        this.file = file;
    }

    /** The place of a token, by its number from 1. */
    Located ofToken(int number) {
        return () -> all().get(number - 1);
    }

    private List<FeedPlace> all() {
        if (places.isEmpty()) {
            places = Optional.of(readAgain());
        }
        return places.get();
    }

    private List<FeedPlace> readAgain() {
        List<FeedPlace> found = new ArrayList<>();
        try (JsonParser parser = JsonNodes.parser(text)) {
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
