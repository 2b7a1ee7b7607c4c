package org.entente.export.pdf.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableBlockTest {

    private static final TypeStyle CELL = new TypeStyle(Face.REGULAR, 9, 12, Ink.BLACK);
    private static final Box COLUMN = new Box(50, 50, 400, 700);

    private final TaggedDocument document = new TaggedDocument(SampleDocument.PROPERTIES, PageFormat.a4());

    @Test
    void partsNeitherTheFirstTwoRowsNorTheLastTwo() {
        // The header row comes first.
        assertThat(kept("A", "B", "C", "D", "E")).containsExactly(true, true, false, false, true, false);
        assertThat(kept(lines(2), "B", "C", "D")).containsExactly(true, true, true, false, true, false);
    }

    @Test
    void partsNoTableOfThreeRows() {
        assertThat(kept("A")).containsExactly(true, false);
        assertThat(kept("A", "B")).containsExactly(true, true, false);
        assertThat(kept("A", "B", "C")).containsExactly(true, true, true, false);
    }

    @Test
    void mayPartTallRowsSoThatLittleOfAPageStaysEmpty() {
        assertThat(kept(lines(4), lines(4))).containsExactly(true, true, true, true, false, true, true, true, false);
        assertThat(kept(lines(4), "B", "C")).containsExactly(true, true, true, true, false, true, false);
    }

    private static String lines(int count) {
        return "word ".repeat(15 * count);
    }

    private List<Boolean> kept(String... rows) {
        TableStyle style = new TableStyle(10, 3, Ink.BLACK, Ink.BLACK);
        Tag tag = Tag.detached(Structure.TABLE);
        TableBlock table = new TableBlock(document, tag, style, COLUMN, List.of(1), List.of(words("State")));
        for (String row : rows) {
            table.row(List.of(words(row)));
        }
        return table.slabs().stream().map(Slab::keptWithNext).toList();
    }

    private static List<Piece> words(String words) {
        return List.of(Piece.of(words, CELL));
    }
}
