package org.entente.model.shape;

import java.util.SortedMap;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText.Translation;

/** Writes the parts of a fact base that are not lists of facts. */
public final class FactPrinter {
    private FactPrinter() {}

    /**
     * Writes the edition, without its key.
     *
     * @param facts the base
     * @param out where to write it
     */
    public static void writeEdition(FactBase facts, TreeWriter out) {
        Shapes.EDITION.write(facts.edition(), out);
    }

    /**
     * Writes the translations by language, fact id and field, without their key.
     *
     * @param facts the base
     * @param out where to write them
     */
    public static void writeTexts(FactBase facts, TreeWriter out) {
        out.beginMapping();
        TranslatedFact.byLanguage(facts).forEach((language, translated) -> {
            out.key(language);
            out.beginMapping();
            translated.forEach(fact -> writeFact(fact.id(), fact.in(language), out));
            out.endMapping();
        });
        out.endMapping();
    }

    /**
     * Writes the translations into one language by fact id and field.
     *
     * @param byFact the translations
     * @param out where to write them
     */
    public static void writeLanguage(SortedMap<String, SortedMap<String, Translation>> byFact, TreeWriter out) {
        out.beginMapping();
        byFact.forEach((id, byField) -> writeFact(id, byField, out));
        out.endMapping();
    }

    private static void writeFact(String id, SortedMap<String, Translation> byField, TreeWriter out) {
        out.key(id);
        out.beginMapping();
        byField.forEach((field, translation) -> {
            out.key(field);
            write(translation, out);
        });
        out.endMapping();
    }

    private static void write(Translation translation, TreeWriter out) {
        if (translation.official()) {
            Shapes.TRANSLATION.write(translation, out);
        } else {
            out.text(translation.text());
        }
    }
}
