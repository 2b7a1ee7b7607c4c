package org.entente.export.pdf.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableBlockTest {

    private static final TypeStyle CELL = new TypeStyle(Face.REGULAR, 9, 12, Ink.BLACK);
    private static final Box COLUMN = new Box(50, 50, 400, 700);

    private final TaggedDocument document = new TaggedDocument(SampleDocument.PROPERTIES, PageFormat.a4());

    @Test
    void leavesNeitherAFirstRowOfALineNorTheLastAlone() {
        // The header row comes first.
        assertThat(kept("A", "B", "C", "D", "E")).containsExactly(true, true, false, false, true, false);
    }

    @Test
    void mayPartAFirstRowOfSeveralLinesFromTheNext() {
        String twoLines = "word ".repeat(30);

        assertThat(kept(twoLines, "B", "C", "D")).containsExactly(true, true, false, false, true, false);
    }

    @Test
    void mayPartTwoRows() {
        assertThat(kept("A", "B")).containsExactly(true, false, false);
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
