package org.entente.cli.cite;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Document;
import org.entente.model.DocumentId;
import org.entente.model.PartialDate;

/**
 * A document of the bibliography with what sort of thing it is. Titles and issuers are as the document bears them.
 *
 * @param document the document
 * @param type what sort of thing
 */
record Entry(Document document, Type type) {

    /** What sort of thing a document is, as far as the facts tell. */
    enum Type {
        /** What a milestone that is a treaty produced. */
        TREATY("legal", "treaty"),
        /** What its issuer gave a symbol or number. */
        REPORT("report", "report"),
        /** What else has an address on the web. */
        WEBPAGE("online", "webpage"),
        /** Anything else. */
        DOCUMENT("misc", "document");

        private final String biblatex;
        private final String csl;

        Type(String biblatex, String csl) {
            this.biblatex = biblatex;
            this.csl = csl;
        }

        String biblatex() {
            return biblatex;
        }

        String csl() {
            return csl;
        }
    }

    static Entry of(Document document, Set<DocumentId> treaties) {
        if (treaties.contains(document.id())) {
            return new Entry(document, Type.TREATY);
        }
        if (document.symbol().isPresent()) {
            return new Entry(document, Type.REPORT);
        }
        return new Entry(document, document.url().isPresent() ? Type.WEBPAGE : Type.DOCUMENT);
    }

    String id() {
        return document.id().value();
    }

    String title() {
        return document.title().english();
    }

    String issuer() {
        return document.issuer().english();
    }

    Optional<String> symbol() {
        return document.symbol();
    }

    Optional<PartialDate> date() {
        return document.date();
    }

    Optional<URI> url() {
        return document.url();
    }

    /** When its address was looked at. */
    Optional<LocalDate> accessed() {
        return document.url().flatMap(it -> document.consulted());
    }

    String language() {
        return document.language();
    }
}
