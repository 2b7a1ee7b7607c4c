package org.entente.export.pdf.tagged;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words of one style, one language and one link, with the spaces that part them from their neighbours.
 *
 * @param words what is read; line ends and tabs in it count as spaces
 * @param style how it looks
 * @param language its language, if it isn't the document's
 * @param target where it leads, if it is a link
 * @param destination the name by which links find it; the first piece of that name in the document has it
 */
public record Piece(
        String words,
        TypeStyle style,
        @Nullable Locale language,
        @Nullable Target target,
        @Nullable String destination) {

    /** Brings the words into the form that is printed. */
    public Piece {
        words = Characters.normalized(words);
    }

    /** Words in the document's language that lead nowhere. */
    public static Piece of(String words, TypeStyle style) {
        return new Piece(words, style, null, null, null);
    }

    /** This piece in another language. */
    public Piece in(@Nullable Locale other) {
        return new Piece(words, style, other, target, destination);
    }

    /** This piece as a link. */
    public Piece to(Target where) {
        return new Piece(words, style, language, where, destination);
    }

    /** This piece as a destination. */
    public Piece named(String name) {
        return new Piece(words, style, language, target, name);
    }

    /** The element that its words belong to, under the element of its text. */
    Tag tag(Tag text) {
        if (target != null) {
            Tag around = target instanceof Target.Place ? text.child(Structure.REFERENCE) : text;
            return around.child(Structure.LINK).language(language);
        }
        return language == null ? text : text.child(Structure.SPAN).language(language);
    }
}
