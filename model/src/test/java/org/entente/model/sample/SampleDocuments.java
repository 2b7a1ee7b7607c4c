package org.entente.model.sample;

import static org.entente.model.sample.Sample.text;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.entente.model.Document;
import org.entente.model.Document.Rank;
import org.entente.model.DocumentId;
import org.entente.model.PartialDate;

/** The bibliography: primary and secondary, in three languages, with and without a date, an address, a day of reading. */
final class SampleDocuments {
    private SampleDocuments() {}

    static List<Document> all() {
        return List.of(
                document("pact-treaty-1950", "Treaty of Northport", "Northern Pact", "en", Rank.PRIMARY)
                        .symbol("NP(50)1")
                        .date(PartialDate.parse("1950-01-15"))
                        .url(URI.create("https://pact.example/treaty?lang=en&part=1"))
                        .consulted(LocalDate.of(2023, 11, 5))
                        .build(),
                document(
                                "valley-act-1973",
                                "Act of the \"Valleys\", <with annexes> & maps",
                                "Conference of the Valleys",
                                "en",
                                Rank.PRIMARY)
                        .date(PartialDate.parse("1975-08-01"))
                        .url(URI.create("https://valleys.example/act"))
                        .consulted(LocalDate.of(2023, 11, 6))
                        .note(text("Read in the copy at archive.example.", "Lu dans la copie d’archive.example."))
                        .build(),
                document("bridge-framework-1994", "Document-cadre « Passerelle »", "Pacte du Nord", "fr", Rank.PRIMARY)
                        .symbol("=NP(94)2")
                        .date(PartialDate.parse("1994-01"))
                        .consulted(LocalDate.of(2023, 11, 7))
                        .build(),
                document(
                                "small-arms-document-2000",
                                "Document on Small Arms",
                                "Organization of the Valleys",
                                "en",
                                Rank.PRIMARY)
                        .symbol("OV.DOC/1/00")
                        .date(PartialDate.parse("2000-11-24"))
                        .url(URI.create("https://valleys.example/small-arms"))
                        .consulted(LocalDate.of(2024, 1, 31))
                        .build(),
                document(
                                "assembly-roll-page",
                                "Participating States",
                                "Organization of the Valleys",
                                "en",
                                Rank.PRIMARY)
                        .url(URI.create("https://valleys.example/states"))
                        .consulted(LocalDate.of(2024, 1, 31))
                        .build(),
                document("gazette-1992", "The Gazette’s yearbook", "The Gazette", "en", Rank.SECONDARY)
                        .date(PartialDate.parse("1992"))
                        .consulted(LocalDate.of(2023, 12, 1))
                        .build(),
                document("handbook", "=HANDBOOK of bodies, 3rd ed.", "A. Ångström & Søn", "en", Rank.SECONDARY)
                        .build(),
                document("eastmark-note-2022", "Нота о сотрудничестве", "Кольское агентство", "ru", Rank.SECONDARY)
                        .date(PartialDate.parse("2022-03-01"))
                        .url(URI.create("https://kolia.example/nota"))
                        .consulted(LocalDate.of(2023, 12, 2))
                        .build());
    }

    private static Document.Builder document(String id, String title, String issuer, String language, Rank rank) {
        Document.Builder document = Document.builder();
        document.id(new DocumentId(id))
                .title(text(title))
                .issuer(text(issuer))
                .language(language)
                .rank(rank);
        return document;
    }
}
