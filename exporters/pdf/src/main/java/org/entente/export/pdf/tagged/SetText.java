package org.entente.export.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Text broken into lines, whose words belong to one element of the structure and to elements in it. */
public final class SetText {

    private final Tag tag;
    private final List<Piece> pieces;
    private final List<Line> lines;
    private final float leading;
    private final @Nullable Tag[] inline;

    SetText(Tag tag, List<Piece> pieces, List<Line> lines) {
        this.tag = tag;
        this.pieces = List.copyOf(pieces);
        this.lines = lines;
        this.leading = (float) pieces.stream()
                .mapToDouble(piece -> piece.style().leading())
                .max()
                .orElse(0);
        this.inline = new Tag[pieces.size()];
    }

    /** How many lines there are. */
    public int lines() {
        return lines.size();
    }

    /** The distance from line to line. */
    public float leading() {
        return leading;
    }

    /** The height of all lines. */
    public float height() {
        return leading * lines.size();
    }

    /** The width of the longest line. */
    public float width() {
        return (float)
                IntStream.range(0, lines.size()).mapToDouble(this::width).max().orElse(0);
    }

    /** The width of a line without the space at its end. */
    public float width(int line) {
        return lines.get(line).width();
    }

    /** One slab for each line, with no line of the text's first or last two left alone on a page. */
    public List<Slab> slabs(float x) {
        List<Slab> slabs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            slabs.add(Slab.of(leading, (sheet, top) -> paint(line, sheet, x, top)));
        }
        return Slab.withoutWidows(slabs);
    }

    /** Paints one line; lines must be painted in their order. */
    public void paint(int line, Sheet sheet, float x, float top) {
        for (Line.Fragment fragment : lines.get(line).fragments()) {
            paint(fragment, sheet, x + fragment.x(), top);
        }
    }

    /** Paints all lines on one page. */
    public void paintAll(Sheet sheet, float x, float top) {
        for (int i = 0; i < lines.size(); i++) {
            paint(i, sheet, x, top + i * leading);
        }
    }

    /** Paints one line as something that isn't part of the document's text, such as a repeated table heading. */
    public void paintAsArtifact(int line, Artifact artifact, Sheet sheet, float x, float top) {
        for (Line.Fragment fragment : lines.get(line).fragments()) {
            TypeStyle style = pieces.get(fragment.piece()).style();
            sheet.artifact(artifact).words(fragment.words(), style, x + fragment.x(), top + style.baseline(leading));
        }
    }

    private void paint(Line.Fragment fragment, Sheet sheet, float x, float top) {
        Piece piece = pieces.get(fragment.piece());
        Tag element = element(fragment.piece());
        float baseline = top + piece.style().baseline(leading);
        if (piece.destination() != null) {
            sheet.destination(piece.destination(), top);
        }
        sheet.content(element).words(fragment.words(), piece.style(), x, baseline);
        if (piece.target() != null) {
            link(piece, piece.target(), element, sheet, new Box(x, top, fragment.width(), leading), baseline);
        }
    }

    private static void link(Piece piece, Target target, Tag element, Sheet sheet, Box box, float baseline) {
        if (box.width() > 0) {
            sheet.link(element, box, target);
        }
        if (target instanceof Target.Web) {
            // Colour alone mustn't tell a link from other words.
            float y = baseline + piece.style().size() * 0.12f;
            sheet.artifact(Artifact.LAYOUT)
                    .line(
                            box.x(),
                            y,
                            box.x() + box.width(),
                            y,
                            0.4f,
                            piece.style().ink());
        }
    }

    private Tag element(int piece) {
        Tag known = inline[piece];
        if (known != null) {
            return known;
        }
        Tag created = pieces.get(piece).tag(tag);
        inline[piece] = created;
        return created;
    }
}
