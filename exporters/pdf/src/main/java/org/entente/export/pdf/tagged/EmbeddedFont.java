package org.entente.export.pdf.tagged;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A font embedded in part, as OpenPDF makes it for a document that has nothing but these letters; taken out of that, it can
 * be written into any other.
 *
 * @param glyphs the glyphs of the letters, in their order
 * @param font the font's dictionary (ISO 32000-1, 9.7.6)
 * @param descendant the dictionary of its glyphs, with their widths (9.7.4)
 * @param descriptor what describes it (9.8)
 * @param program the font file, compressed
 * @param toUnicode what tells the letters of the glyphs, compressed
 */
record EmbeddedFont(
        String glyphs,
        PdfDictionary font,
        PdfDictionary descendant,
        PdfDictionary descriptor,
        PdfStream program,
        PdfStream toUnicode) {

    /** Makes one; the tag is put before its name. */
    static EmbeddedFont of(Face face, String letters, String tag) {
        try (PdfReader document = new PdfReader(document(face, letters))) {
            PdfDictionary fonts =
                    document.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
            PdfDictionary font = fonts.getAsDict(fonts.getKeys().iterator().next());
            PdfDictionary descendant = font.getAsArray(PdfName.DESCENDANTFONTS).getAsDict(0);
            PdfDictionary descriptor = descendant.getAsDict(PdfName.FONTDESCRIPTOR);
            PdfName name = new PdfName(
                    tag + "+" + font.getAsName(PdfName.BASEFONT).toString().split("\\+", 2)[1]);
            return new EmbeddedFont(
                    glyphs(document),
                    with(font, PdfName.BASEFONT, name),
                    with(descendant, PdfName.BASEFONT, name),
                    with(descriptor, PdfName.FONTNAME, name),
                    stream(descriptor.getAsStream(PdfName.FONTFILE2)),
                    stream(font.getAsStream(PdfName.TOUNICODE)));
        } catch (IOException e) {
            throw new UncheckedIOException(face.file(), e);
        }
    }

    private static byte[] document(Face face, String letters) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        // A compressed cross-reference is binary: OpenPDF writes the other kind in digits of the default locale.
        writer.setFullCompression();
        document.setGlyphSubstitutionEnabled(false);
        document.open();
        PdfContentByte canvas = writer.getDirectContent();
        canvas.beginText();
        canvas.setFontAndSize(font(face), 1);
        canvas.showTextBasic(letters);
        canvas.endText();
        document.close();
        return bytes.toByteArray();
    }

    private static BaseFont font(Face face) {
        BaseFont font = face.font();
        // PDF/UA-1 7.21.4.2 and PDF/A-2 6.2.11.4.2 want a whole CIDSet or none.
        font.setIncludeCidSet(false);
        font.setCompressionLevel(PdfStream.BEST_COMPRESSION);
        return font;
    }

    private static String glyphs(PdfReader document) throws IOException {
        PdfContentParser content = new PdfContentParser(new PRTokeniser(document.getPageContent(1)));
        List<PdfObject> command = content.parse(new ArrayList<>());
        while (!command.isEmpty()) {
            if (command.get(0) instanceof PdfString shown) {
                return new String(shown.getBytes(), StandardCharsets.UTF_16BE);
            }
            command = content.parse(command);
        }
        throw new IllegalStateException("No letters in a document of letters");
    }

    private static PdfStream stream(PdfObject compressed) throws IOException {
        PdfStream stream = new PdfStream(PdfReader.getStreamBytesRaw((PRStream) compressed));
        stream.putAll((PRStream) compressed);
        return stream;
    }

    private static PdfDictionary with(PdfDictionary dictionary, PdfName key, PdfObject value) {
        PdfDictionary changed = new PdfDictionary();
        changed.putAll(dictionary);
        changed.put(key, value);
        return changed;
    }

    /** Writes it into a document under a reference. */
    void write(PdfWriter writer, PdfIndirectReference reference) throws IOException {
        PdfIndirectReference file = writer.addToBody(program).getIndirectReference();
        PdfIndirectReference described =
                writer.addToBody(with(descriptor, PdfName.FONTFILE2, file)).getIndirectReference();
        PdfIndirectReference glyphWidths = writer.addToBody(with(descendant, PdfName.FONTDESCRIPTOR, described))
                .getIndirectReference();
        PdfDictionary whole = with(font, PdfName.DESCENDANTFONTS, new PdfArray(glyphWidths));
        whole.put(PdfName.TOUNICODE, writer.addToBody(toUnicode).getIndirectReference());
        writer.addToBody(whole, reference);
    }
}
