package org.entente.benchmarks;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.entente.benchmarks.NoteText.Line;

/** The note as a page of HTML, laid out by openhtmltopdf for PDF/UA. */
final class NoteByOpenHtmlToPdf {
    private static final String HEAD = """
            <html lang="en"><head><title>Note</title><meta name="description" content="A note"/><style>
            @page { size: A4; margin: 56pt 60pt 62pt 60pt }
            body { font-family: 'Liberation Sans'; font-size: 10.5pt; line-height: 14pt }
            h1 { font-size: 21pt; line-height: 25pt } h2 { font-size: 13pt; line-height: 17pt }
            td { font-size: 9.25pt; line-height: 12pt; vertical-align: top }
            </style></head><body>
            """;

    private final byte[] regular = LiberationSans.bytes("Regular");
    private final byte[] bold = LiberationSans.bytes("Bold");

    void write(NoteText note, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> new ByteArrayInputStream(regular), LiberationSans.NAME, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), LiberationSans.NAME, 700, FontStyle.NORMAL, true);
        builder.withHtmlContent(html(note), null);
        builder.toStream(out);
        builder.run();
    }

    private static String html(NoteText note) {
        StringBuilder html = new StringBuilder(HEAD);
        for (Line line : note.lines()) {
            html.append(
                    switch (line.kind()) {
                        case TITLE -> "<h1>" + Markup.escaped(line.text()) + "</h1>\n";
                        case HEADING -> "<h2>" + Markup.escaped(line.text()) + "</h2>\n";
                        case BODY -> "<p>" + Markup.escaped(line.text()) + "</p>\n";
                        case ROW -> "<table><tr>" + Markup.cells(line.cells(), "<td>", "</td>") + "</tr></table>\n";
                    });
        }
        return html.append("</body></html>").toString();
    }
}
