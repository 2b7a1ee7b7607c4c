package org.entente.export.pdf.tagged;

import java.security.SecureRandom;

/**
 * Numbers that follow from a file's content, for the six letters that OpenPDF puts before the name of a subset font.
 *
 * <p>The letters only have to differ from file to file, which keeps programs that join files from taking two subsets of
 * one font for the same. Nothing here is secret.
 */
final class SubsetPrefix extends SecureRandom {

    private final byte[] content;
    private int next;

    SubsetPrefix(byte[] content) {
        this.content = content.clone();
    }

    @Override
    public double nextDouble() {
        int index = next % content.length;
        next++;
        return (content[index] & 0xFF) / 256.0;
    }
}
