package org.entente.export.pdf;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.entente.export.briefing.Reference;
import org.entente.export.briefing.References;
import org.entente.export.pdf.tagged.Box;
import org.entente.export.pdf.tagged.ListBlock;
import org.entente.export.pdf.tagged.Piece;
import org.entente.export.pdf.tagged.Slab;
import org.entente.export.pdf.tagged.Structure;
import org.entente.export.pdf.tagged.Tag;
import org.entente.export.pdf.tagged.TaggedDocument;
import org.entente.export.pdf.tagged.Target;

/** The references, each number a link back to the first mark that points at it. */
final class ReferenceList {

    private static final float LABELS = 26;
    private static final int LINES_KEPT_TOGETHER = 8;

    private final TaggedDocument document;
    private final Box column;
    private final Pieces pieces;
    private final Places places;

    ReferenceList(TaggedDocument document, Box column, Pieces pieces, Places places) {
        this.document = document;
        this.column = column;
        this.pieces = pieces;
        this.places = places;
    }

    Iterable<Slab> slabs(float before, References references, Tag root) {
        ListBlock list = new ListBlock(document, root.child(Structure.L), column, LABELS, 2.5f);
        return list.slabs(before, references.references(), reference -> {
            String place = Places.reference(reference.number());
            return Slab.keptTogetherUpTo(
                    LINES_KEPT_TOGETHER, list.entry(place, label(reference).named(place), entry(reference)));
        });
    }

    private Piece label(Reference reference) {
        int number = reference.number();
        Piece label = Piece.of("[" + number + "]", Design.SMALL.in(Design.ACCENT));
        return places.isMarked(number)
                ? label.to(
                        new Target.Place(Places.mark(number), places.wording().toFirstUse(number)))
                : label;
    }

    private List<Piece> entry(Reference reference) {
        List<Piece> entry = new ArrayList<>(pieces.of(reference.text(), Design.SMALL));
        reference.url().ifPresent(url -> {
            entry.add(Piece.of(" ", Design.SMALL));
            entry.add(address(url, reference.text().plain()));
        });
        return entry;
    }

    private static Piece address(URI url, String description) {
        return Piece.of(url.toString(), Design.SMALL.in(Design.ACCENT)).to(new Target.Web(url, description));
    }
}
