package org.entente.export.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one table row: one slab for each, across all cells. */
final class RowLines {

    private final TableStyle style;
    private final Box column;
    private final List<Float> lefts = new ArrayList<>();
    private final List<SetText> cells = new ArrayList<>();

    RowLines(TableStyle style, Box column) {
        this.style = style;
        this.column = column;
    }

    void cell(float x, SetText text) {
        lefts.add(x);
        cells.add(text);
    }

    /** The lines of an ordinary row, a thin rule under the last. */
    List<Slab> row() {
        return slabs(style.thin(), 0.5f);
    }

    /** The lines of the header row, a strong rule under the last. */
    List<Slab> header() {
        return slabs(style.strong(), 1f);
    }

    /** The whole header row as an artifact, under a title if there is one. */
    Slab repeated(@Nullable Piece title, TaggedDocument document) {
        float over = style.padding() + (title == null ? 0 : title.style().leading());
        float height = over + count() * leading() + style.padding();
        return Slab.of(height, (sheet, top) -> {
            if (title != null) {
                String words = document.shortened(title.words(), title.style(), column.width());
                float baseline = top + title.style().baseline();
                sheet.artifact(Artifact.LAYOUT).words(words, title.style(), column.x(), baseline);
            }
            for (int line = 0; line < count(); line++) {
                repeat(line, sheet, top + over + line * leading());
            }
            rule(sheet, top + height, style.strong(), 1f);
        });
    }

    private void repeat(int line, Sheet sheet, float top) {
        for (int i = 0; i < cells.size(); i++) {
            if (line < cells.get(i).lines()) {
                cells.get(i).paintAsArtifact(line, Artifact.LAYOUT, sheet, lefts.get(i), top);
            }
        }
    }

    private List<Slab> slabs(Ink ink, float weight) {
        List<Slab> slabs = new ArrayList<>();
        for (int i = 0; i < count(); i++) {
            slabs.add(slab(i, ink, weight));
        }
        return slabs;
    }

    private Slab slab(int line, Ink ink, float weight) {
        float over = line == 0 ? style.padding() : 0;
        boolean last = line == count() - 1;
        float height = over + leading() + (last ? style.padding() : 0);
        return Slab.of(height, (sheet, top) -> {
            paint(line, sheet, top + over);
            if (last) {
                rule(sheet, top + height, ink, weight);
            }
        });
    }

    private void paint(int line, Sheet sheet, float top) {
        for (int i = 0; i < cells.size(); i++) {
            if (line < cells.get(i).lines()) {
                cells.get(i).paint(line, sheet, lefts.get(i), top);
            }
        }
    }

    private void rule(Sheet sheet, float y, Ink ink, float weight) {
        sheet.artifact(Artifact.LAYOUT).line(column.x(), y, column.x() + column.width(), y, weight, ink);
    }

    private int count() {
        return cells.stream().mapToInt(SetText::lines).max().orElse(0);
    }

    private float leading() {
        return (float) cells.stream().mapToDouble(SetText::leading).max().orElse(0);
    }
}
