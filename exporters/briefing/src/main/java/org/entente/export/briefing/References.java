package org.entente.export.briefing;

import java.util.List;

/**
 * The numbered references that marks in the text point at.
 *
 * @param references in the order of their numbers
 */
public record References(List<Reference> references) implements Block {

    /** Copies the references. */
    public References {
        references = List.copyOf(references);
    }

    @Override
    public List<Text> texts() {
        return references.stream().map(Reference::text).toList();
    }
}
