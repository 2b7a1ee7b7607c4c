package org.entente.model.shape;

import org.entente.model.LocalizedText;
import org.entente.model.check.Located;

/** Makes the tree of nodes that a value would be read from, with the translations beside the English text. */
public final class InlineWriter extends NodeWriter {

    /** Begins with nothing; the nodes stand in memory and in no file. */
    public InlineWriter() {}

    /**
     * Begins with nothing.
     *
     * @param place where each node is said to stand
     */
    public InlineWriter(Located place) {
        super(place);
    }

    @Override
    public void localized(LocalizedText text) {
        beginMapping();
        key("en");
        text(text.english());
        text.translations().forEach((language, translation) -> {
            key(language);
            Shapes.TRANSLATION.write(translation, this);
        });
        endMapping();
    }
}
