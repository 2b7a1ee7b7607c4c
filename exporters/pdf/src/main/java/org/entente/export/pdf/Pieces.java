package org.entente.export.pdf;

import java.util.List;
import java.util.Locale;
import org.entente.export.briefing.InternalLink;
import org.entente.export.briefing.Link;
import org.entente.export.briefing.ReferenceMark;
import org.entente.export.briefing.Span;
import org.entente.export.briefing.Style;
import org.entente.export.briefing.Text;
import org.entente.export.briefing.Words;
import org.entente.export.pdf.tagged.Face;
import org.entente.export.pdf.tagged.Piece;
import org.entente.export.pdf.tagged.Target;
import org.entente.export.pdf.tagged.TypeStyle;
import org.jspecify.annotations.Nullable;

/** Turns a briefing's text into pieces that can be set. */
final class Pieces {

    private final Places places;

    Pieces(Places places) {
        this.places = places;
    }

    List<Piece> of(Text text, TypeStyle style) {
        return text.spans().stream().map(span -> piece(span, style)).toList();
    }

    private Piece piece(Span span, TypeStyle style) {
        return switch (span) {
            case Words words -> words(words, style);
            case ReferenceMark mark -> mark(mark, style);
            case Link link ->
                words(link.words(), style.in(Design.ACCENT)).to(new Target.Web(link.target(), link.description()));
            case InternalLink link ->
                words(link.words(), style.in(Design.ACCENT))
                        .to(new Target.Place(places.section(link.section()), link.description()));
        };
    }

    private static Piece words(Words words, TypeStyle style) {
        @Nullable Locale language = words.language().orElse(null);
        return Piece.of(words.text(), style.in(face(words.style(), style.face())))
                .in(language);
    }

    /** Where all is bold already, emphasis has nothing to add. */
    private static Face face(Style style, Face around) {
        return switch (style) {
            case PLAIN -> around;
            case STRONG -> Face.BOLD;
            case EMPHASIS -> around == Face.BOLD ? Face.BOLD : Face.ITALIC;
        };
    }

    private Piece mark(ReferenceMark mark, TypeStyle style) {
        int number = mark.number();
        return Piece.of(mark.plain(), style.in(Face.REGULAR).in(Design.ACCENT))
                .to(new Target.Place(Places.reference(number), places.wording().toReference(number)))
                .named(Places.mark(number));
    }
}
