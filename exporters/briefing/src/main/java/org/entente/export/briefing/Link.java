package org.entente.export.briefing;

import java.net.URI;

/**
 * Words that lead out of the document.
 *
 * @param words what is read
 * @param target where they lead
 * @param description what is there, for who hears the link without the words around it
 */
public record Link(Words words, URI target, String description) implements Span {

    @Override
    public String plain() {
        return words.plain();
    }
}
