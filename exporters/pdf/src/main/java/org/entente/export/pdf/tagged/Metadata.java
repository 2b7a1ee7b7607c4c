package org.entente.export.pdf.tagged;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.xml.xmp.XmpWriter;

/** What a document says about itself, written both ways that PDF knows: as information dictionary and as XMP. */
final class Metadata {

    private static final String UA_NAMESPACE = "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"";
    private static final String EXTENSION_NAMESPACES = "xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
            + "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" "
            + "xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"";

    /** PDF/A wants to be told about every property that isn't its own, the PDF/UA number included. */
    private static final String UA_DESCRIBED = """
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 that the file keeps to</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            """;

    private final DocumentProperties properties;

    Metadata(DocumentProperties properties) {
        this.properties = properties;
    }

    void addTo(PdfWriter writer) throws IOException {
        String language = properties.language().toLanguageTag();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language, PdfObject.TEXT_UNICODE));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        information(writer.getInfo());
        writer.setXmpMetadata(xmp(writer.getInfo()));
    }

    private void information(PdfDictionary info) {
        info.put(PdfName.TITLE, text(properties.title()));
        properties.subject().ifPresent(subject -> info.put(PdfName.SUBJECT, text(subject)));
        properties.author().ifPresent(author -> info.put(PdfName.AUTHOR, text(author)));
        properties.creator().ifPresent(creator -> info.put(PdfName.CREATOR, text(creator)));
        if (!properties.keywords().isEmpty()) {
            info.put(PdfName.KEYWORDS, text(String.join(", ", properties.keywords())));
        }
        info.put(PdfName.CREATIONDATE, date(properties.created()));
        info.put(PdfName.MODDATE, date(properties.created()));
    }

    private static PdfString text(String words) {
        return new PdfString(Characters.printable(words), PdfObject.TEXT_UNICODE);
    }

    /** Midnight in Greenwich, wherever this runs. */
    private static PdfDate date(LocalDate day) {
        return new PdfDate(String.format(
                Locale.ROOT, "D:%04d%02d%02d000000Z", day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    private static byte[] xmp(PdfDictionary info) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XmpWriter xmp = new XmpWriter(bytes, info, PdfWriter.PDFA2A)) {
            xmp.addRdfDescription(UA_NAMESPACE, "<pdfuaid:part>1</pdfuaid:part>");
            xmp.addRdfDescription(EXTENSION_NAMESPACES, UA_DESCRIBED);
        }
        return bytes.toByteArray();
    }
}
