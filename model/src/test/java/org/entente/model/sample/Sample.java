package org.entente.model.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.model.Citation;
import org.entente.model.DocumentId;
import org.entente.model.LocalizedText;
import org.entente.model.LocalizedText.Translation;
import org.entente.model.OrganizationId;
import org.entente.model.StateCode;

/** Short forms of what every fact has. */
final class Sample {
    private Sample() {}

    /** A text that nobody has translated. */
    static LocalizedText text(String english) {
        return LocalizedText.of(english);
    }

    /** A text with our own French. */
    static LocalizedText text(String english, String french) {
        return LocalizedText.of(english, Map.of("fr", french));
    }

    /** A text with the French that the body itself publishes. */
    static LocalizedText officially(String english, String french) {
        return new LocalizedText(english, new TreeMap<>(Map.of("fr", new Translation(french, true))));
    }

    /** Read at a place. */
    static List<Citation> read(String document, String at) {
        return List.of(Citation.of(document, at));
    }

    /** Read at a place, and quoted. */
    static Citation quoted(String document, String at, String words) {
        return Citation.builder()
                .document(new DocumentId(document))
                .at(at)
                .quotation(words)
                .build();
    }

    /** Not read: another document reports it. */
    static Citation reported(String document, String by) {
        return Citation.builder()
                .document(new DocumentId(document))
                .at(Citation.UNSEEN)
                .reportedBy(new DocumentId(by))
                .build();
    }

    static List<OrganizationId> bodies(String... ids) {
        return Stream.of(ids).map(OrganizationId::new).toList();
    }

    static List<StateCode> states(String... codes) {
        return Stream.of(codes).map(StateCode::new).toList();
    }
}
