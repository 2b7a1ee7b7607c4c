package org.entente.export.pdf.tagged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/**
 * An object written down as PDF has it (ISO 32000-1, 7.3).
 *
 * <p>There are hundreds of small ones in a note. As OpenPDF's dictionaries of names and numbers they took most of the time
 * of writing it.
 */
final class Syntax {

    /** Each character is one byte. */
    private final StringBuilder pdf = new StringBuilder();

    /** Adds what is PDF already. */
    Syntax raw(String more) {
        pdf.append(more);
        return this;
    }

    /** Adds a number. */
    Syntax number(int number) {
        pdf.append(number);
        return this;
    }

    /** Adds a number and a blank. */
    Syntax number(float number) {
        pdf.append(ByteBuffer.formatDouble(number)).append(' ');
        return this;
    }

    /** Adds what another has written down. */
    Syntax add(Syntax other) {
        pdf.append(other.pdf);
        return this;
    }

    /** Adds a rectangle on a page of this height, which PDF measures upwards. */
    Syntax rectangle(Box box, float pageHeight) {
        raw("[").number(box.x()).number(pageHeight - box.bottom());
        return number(box.right()).number(pageHeight - box.top()).raw("]");
    }

    /** Adds a reference to an object, and a blank. */
    Syntax reference(int object) {
        pdf.append(object).append(" 0 R ");
        return this;
    }

    /** Adds text for people. */
    Syntax text(String text) {
        return isSimple(text) ? simple(text) : string(new PdfString(text, PdfObject.TEXT_UNICODE));
    }

    /** Adds a name or an address, of ASCII. */
    Syntax ascii(String text) {
        return isSimple(text) ? simple(text) : string(new PdfString(text, null));
    }

    /** Whether a text stands for itself between parentheses, as nearly all do: no letter beyond ASCII, none to be escaped. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '(' || c == ')' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private Syntax simple(String text) {
        return raw("(").raw(text).raw(")");
    }

    private Syntax string(PdfString string) {
        try {
            ByteBuffer bytes = new ByteBuffer();
            string.toPdf(null, bytes);
            return raw(new String(bytes.toByteArray(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes anything", e);
        }
    }

    boolean isEmpty() {
        return pdf.isEmpty();
    }

    /** The object that has been written down; it can be compressed together with others. */
    PdfObject object() {
        return new PdfLiteral(PdfObject.DICTIONARY, pdf.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
}
