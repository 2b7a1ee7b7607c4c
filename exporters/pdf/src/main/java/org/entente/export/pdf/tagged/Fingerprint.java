package org.entente.export.pdf.tagged;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** A number that follows from all that is added: equal documents have equal ones, others don't. */
final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    void add(byte[] bytes) {
        digest.update(bytes);
        digest.update((byte) 0);
    }

    /** The first 16 bytes, as many as a file's id has; afterwards it starts anew. */
    byte[] bytes() {
        return Arrays.copyOf(digest.digest(), 16);
    }
}
