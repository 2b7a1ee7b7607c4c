package org.entente.export.pdf.tagged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;

class TaggedDocumentTest {

    private static final TypeStyle BODY = new TypeStyle(Face.REGULAR, 10.5f, 14, Ink.BLACK);

    private final TaggedDocument document = new TaggedDocument(SampleDocument.PROPERTIES, PageFormat.a4());

    /** The code that stands in the Javadoc of the package. */
    @Test
    void writesAPage() throws IOException {
        DocumentProperties properties = SampleDocument.PROPERTIES;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // @start region="page"
        TaggedDocument document = new TaggedDocument(properties, PageFormat.a4());
        TypeStyle body = new TypeStyle(Face.REGULAR, 10.5f, 14, Ink.BLACK);
        List<Piece> words = List.of(Piece.of("Good morning", body));
        document.add(root -> document.set(root.child(Structure.P), words, 450).slabs(72));
        document.write(out);
        // @end

        assertThat(pages(out)).isEqualTo(1);
    }

    @Test
    void writesAnEmptyDocumentAsAnEmptyPage() throws IOException {
        assertThat(pages()).isEqualTo(1);
    }

    @Test
    void refusesALinkToNowhere() {
        Piece link = Piece.of("there", BODY).to(new Target.Place("nowhere", "A place that isn't"));
        document.add(root ->
                document.set(root.child(Structure.P), List.of(link), 450).slabs(72));

        assertThatThrownBy(this::pages)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Nothing in the document has the name 'nowhere'");
    }

    @Test
    void shortensWhatIsTooLongForALine() {
        assertThat(document.shortened("Good morning", BODY, 500)).isEqualTo("Good morning");
        assertThat(document.shortened("Good morning", BODY, document.width("Good mo…", BODY)))
                .isEqualTo("Good mo…");
        assertThat(document.shortened("Good morning", BODY, document.width("Good …", BODY)))
                .isEqualTo("Good…");
        assertThat(document.shortened("Good morning", BODY, 0)).isEqualTo("…");
    }

    private int pages() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return pages(out);
    }

    private static int pages(ByteArrayOutputStream out) throws IOException {
        try (PdfReader reader = new PdfReader(out.toByteArray())) {
            return reader.getNumberOfPages();
        }
    }
}
