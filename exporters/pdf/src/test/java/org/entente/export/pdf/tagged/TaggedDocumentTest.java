package org.entente.export.pdf.tagged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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

    @Test
    void hasTheSameBytesWhetherItsLengthWasAskedForOrNot() throws IOException {
        TaggedDocument asked = new TaggedDocument(SampleDocument.PROPERTIES, PageFormat.a4());
        addList(asked, 300, i -> {});
        addList(document, 300, i -> {});

        assertThat(asked.filledPages(asked.parts())).isGreaterThan(5);
        assertThat(bytes(document)).isEqualTo(bytes(asked));
    }

    @Test
    void laysOutNoMoreThanThePageThatIsBeingFilled() throws IOException {
        List<Integer> laidOut = new ArrayList<>();
        List<Integer> whenAPageIsFull = new ArrayList<>();
        addList(document, 300, laidOut::add);
        document.furniture((sheet, pages) -> whenAPageIsFull.add(laidOut.size()));

        bytes(document);

        // Once to find out how many pages there are, then page by page.
        assertThat(laidOut).hasSize(600);
        assertThat(whenAPageIsFull.get(0)).isBetween(330, 360);
        assertThat(whenAPageIsFull.get(1) - whenAPageIsFull.get(0)).isBetween(30, 60);
    }

    @Test
    void refusesWhatComesIntoAnElementThatIsWrittenAlready() {
        Tag paragraph = new Tag(null, Structure.P);
        paragraph.close();

        assertThatThrownBy(() -> paragraph.child(Structure.SPAN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Something comes into a P after it was finished");
    }

    /** As in a box of two columns: the first item goes on overleaf after the second has begun. */
    @Test
    void keepsItemsOpenThatGoOnBesideEachOther() throws IOException {
        document.add(root -> {
            Tag list = root.child(Structure.L);
            SetText left = document.set(list.child(Structure.LI), "left ".repeat(150), BODY, 25);
            SetText right = document.set(list.child(Structure.LI), "right ".repeat(150), BODY, 25);
            return IntStream.range(0, left.lines())
                    .mapToObj(line -> Slab.of(14, (sheet, top) -> {
                        left.paint(line, sheet, 100, top);
                        right.paint(line, sheet, 200, top);
                    }))
                    .toList();
        });

        try (PdfReader reader = new PdfReader(bytes(document))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(3);
        }
    }

    private static void addList(TaggedDocument document, int items, Consumer<Integer> laidOut) {
        Box column = document.format().frame();
        document.add(root -> {
            ListBlock list = new ListBlock(document, root.child(Structure.L), column, 20, 2);
            return list.slabs(0, IntStream.range(0, items).boxed().toList(), i -> {
                laidOut.accept(i);
                return list.item(List.of(Piece.of("•", BODY)), List.of(Piece.of("Item " + i, BODY)));
            });
        });
    }

    private static byte[] bytes(TaggedDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
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
