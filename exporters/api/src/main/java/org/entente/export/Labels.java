package org.entente.export;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of Entente itself in one language: headings, labels, and sentences with holes for what the facts say.
 *
 * <p>Sentences are ICU message formats, so that plurals are those of the language. Immutable and thread-safe.
 */
public final class Labels {

    /** The languages that there are labels in, English first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final Map<String, Labels> LOADED = new ConcurrentHashMap<>();

    private final Locale language;
    private final Properties patterns;
    private final ULocale locale;
    private final ListFormatter lists;
    private final Map<String, Sentence> sentences = new ConcurrentHashMap<>();

    private Labels(Locale language) {
        this.language = language;
        this.patterns = load(language);
        // British English: no comma before the last "and", the day before the month.
        this.locale = language.getLanguage().equals("en") ? ULocale.UK : ULocale.forLocale(language);
        this.lists = ListFormatter.getInstance(locale);
    }

    /**
     * The labels in a language.
     *
     * @param language the language; its country does not matter
     * @return the labels
     * @throws IllegalArgumentException if there are none in that language; the message names those that there are
     */
    public static Labels in(Locale language) {
        return LOADED.computeIfAbsent(language.getLanguage(), code -> new Labels(supported(code)));
    }

    private static Locale supported(String code) {
        return LANGUAGES.stream()
                .filter(locale -> locale.getLanguage().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there are no labels in '" + code
                        + "'; there are labels in "
                        + String.join(
                                ", ",
                                LANGUAGES.stream().map(Locale::getLanguage).toList())));
    }

    private static Properties load(Locale language) {
        String name = "labels_" + language.getLanguage() + ".properties";
        Properties patterns = new Properties();
        try (InputStream in = Labels.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("'" + name + "' is missing");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            patterns.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns;
    }

    /**
     * The language of these labels.
     *
     * @return the language
     */
    public Locale language() {
        return language;
    }

    /**
     * Every key that there is a label for.
     *
     * @return the keys
     */
    public Set<String> keys() {
        return patterns.stringPropertyNames();
    }

    /**
     * A label without holes.
     *
     * @param key its key
     * @return the label
     * @throws IllegalArgumentException if there is no such label
     */
    public String text(String key) {
        return text(key, Map.of());
    }

    /**
     * A sentence with its holes filled.
     *
     * @param key its key
     * @param holes what goes into the holes, by their names: texts and whole numbers
     * @return the sentence
     * @throws IllegalArgumentException if there is no such label
     */
    public String text(String key, Map<String, ?> holes) {
        // To look first spares what is there already a lock, of which there are hundreds for each note.
        Sentence known = sentences.get(key);
        return (known == null ? sentences.computeIfAbsent(key, this::sentence) : known).with(holes);
    }

    private Sentence sentence(String key) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("there is no label '" + key + "' in " + language);
        }
        return new Sentence(pattern, locale);
    }

    /**
     * A list as the language writes it: "a, b and c".
     *
     * @param items the entries
     * @return the list; the empty text if there are none
     */
    public String list(Collection<String> items) {
        return lists.format(items);
    }
}
