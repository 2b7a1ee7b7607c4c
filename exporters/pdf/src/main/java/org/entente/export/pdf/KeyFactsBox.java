package org.entente.export.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.export.briefing.KeyFact;
import org.entente.export.briefing.KeyFacts;
import org.entente.export.pdf.tagged.Artifact;
import org.entente.export.pdf.tagged.Box;
import org.entente.export.pdf.tagged.Face;
import org.entente.export.pdf.tagged.SetText;
import org.entente.export.pdf.tagged.Sheet;
import org.entente.export.pdf.tagged.Slab;
import org.entente.export.pdf.tagged.Structure;
import org.entente.export.pdf.tagged.Tag;
import org.entente.export.pdf.tagged.TaggedDocument;
import org.entente.export.pdf.tagged.TypeStyle;

/** A tinted box of two columns, each fact a small label over its value; it is read row by row. */
final class KeyFactsBox {

    private static final float PADDING = 12;
    private static final float GUTTER = 20;
    private static final float BAR = 3;
    private static final TypeStyle TITLE = Design.CAPTION.in(Design.ACCENT);
    private static final TypeStyle VALUE = new TypeStyle(Face.REGULAR, 10, 13, Design.TEXT);

    private final TaggedDocument document;
    private final Box column;
    private final Pieces pieces;
    private final float cell;

    KeyFactsBox(TaggedDocument document, Box column, Pieces pieces) {
        this.document = document;
        this.column = column;
        this.pieces = pieces;
        this.cell = (column.width() - 2 * PADDING - GUTTER) / 2;
    }

    List<Slab> slabs(KeyFacts facts, Tag root) {
        Tag list = root.child(Structure.L);
        List<Slab> slabs = new ArrayList<>();
        slabs.add(padding(9));
        SetText title = document.set(
                list.child(Structure.CAPTION), pieces.of(facts.title(), TITLE), column.width() - 2 * PADDING);
        for (int i = 0; i < title.lines(); i++) {
            slabs.add(row(title.leading(), new SetText[] {title}, i).kept());
        }
        for (int i = 0; i < facts.facts().size(); i += 2) {
            slabs.add(padding(5));
            slabs.addAll(pair(
                    list, facts.facts().subList(i, Math.min(i + 2, facts.facts().size()))));
        }
        slabs.set(slabs.size() - 1, slabs.get(slabs.size() - 1).kept());
        slabs.add(Slab.of(10, (sheet, top) -> background(sheet, top, 10)));
        return slabs;
    }

    private Slab padding(float height) {
        return Slab.of(height, (sheet, top) -> background(sheet, top, height)).kept();
    }

    private List<Slab> pair(Tag list, List<KeyFact> facts) {
        SetText[] labels = new SetText[facts.size()];
        SetText[] values = new SetText[facts.size()];
        for (int i = 0; i < facts.size(); i++) {
            Tag item = list.child(Structure.LI);
            KeyFact fact = facts.get(i);
            labels[i] = document.set(item.child(Structure.LBL), pieces.of(fact.label(), Design.LABEL), cell);
            values[i] = document.set(item.child(Structure.LBODY), pieces.of(fact.value(), VALUE), cell);
        }
        List<Slab> slabs = new ArrayList<>(rows(labels));
        slabs.addAll(rows(values));
        return Slab.keptTogetherUpTo(8, slabs);
    }

    private List<Slab> rows(SetText[] cells) {
        List<Slab> slabs = new ArrayList<>();
        int lines = Arrays.stream(cells).mapToInt(SetText::lines).max().orElse(0);
        for (int i = 0; i < lines; i++) {
            slabs.add(row(cells[0].leading(), cells, i));
        }
        return slabs;
    }

    private Slab row(float height, SetText[] cells, int line) {
        return Slab.of(height, (sheet, top) -> {
            background(sheet, top, height);
            for (int i = 0; i < cells.length; i++) {
                if (line < cells[i].lines()) {
                    cells[i].paint(line, sheet, column.x() + PADDING + i * (cell + GUTTER), top);
                }
            }
        });
    }

    private void background(Sheet sheet, float top, float height) {
        sheet.artifact(Artifact.BACKGROUND).fill(new Box(column.x(), top, column.width(), height), Design.TINT);
        sheet.artifact(Artifact.LAYOUT).fill(new Box(column.x(), top, BAR, height), Design.ACCENT);
    }
}
