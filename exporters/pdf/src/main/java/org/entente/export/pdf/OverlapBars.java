package org.entente.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.entente.export.briefing.Count;
import org.entente.export.briefing.OverlapFigure;
import org.entente.export.pdf.tagged.Artifact;
import org.entente.export.pdf.tagged.Box;
import org.entente.export.pdf.tagged.Face;
import org.entente.export.pdf.tagged.Ink;
import org.entente.export.pdf.tagged.SetText;
import org.entente.export.pdf.tagged.Sheet;
import org.entente.export.pdf.tagged.Slab;
import org.entente.export.pdf.tagged.Structure;
import org.entente.export.pdf.tagged.Tag;
import org.entente.export.pdf.tagged.TaggedDocument;
import org.entente.export.pdf.tagged.TypeStyle;

/**
 * Two bars over each other, one for each body, as long as its members are many: where both bars are, both bodies are. Under
 * them stands what each part counts.
 *
 * <p>The bars are a figure with an alternative text. The counts are a list, read like any other.
 */
final class OverlapBars {

    private static final float NAMES = 150;
    private static final float BAR = 11;
    private static final float SWATCH = 8;
    private static final float GAP = 16;
    private static final Ink[] INKS = {Design.DIM, Design.ACCENT, Design.MIDDLE};
    private static final TypeStyle NUMBER = new TypeStyle(Face.BOLD, 12, 15, Design.TEXT);

    private final TaggedDocument document;
    private final Box column;
    private final Pieces pieces;
    private final float cell;

    OverlapBars(TaggedDocument document, Box column, Pieces pieces) {
        this.document = document;
        this.column = column;
        this.pieces = pieces;
        this.cell = (column.width() - 2 * GAP) / 3;
    }

    /** A count, set: its number, and what it counts. */
    private record Legend(SetText number, SetText label) {}

    List<Slab> slabs(OverlapFigure figure, Tag root) {
        List<Slab> slabs = new ArrayList<>();
        figure.caption()
                .ifPresent(caption -> slabs.addAll(Slab.keptWithNext(
                        document.set(root.child(Structure.P), pieces.of(caption, Design.CAPTION), column.width())
                                .slabs(column.x()))));
        Tag drawing = root.child(Structure.FIGURE).alternative(figure.alternative());
        Tag list = root.child(Structure.L);
        float unit = (column.width() - NAMES) / Math.max(1, all(figure));
        slabs.addAll(lane(drawing, legend(list, figure.firstBody(), NAMES - 40), figure, 0, unit));
        slabs.addAll(lane(drawing, legend(list, figure.secondBody(), NAMES - 40), figure, 1, unit));
        slabs.addAll(parts(List.of(
                legend(list, figure.first(), cell - SWATCH - 5),
                legend(list, figure.both(), cell - SWATCH - 5),
                legend(list, figure.second(), cell - SWATCH - 5))));
        return Slab.keptTogetherUpTo(24, slabs);
    }

    private static int all(OverlapFigure figure) {
        return figure.first().number()
                + figure.both().number()
                + figure.second().number();
    }

    private Legend legend(Tag list, Count count, float width) {
        Tag item = list.child(Structure.LI);
        return new Legend(
                document.set(item.child(Structure.LBL), Integer.toString(count.number()), NUMBER, 40),
                document.set(item.child(Structure.LBODY), pieces.of(count.label(), Design.CELL), width));
    }

    /** A body's number and name, and its bar beside them; the first body's bar begins at the left, the second's ends at the right. */
    private List<Slab> lane(Tag drawing, Legend legend, OverlapFigure figure, int body, float unit) {
        List<Slab> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(1, legend.label().lines()); i++) {
            int line = i;
            float height = line == 0 ? NUMBER.leading() : Design.CELL.leading();
            lines.add(Slab.of(height, (sheet, top) -> {
                if (line == 0) {
                    bar(drawing, figure, body, unit, sheet, top + (NUMBER.leading() - BAR) / 2);
                    legend.number().paintAll(sheet, column.x(), top);
                }
                paint(legend.label(), line, sheet, column.x() + 30, top + (line == 0 ? 2 : 0));
            }));
        }
        return Slab.after(4, lines);
    }

    private void bar(Tag drawing, OverlapFigure figure, int body, float unit, Sheet sheet, float top) {
        float left = column.x() + NAMES;
        drawing.box(sheet, new Box(left, top - 20, column.width() - NAMES, BAR + 20));
        float shared = left + figure.first().number() * unit;
        float both = figure.both().number() * unit;
        if (body == 0) {
            fill(drawing, sheet, left, top, shared - left, INKS[0]);
        } else {
            fill(drawing, sheet, shared + both, top, figure.second().number() * unit, INKS[2]);
        }
        fill(drawing, sheet, shared, top, both, INKS[1]);
    }

    // A white line between parts: neighbours aren't told apart by colour alone.
    private static void fill(Tag drawing, Sheet sheet, float x, float top, float width, Ink ink) {
        if (width > 0) {
            sheet.content(drawing).fill(new Box(x, top, Math.max(0.75f, width - 1), BAR), ink);
        }
    }

    private List<Slab> parts(List<Legend> parts) {
        List<Slab> slabs = new ArrayList<>();
        slabs.add(Slab.of(NUMBER.leading(), (sheet, top) -> numbers(parts, sheet, top))
                .after(5));
        int lines = parts.stream().mapToInt(part -> part.label().lines()).max().orElse(0);
        for (int i = 0; i < lines; i++) {
            int line = i;
            slabs.add(Slab.of(Design.CELL.leading(), (sheet, top) -> {
                for (int part = 0; part < parts.size(); part++) {
                    paint(parts.get(part).label(), line, sheet, x(part) + SWATCH + 5, top);
                }
            }));
        }
        return slabs;
    }

    private void numbers(List<Legend> parts, Sheet sheet, float top) {
        for (int i = 0; i < parts.size(); i++) {
            float swatch = top + (NUMBER.leading() - SWATCH) / 2;
            sheet.artifact(Artifact.LAYOUT).fill(new Box(x(i), swatch, SWATCH, SWATCH), INKS[i]);
            parts.get(i).number().paintAll(sheet, x(i) + SWATCH + 5, top);
        }
    }

    private static void paint(SetText text, int line, Sheet sheet, float x, float top) {
        if (line < text.lines()) {
            text.paint(line, sheet, x, top);
        }
    }

    private float x(int part) {
        return column.x() + part * (cell + GAP);
    }
}
