package org.entente.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.export.briefing.Block;
import org.entente.export.briefing.Briefing;
import org.entente.export.briefing.BulletList;
import org.entente.export.briefing.Paragraph;
import org.entente.export.briefing.Reference;
import org.entente.export.briefing.References;
import org.entente.export.briefing.Role;
import org.entente.export.briefing.Text;
import org.entente.export.pdf.StructureReader.Element;
import org.entente.export.pdf.StructureReader.Marked;
import org.junit.jupiter.api.Test;

/** What no page break goes through, wherever on a page it comes. */
class KeptTogetherTest {

    private static final int LINES_OF_A_PAGE = 40;

    @Test
    void aReferenceOfUpToFiveLines() throws IOException {
        References references = new References(IntStream.rangeClosed(1, 3)
                .mapToObj(number -> Reference.of(
                        number,
                        Text.of("words ".repeat(70)),
                        URI.create("https://example.org/documents/a-long-address")))
                .toList());

        for (int above = 0; above < LINES_OF_A_PAGE; above++) {
            assertThat(pages("BibEntry|H2", above, references))
                    .hasSize(4)
                    .satisfies(pages -> assertThat(pages.get(0)).isEqualTo(pages.get(1)));
        }
    }

    @Test
    void smallPrintOfUpToTenLinesAndItsHeading() throws IOException {
        Block small = new Paragraph(Text.of("words ".repeat(140)), Role.SMALL_PRINT);

        for (int above = 0; above < LINES_OF_A_PAGE; above++) {
            List<Integer> pages = pages("H2|P", above, small);
            assertThat(pages.get(above)).isEqualTo(pages.get(above + 1));
        }
    }

    @Test
    void smallPrintAndTheLastOfWhatItIsAbout() throws IOException {
        BulletList bullets = BulletList.of(Text.of("one"), Text.of("two words ".repeat(15)));
        Paragraph more = new Paragraph(Text.of("More is told elsewhere."), Role.SMALL_PRINT);

        for (int above = 0; above < LINES_OF_A_PAGE; above++) {
            List<Integer> pages = pages("LBody|P", above, bullets, more);
            assertThat(pages.get(above + 1)).isEqualTo(pages.get(above + 2));
        }
    }

    @Test
    void aBulletOfUpToThreeLines() throws IOException {
        BulletList bullets =
                BulletList.of(Text.of("words ".repeat(15)), Text.of("words ".repeat(40)), Text.of("words ".repeat(40)));

        for (int above = 0; above < LINES_OF_A_PAGE; above++) {
            assertThat(pages("LBody", above, bullets)).hasSize(3);
        }
    }

    /** The page of each element of these types, none of which may be on two, under so many lines and a heading. */
    private static List<Integer> pages(String types, int above, Block... blocks) throws IOException {
        Briefing.Builder note = Samples.blank("A note");
        IntStream.range(0, above).forEach(line -> note.addOpening(Paragraph.of("Line " + line)));
        note.addSections(Samples.section("kept", 2, "Kept together", blocks));
        return new StructureReader(Samples.pdf(note.build(), Paper.A4))
                .document()
                .all()
                .filter(element -> element.type().matches(types))
                .map(KeptTogetherTest::page)
                .toList();
    }

    private static int page(Element element) {
        List<Integer> pages =
                element.all(Marked.class).map(Marked::page).distinct().toList();
        assertThat(pages).as(element.text()).hasSize(1);
        return pages.get(0);
    }
}
