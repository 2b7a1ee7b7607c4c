package org.entente.export.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    private static final char REPLACEMENT = '\uFFFD';
    private static final long NOT_ASCII = 0x8080808080808080L;

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
        String other = new String(notAscii(bytes), StandardCharsets.UTF_8);
        // What is not UTF-8 becomes this character, which can also have been written.
        if (other.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes, file, problems)) {
            return Optional.empty();
        }
        return Optional.of(new FeedText(bytes));
    }

    JsonParser parseBytes() {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes, start, bytes.length - start);
    }

    JsonParser parseCharacters() {
        return FACTORY.createParser(
                ObjectReadContext.empty(), new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8));
    }

    /** What is not ASCII, each run closed by a blank: it is UTF-8 just where the whole is, and is much shorter. */
    private static byte[] notAscii(byte[] bytes) {
        ByteBuffer eights = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        byte[] found = new byte[64];
        int count = 0;
        for (int i = nextNotAscii(eights, 0); i < bytes.length; i = nextNotAscii(eights, i)) {
            for (; i < bytes.length && bytes[i] < 0; i++) {
                found = count + 2 > found.length ? Arrays.copyOf(found, 2 * found.length) : found;
                found[count++] = bytes[i];
            }
            found[count++] = ' ';
        }
        return Arrays.copyOf(found, count);
    }

    private static int nextNotAscii(ByteBuffer bytes, int from) {
        int i = from;
        for (; i + Long.BYTES <= bytes.limit(); i += Long.BYTES) {
            long found = bytes.getLong(i) & NOT_ASCII;
            if (found != 0) {
                return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (i < bytes.limit() && bytes.get(i) >= 0) {
            i++;
        }
        return i;
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
