package org.entente.model.shape;

import org.entente.model.LocalizedText;

/** Takes what a {@link Shape} writes, piece by piece, and puts it into a format. */
public interface TreeWriter {

    /** Begins keys with values. */
    void beginMapping();

    /**
     * Writes a key; its value comes next.
     *
     * @param key the key
     */
    void key(String key);

    /** Ends the keys that were begun last. */
    void endMapping();

    /** Begins a list. */
    void beginSequence();

    /** Ends the list that was begun last. */
    void endSequence();

    /**
     * Writes a text.
     *
     * @param text the text
     */
    void text(String text);

    /**
     * Writes a whole number.
     *
     * @param number the number
     */
    void number(int number);

    /**
     * Writes yes or no.
     *
     * @param yes true for yes
     */
    void truth(boolean yes);

    /**
     * Writes a text for people: in English, as the translations stand together elsewhere.
     *
     * @param text the text
     */
    default void localized(LocalizedText text) {
        text(text.english());
    }
}
