package org.entente.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.entente.benchmarks.NoteText.Line;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The note as XSL formatting objects, laid out by Apache FOP with structure for accessibility. */
final class NoteByFop {
    private static final String CONFIGURATION = """
            <fop version="1.0"><accessibility>true</accessibility><renderers><renderer mime="application/pdf"><fonts>
            <font embed-url="Regular.ttf"><font-triplet name="Liberation Sans" style="normal" weight="normal"/></font>
            <font embed-url="Bold.ttf"><font-triplet name="Liberation Sans" style="normal" weight="bold"/></font>
            </fonts></renderer></renderers></fop>
            """;

    private static final String HEAD = """
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Liberation Sans" font-size="10.5pt"
                line-height="14pt" xml:lang="en"><fo:layout-master-set><fo:simple-page-master master-name="a4"
                page-width="210mm" page-height="297mm" margin="56pt 60pt 62pt 60pt"><fo:region-body/>
            </fo:simple-page-master></fo:layout-master-set>
            <fo:page-sequence master-reference="a4"><fo:flow flow-name="xsl-region-body">
            """;

    private final FopFactory factory;
    private final SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();

    NoteByFop(Path fonts) {
        try {
            factory = new FopConfParser(
                            new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)), fonts.toUri())
                    .getFopFactoryBuilder()
                    .build();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(NoteText note, OutputStream out) throws IOException, SAXException, ParserConfigurationException {
        FOUserAgent agent = factory.newFOUserAgent();
        parsers.newSAXParser()
                .parse(
                        new InputSource(new StringReader(objects(note))),
                        factory.newFop(MimeConstants.MIME_PDF, agent, out).getDefaultHandler());
    }

    private static String objects(NoteText note) {
        StringBuilder objects = new StringBuilder(HEAD);
        for (Line line : note.lines()) {
            objects.append(
                    switch (line.kind()) {
                        case TITLE -> block("font-size='21pt' line-height='25pt' font-weight='bold' role='H1'", line);
                        case HEADING -> block("font-size='13pt' line-height='17pt' font-weight='bold' role='H2'", line);
                        case BODY -> block("", line);
                        case ROW ->
                            "<fo:table table-layout='fixed' width='100%' font-size='9.25pt' line-height='12pt'><fo:table-body>"
                                    + "<fo:table-row>"
                                    + Markup.cells(
                                            line.cells(), "<fo:table-cell><fo:block>", "</fo:block></fo:table-cell>")
                                    + "</fo:table-row></fo:table-body></fo:table>\n";
                    });
        }
        return objects.append("</fo:flow></fo:page-sequence></fo:root>").toString();
    }

    private static String block(String look, Line line) {
        return "<fo:block " + look + ">" + Markup.escaped(line.text()) + "</fo:block>\n";
    }
}
