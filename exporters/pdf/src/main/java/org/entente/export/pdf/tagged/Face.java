package org.entente.export.pdf.tagged;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.openpdf.text.pdf.BaseFont;

/** A face of Liberation Sans, which has Latin, Greek and Cyrillic letters. */
public enum Face {
    /** Upright, of normal weight. */
    REGULAR,
    /** Upright and bold. */
    BOLD,
    /** Slanted, of normal weight. */
    ITALIC;

    private final String style = name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);

    /** The name that tells the font's format by its ending. */
    String file() {
        return "LiberationSans-" + style + ".ttf";
    }

    /** The font; each call gives another, as OpenPDF's are for one thread. */
    BaseFont font() {
        try {
            return BaseFont.createFont(
                    file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(file(), e);
        }
    }

    private byte[] bytes() {
        String resource = "liberation/" + file();
        try (InputStream in = Face.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + resource + " of openpdf-fonts-extra");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
