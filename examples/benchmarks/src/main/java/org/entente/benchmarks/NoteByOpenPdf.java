package org.entente.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.entente.benchmarks.NoteText.Line;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** The note laid out by hand with OpenPDF's own paragraphs and tables: untagged, its fonts read once and embedded in part. */
final class NoteByOpenPdf {
    private final Font title = font("Bold", 21);
    private final Font heading = font("Bold", 13);
    private final Font body = font("Regular", 10.5f);
    private final Font cell = font("Regular", 9.25f);

    private static Font font(String style, float size) {
        String file = "LiberationSans-" + style + ".ttf";
        try {
            return new Font(
                    BaseFont.createFont(
                            file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, LiberationSans.bytes(style), null),
                    size);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(NoteText note, OutputStream out) {
        Document document = new Document(PageSize.A4, 60, 60, 56, 62);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setFullCompression();
        document.open();
        for (Line line : note.lines()) {
            switch (line.kind()) {
                case TITLE -> document.add(new Paragraph(25, line.text(), title));
                case HEADING -> document.add(new Paragraph(17, line.text(), heading));
                case BODY -> document.add(new Paragraph(14, line.text(), body));
                case ROW -> document.add(row(line.cells()));
            }
        }
        document.close();
    }

    private PdfPTable row(List<String> cells) {
        PdfPTable row = new PdfPTable(widths(cells));
        row.setWidthPercentage(100);
        for (String text : cells) {
            PdfPCell target = new PdfPCell(new Phrase(12, text, cell));
            target.setBorder(0);
            row.addCell(target);
        }
        return row;
    }

    private static float[] widths(List<String> cells) {
        float[] widths = new float[cells.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == 0 ? 1 : 3;
        }
        return widths;
    }
}
