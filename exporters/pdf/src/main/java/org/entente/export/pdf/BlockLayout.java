package org.entente.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.entente.export.briefing.Block;
import org.entente.export.briefing.BulletList;
import org.entente.export.briefing.KeyFacts;
import org.entente.export.briefing.OverlapFigure;
import org.entente.export.briefing.Paragraph;
import org.entente.export.briefing.References;
import org.entente.export.briefing.Role;
import org.entente.export.briefing.Table;
import org.entente.export.briefing.Text;
import org.entente.export.briefing.Timeline;
import org.entente.export.pdf.tagged.Box;
import org.entente.export.pdf.tagged.Face;
import org.entente.export.pdf.tagged.ListBlock;
import org.entente.export.pdf.tagged.Piece;
import org.entente.export.pdf.tagged.Slab;
import org.entente.export.pdf.tagged.Structure;
import org.entente.export.pdf.tagged.TableBlock;
import org.entente.export.pdf.tagged.Tag;
import org.entente.export.pdf.tagged.TaggedDocument;
import org.entente.export.pdf.tagged.TypeStyle;

/** Lays out each kind of block, with the space over it. */
final class BlockLayout {

    private static final int SMALL_PRINT_KEPT_TOGETHER = 10;

    private final TaggedDocument document;
    private final Box column;
    private final Pieces pieces;
    private final Places places;

    BlockLayout(TaggedDocument document, Box column, Pieces pieces, Places places) {
        this.document = document;
        this.column = column;
        this.pieces = pieces;
        this.places = places;
    }

    Iterable<Slab> lay(Block block, Tag root) {
        return switch (block) {
            case Paragraph paragraph -> paragraph(paragraph, root);
            case BulletList list -> bullets(list, root);
            case KeyFacts facts -> Slab.after(12, new KeyFactsBox(document, column, pieces).slabs(facts, root));
            case Table table -> Slab.after(10, table(table, root));
            case Timeline timeline -> Slab.after(7, timeline(timeline).slabs(root));
            case OverlapFigure figure -> Slab.after(10, new OverlapBars(document, column, pieces).slabs(figure, root));
            case References references ->
                new ReferenceList(document, column, pieces, places).slabs(5, references, root);
        };
    }

    /** Lays out what small print comes after, which would be small print to nothing alone at the head of a page. */
    Iterable<Slab> layWithNext(Block block, Tag root) {
        return Slab.lastKept(lay(block, root));
    }

    private List<Slab> paragraph(Paragraph paragraph, Tag root) {
        TypeStyle style = Design.text(paragraph.role());
        float space = paragraph.role() == Role.LEAD ? 8 : 5;
        List<Slab> lines = text(root.child(Structure.P), paragraph.text(), style);
        int together = paragraph.role() == Role.SMALL_PRINT ? SMALL_PRINT_KEPT_TOGETHER : 0;
        return Slab.after(space, Slab.keptTogetherUpTo(together, lines));
    }

    private List<Slab> text(Tag tag, Text text, TypeStyle style) {
        return document.set(tag, pieces.of(text, style), column.width()).slabs(column.x());
    }

    private Iterable<Slab> bullets(BulletList list, Tag root) {
        TypeStyle style = Design.text(list.role());
        boolean lead = list.role() == Role.LEAD;
        Piece bullet = Piece.of("•", style.in(Design.ACCENT).in(Face.BOLD));
        ListBlock block = new ListBlock(document, root.child(Structure.L), column, 13, lead ? 4 : 2.5f);
        return block.slabs(lead ? 10 : 5, list.items(), item -> block.item(List.of(bullet), pieces.of(item, style)));
    }

    private TimelineFigure timeline(Timeline timeline) {
        return new TimelineFigure(
                document,
                column,
                pieces,
                timeline,
                timeline.caption().map(this::continued).orElse(null));
    }

    private Piece continued(Text caption) {
        return Piece.of(caption.plain() + " (" + places.wording().continued() + ")", Design.LABEL);
    }

    private List<Slab> table(Table table, Tag root) {
        Tag tag = root.child(Structure.TABLE);
        List<Slab> slabs = new ArrayList<>();
        table.caption()
                .ifPresent(caption -> slabs.addAll(Slab.keptWithNext(
                        document.set(tag.child(Structure.CAPTION), pieces.of(caption, Design.CAPTION), column.width())
                                .slabs(column.x()))));
        TypeStyle head = Design.CELL.in(Face.BOLD).in(Design.ACCENT);
        TableBlock rows = new TableBlock(
                document,
                tag,
                Design.TABLE,
                column,
                table.columns().stream().map(c -> c.share()).toList(),
                table.columns().stream().map(c -> pieces.of(c.heading(), head)).toList());
        table.caption().ifPresent(caption -> rows.continued(continued(caption)));
        table.rows()
                .forEach(row -> rows.row(row.cells().stream()
                        .map(cell -> pieces.of(cell, Design.CELL))
                        .toList()));
        slabs.addAll(rows.slabs());
        return noted(slabs, table.notes(), root);
    }

    // A note alone at the head of a page would be a note to nothing.
    private List<Slab> noted(List<Slab> slabs, List<Text> notes, Tag root) {
        List<Slab> noted = slabs;
        for (Text note : notes) {
            noted = Slab.lastKept(noted);
            noted.addAll(Slab.after(3, text(root.child(Structure.P), note, Design.SMALL)));
        }
        return noted;
    }
}
