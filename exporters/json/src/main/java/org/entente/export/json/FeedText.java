package org.entente.export.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entente.model.check.SourceLocation.TextPlace;
import org.entente.model.shape.Problems;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * A feed as it was written: UTF-8, strictly, no broken character is patched over.
 *
 * <p>It is parsed as bytes; its characters are wanted only for places, which are told in characters.
 */
final class FeedText {
    // It is known to be UTF-8. That equal keys are one text makes them quick to tell.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .build();

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final byte[] bytes;
    private final int start;

    private FeedText(byte[] bytes) {
        this.bytes = bytes;
        boolean isMarked =
                new String(bytes, 0, Math.min(bytes.length, 3), StandardCharsets.UTF_8).equals(BYTE_ORDER_MARK);
        this.start = isMarked ? 3 : 0;
    }

    /** The text; empty if it is not UTF-8, which is told of. A byte order mark at its head is left out. */
    static Optional<FeedText> of(byte[] bytes, String file, Problems problems) {
        return Utf8.isWellFormed(bytes) || isUtf8(bytes, file, problems)
                ? Optional.of(new FeedText(bytes))
                : Optional.empty();
    }

    JsonParser parseBytes() {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes, start, bytes.length - start);
    }

    JsonParser parseCharacters() {
        return FACTORY.createParser(
                ObjectReadContext.empty(), new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8));
    }

    private static boolean isUtf8(byte[] bytes, String file, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            problems.add(
                    "not-utf-8", end(text, file), "this is not encoded in UTF-8 from here on", "", "save it as UTF-8");
        }
        return !result.isError();
    }

    private static TextPlace end(CharBuffer text, String file) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean ends = text.charAt(i) == '\n';
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        return new TextPlace(file, line, column);
    }
}
