package org.example.consumer;

import java.nio.charset.StandardCharsets;

/** The first characters of a file that can be seen, by which its format is known. */
final class Signature {
    private Signature() {}

    static String of(byte[] file) {
        return new String(file, 0, 4, StandardCharsets.ISO_8859_1).replaceAll("\\s|\\p{Cntrl}", "");
    }
}
