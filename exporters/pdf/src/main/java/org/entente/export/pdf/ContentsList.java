package org.entente.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.entente.export.briefing.Section;
import org.entente.export.pdf.tagged.Artifact;
import org.entente.export.pdf.tagged.Box;
import org.entente.export.pdf.tagged.Piece;
import org.entente.export.pdf.tagged.SetText;
import org.entente.export.pdf.tagged.Sheet;
import org.entente.export.pdf.tagged.Slab;
import org.entente.export.pdf.tagged.Structure;
import org.entente.export.pdf.tagged.Tag;
import org.entente.export.pdf.tagged.TaggedDocument;
import org.entente.export.pdf.tagged.Target;

/** The list of contents: the sections of levels 2 and 3 with the numbers of their pages. */
final class ContentsList {

    private static final float NUMBERS = 40;
    private static final float INDENT = 14;
    private static final float DOTS = 5;
    private static final int DEEPEST = 3;

    private final TaggedDocument document;
    private final Box column;
    private final Pieces pieces;
    private final Places places;

    ContentsList(TaggedDocument document, Box column, Pieces pieces, Places places) {
        this.document = document;
        this.column = column;
        this.pieces = pieces;
        this.places = places;
    }

    List<Slab> slabs(List<Section> sections, Tag root) {
        SetText heading =
                document.set(root.child(Structure.H2), places.wording().contents(), Design.heading(2), column.width());
        List<Slab> slabs = new ArrayList<>(Slab.after(16, Slab.keptWithNext(heading.slabs(column.x()))));
        Tag list = root.child(Structure.TOC);
        List<Slab> items = sections.stream()
                .filter(section -> section.level() <= DEEPEST)
                .flatMap(section -> Slab.after(2, item(list.child(Structure.TOCI), section)).stream())
                .toList();
        slabs.addAll(Slab.withoutWidows(items));
        return slabs;
    }

    private List<Slab> item(Tag item, Section section) {
        float indent = INDENT * (section.level() - 2);
        Target target =
                new Target.Place(places.section(section.id()), section.heading().plain());
        List<Piece> words = pieces.of(section.heading(), Design.BODY).stream()
                .map(piece -> piece.target() == null ? piece.to(target) : piece)
                .toList();
        SetText text = document.set(item, words, column.width() - indent - NUMBERS);
        List<Slab> lines = new ArrayList<>();
        for (int i = 0; i < text.lines(); i++) {
            int line = i;
            lines.add(Slab.of(text.leading(), (sheet, top) -> {
                text.paint(line, sheet, column.x() + indent, top);
                if (line == text.lines() - 1) {
                    dots(column.x() + indent + text.width(line), sheet, top);
                    number(item, places.section(section.id()), sheet, top);
                }
            }));
        }
        return Slab.keptTogether(lines);
    }

    private void number(Tag item, String place, Sheet sheet, float top) {
        float right = column.x() + column.width();
        sheet.content(item).pageOf(place, Design.BODY, right, top + Design.BODY.baseline());
    }

    /** Leads the eye from the words to the number; dots stand under each other from line to line. */
    private void dots(float from, Sheet sheet, float top) {
        float right = column.x() + column.width() - 24;
        int count = (int) ((right - from - 6) / DOTS);
        for (int i = 0; i < count; i++) {
            sheet.artifact(Artifact.LAYOUT).words(".", Design.LABEL, right - i * DOTS, top + Design.BODY.baseline());
        }
    }
}
