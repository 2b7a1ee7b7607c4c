package org.entente.model;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * A text in English and, where there are any, its translations.
 *
 * <p>Immutable and thread-safe.
 *
 * @param english the English text, which there always is
 * @param translations the others by language code (ISO 639-1), sorted, without English
 */
public record LocalizedText(String english, SortedMap<String, Translation> translations) {

    /**
     * A text in another language.
     *
     * @param text the text
     * @param official whether the body concerned publishes it so; otherwise the translation is ours
     */
    public record Translation(String text, boolean official) {
        /** Refuses a translation without text with an {@link IllegalArgumentException}. */
        public Translation {
            if (text.isBlank()) {
                throw new IllegalArgumentException("the translation is empty");
            }
        }
    }

    /**
     * A text in the language that could be had.
     *
     * @param text the text
     * @param language its language code, not always the one asked for
     */
    public record InLanguage(String text, String language) {}

    /** Copies the map, so that later changes to it do not show; refuses an empty English text with an {@link IllegalArgumentException}. */
    public LocalizedText {
        if (english.isBlank()) {
            throw new IllegalArgumentException("the English text is empty");
        }
        translations = translations.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(translations));
    }

    /**
     * Obtains a text that there is only in English.
     *
     * @param english the text
     * @return the text
     */
    public static LocalizedText of(String english) {
        return new LocalizedText(english, Collections.emptySortedMap());
    }

    /**
     * Obtains a text with our own translations.
     *
     * @param english the English text
     * @param others the texts by language code
     * @return the text
     */
    public static LocalizedText of(String english, Map<String, String> others) {
        SortedMap<String, Translation> translations = new TreeMap<>();
        others.forEach((language, text) -> translations.put(language, new Translation(text, false)));
        return new LocalizedText(english, translations);
    }

    /**
     * The text in the language asked for, else in English.
     *
     * @param locale the language wanted; its country does not matter
     * @return the text and the language that it is in
     */
    public InLanguage in(Locale locale) {
        return Optional.ofNullable(translations.get(locale.getLanguage()))
                .map(found -> new InLanguage(found.text(), locale.getLanguage()))
                .orElseGet(() -> new InLanguage(english, "en"));
    }

    /**
     * The text in the language asked for, else in English, without saying which.
     *
     * @param locale the language wanted
     * @return the text
     */
    public String text(Locale locale) {
        return in(locale).text();
    }

    /**
     * The same text with a change made in every language.
     *
     * @param change gives the new text for a text and its language
     * @return the changed text
     */
    public LocalizedText map(BiFunction<String, Locale, String> change) {
        SortedMap<String, Translation> changed = new TreeMap<>();
        translations.forEach((code, it) -> changed.put(
                code, new Translation(change.apply(it.text(), Locale.forLanguageTag(code)), it.official())));
        return new LocalizedText(change.apply(english, Locale.ENGLISH), changed);
    }

    /** The English text, for messages. */
    @Override
    public String toString() {
        return english;
    }
}
