package org.entente.export.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entente.model.check.SourceLocation.TextPlace;
import org.entente.model.shape.Problems;

/** The characters of a feed, decoded strictly: places are told in characters, and no broken one is patched over. */
final class FeedText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char REPLACEMENT = '\uFFFD';

    private FeedText() {}

    /** The text; empty if it is not UTF-8, which is told of. A byte order mark at its head is left out. */
    static Optional<String> of(byte[] bytes, String file, Problems problems) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // What is not UTF-8 becomes this character, which can also have been written.
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes, file, problems)) {
            return Optional.empty();
        }
        return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
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
