package org.entente.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Utf8Test {
    // The ends of all ranges that the first two bytes of a character can lie in, and of those after them.
    private static final int[] FIRST = {
        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
        0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF7, 0xF8, 0xFF
    };
    private static final int[] LATER = {0x7F, 0x80, 0xBF, 0xC0};

    @Test
    void saysOfAnyBytesWhatTheDecoderSays() {
        byte[] bytes = new byte[4];
        for (int first : FIRST) {
            for (int second : FIRST) {
                for (int third : LATER) {
                    for (int fourth : LATER) {
                        set(bytes, first, second, third, fourth);
                        assertAsDecoded(bytes);
                    }
                }
            }
        }
    }

    @Test
    void findsWhatIsWrongWhereverItStands() {
        for (int length = 1; length < 40; length++) {
            byte[] bytes = new byte[length];
            Arrays.fill(bytes, (byte) 'a');
            assertThat(Utf8.isWellFormed(bytes)).isTrue();
            for (int at = 0; at < length; at++) {
                bytes[at] = (byte) 0xE9;
                assertThat(Utf8.isWellFormed(bytes)).as("%d of %d", at, length).isFalse();
                bytes[at] = 'a';
            }
        }
    }

    @Test
    void knowsTheLettersOfAllLanguages() {
        String letters = "Comité, Комитет, „Ausschuß“, 委員会, 🕊".repeat(3);
        assertThat(Utf8.isWellFormed(letters.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(Utf8.isWellFormed(letters.getBytes(StandardCharsets.UTF_16))).isFalse();
    }

    private static void set(byte[] bytes, int... values) {
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
    }

    // Without its last bytes, too, which then are missing.
    private static void assertAsDecoded(byte[] bytes) {
        for (int length = 1; length <= bytes.length; length++) {
            byte[] beginning = Arrays.copyOf(bytes, length);
            if (Utf8.isWellFormed(beginning) != isDecoded(beginning)) {
                assertThat(beginning).as("told wrongly").isEmpty();
            }
        }
    }

    private static boolean isDecoded(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
