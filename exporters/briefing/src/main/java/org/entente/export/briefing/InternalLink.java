package org.entente.export.briefing;

/**
 * Words that lead to a section of the same document.
 *
 * @param words what is read
 * @param section the section's id
 * @param description what is there, for who hears the link without the words around it
 */
public record InternalLink(Words words, String section, String description) implements Span {

    @Override
    public String plain() {
        return words.plain();
    }
}
