package org.entente.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.entente.export.briefing.Count;
import org.entente.export.briefing.OverlapFigure;
import org.entente.export.pdf.tagged.Artifact;
import org.entente.export.pdf.tagged.Box;
import org.entente.export.pdf.tagged.Face;
import org.entente.export.pdf.tagged.Ink;
import org.entente.export.pdf.tagged.Layer;
import org.entente.export.pdf.tagged.SetText;
import org.entente.export.pdf.tagged.Sheet;
import org.entente.export.pdf.tagged.Slab;
import org.entente.export.pdf.tagged.Structure;
import org.entente.export.pdf.tagged.Tag;
import org.entente.export.pdf.tagged.TaggedDocument;
import org.entente.export.pdf.tagged.TypeStyle;

/** A bar whose three parts are as long as the three counts, and a legend under it: number, then label. */
final class OverlapBar {

    private static final float BAR = 11;
    private static final float SWATCH = 8;
    private static final float GAP = 16;
    private static final Ink[] INKS = {Design.DIM, Design.ACCENT, Design.MIDDLE};
    private static final TypeStyle NUMBER = new TypeStyle(Face.BOLD, 12, 15, Design.TEXT);

    private final TaggedDocument document;
    private final Box column;
    private final Pieces pieces;
    private final float cell;

    OverlapBar(TaggedDocument document, Box column, Pieces pieces) {
        this.document = document;
        this.column = column;
        this.pieces = pieces;
        this.cell = (column.width() - 2 * GAP) / 3;
    }

    List<Slab> slabs(OverlapFigure figure) {
        List<Slab> slabs = new ArrayList<>();
        figure.caption()
                .ifPresent(caption -> slabs.addAll(Slab.keptWithNext(document.set(
                                document.root().child(Structure.P), pieces.of(caption, Design.CAPTION), column.width())
                        .slabs(column.x()))));
        List<Count> counts = List.of(figure.first(), figure.both(), figure.second());
        Tag drawing = document.root().child(Structure.FIGURE).alternative(figure.alternative());
        slabs.add(Slab.of(BAR + 5, (sheet, top) -> bar(drawing, counts, sheet, top))
                .after(4)
                .kept());
        slabs.addAll(legend(counts));
        return slabs;
    }

    private void bar(Tag drawing, List<Count> counts, Sheet sheet, float top) {
        drawing.box(sheet, new Box(column.x(), top, column.width(), BAR));
        Layer layer = sheet.content(drawing);
        float all = Math.max(1, counts.stream().mapToInt(Count::number).sum());
        float x = column.x();
        float right = x + column.width();
        for (int i = 0; i < counts.size(); i++) {
            float width = column.width() * counts.get(i).number() / all;
            if (width > 0) {
                // A white gap between parts: neighbours aren't told apart by colour alone.
                float gap = x + width < right - 1 ? 1.5f : 0;
                layer.fill(new Box(x, top, Math.max(0.75f, width - gap), BAR), INKS[i]);
            }
            x += width;
        }
    }

    private List<Slab> legend(List<Count> counts) {
        Tag list = document.root().child(Structure.L);
        List<SetText> numbers = new ArrayList<>();
        List<SetText> labels = new ArrayList<>();
        for (Count count : counts) {
            Tag item = list.child(Structure.LI);
            numbers.add(document.set(
                    item.child(Structure.LBL), Integer.toString(count.number()), NUMBER, cell - SWATCH - 5));
            labels.add(document.set(item.child(Structure.LBODY), pieces.of(count.label(), Design.CELL), cell));
        }
        List<Slab> slabs = new ArrayList<>();
        slabs.add(Slab.of(NUMBER.leading(), (sheet, top) -> numbers(numbers, sheet, top)));
        int lines = labels.stream().mapToInt(SetText::lines).max().orElse(0);
        for (int i = 0; i < lines; i++) {
            int line = i;
            slabs.add(Slab.of(Design.CELL.leading(), (sheet, top) -> labels(labels, line, sheet, top)));
        }
        return lines <= 6 ? Slab.keptTogether(slabs) : slabs;
    }

    private void numbers(List<SetText> numbers, Sheet sheet, float top) {
        for (int i = 0; i < numbers.size(); i++) {
            float swatch = top + (NUMBER.leading() - SWATCH) / 2;
            sheet.artifact(Artifact.LAYOUT).fill(new Box(x(i), swatch, SWATCH, SWATCH), INKS[i]);
            numbers.get(i).paintAll(sheet, x(i) + SWATCH + 5, top);
        }
    }

    private void labels(List<SetText> labels, int line, Sheet sheet, float top) {
        for (int i = 0; i < labels.size(); i++) {
            if (line < labels.get(i).lines()) {
                labels.get(i).paint(line, sheet, x(i), top);
            }
        }
    }

    private float x(int i) {
        return column.x() + i * (cell + GAP);
    }
}
