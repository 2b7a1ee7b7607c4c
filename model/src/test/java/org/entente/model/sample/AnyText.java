package org.entente.model.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Document;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.LocalizedText.Translation;

/** Facts that hold a text that nobody would think of, where any text may stand. */
public final class AnyText {
    private AnyText() {}

    /** The text in titles of documents, as our own prose has rules of its own; in issuers and symbols too. */
    public static FactBase in(FactBase facts, String text) {
        LocalizedText any = new LocalizedText(text, new TreeMap<>(Map.of("fr", new Translation(text, true))));
        List<Document> documents = facts.documents().stream()
                .map(it -> Document.builder()
                        .copyOf(it)
                        .title(any)
                        .issuer(any)
                        .symbol(text)
                        .build())
                .toList();
        return FactBase.builder().copyOf(facts).documents(documents).build();
    }
}
