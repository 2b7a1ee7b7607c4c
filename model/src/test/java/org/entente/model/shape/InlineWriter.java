package org.entente.model.shape;

import org.entente.model.LocalizedText;

/** A writer that keeps the translations beside the English text. */
final class InlineWriter extends NodeWriter {

    @Override
    public void localized(LocalizedText text) {
        beginMapping();
        key("en");
        text(text.english());
        text.translations().forEach((language, translation) -> {
            key(language);
            beginMapping();
            key("text");
            text(translation.text());
            key("official");
            truth(translation.official());
            endMapping();
        });
        endMapping();
    }
}
