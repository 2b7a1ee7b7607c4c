package org.entente.export.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells UTF-8 by its bytes: to decode a feed for that alone takes several times as long. */
final class Utf8 {
    private static final VarHandle EIGHTS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080808080808080L;
    // The least character of so many bytes: what is below it is to be written in fewer.
    private static final int[] LEAST = {0, 0, 0x80, 0x800, 0x10000};
    private static final int NONE = 0;

    private Utf8() {}

    /** Whether all of it is UTF-8, strictly. */
    static boolean isWellFormed(byte[] bytes) {
        int at = nextNotAscii(bytes, 0);
        while (at < bytes.length) {
            int length = lengthOfCharacter(bytes, at);
            if (length == NONE) {
                return false;
            }
            at = nextNotAscii(bytes, at + length);
        }
        return true;
    }

    // Eight bytes at a time, as nearly all are ASCII.
    private static int nextNotAscii(byte[] bytes, int from) {
        int at = from;
        for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
            long found = (long) EIGHTS.get(bytes, at) & NOT_ASCII;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    private static int lengthOfCharacter(byte[] bytes, int from) {
        int lead = bytes[from] & 0xFF;
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        boolean leads = lead >= 0xC0 && lead <= 0xF7 && from + length <= bytes.length;
        return leads && isCharacter(number(bytes, from, length), length) ? length : NONE;
    }

    private static int number(byte[] bytes, int from, int length) {
        int number = bytes[from] & (0x7F >> length);
        for (int i = from + 1; i < from + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return NONE;
            }
            number = (number << 6) | (bytes[i] & 0x3F);
        }
        return number;
    }

    private static boolean isCharacter(int number, int length) {
        boolean isSurrogate = number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE;
        return number >= LEAST[length] && number <= Character.MAX_CODE_POINT && !isSurrogate;
    }
}
