package org.entente.export.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.export.ExportRequest;
import org.entente.export.Selection;
import org.entente.model.Citation;
import org.entente.model.Document;
import org.entente.model.DocumentId;
import org.entente.model.LocalizedText;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTextTest {
    private static final Citation READ = Citation.of("act", "par. 2");

    @Test
    void tellsThePlacesOfAllCitationsOnce() {
        assertThat(told(
                        Locale.ENGLISH,
                        "Ours.",
                        READ,
                        Citation.of("act", "title; par. 1"),
                        Citation.of("act", Citation.UNSEEN),
                        Citation.of("act", "par. 3, 'so'"),
                        reported()))
                .isEqualTo("Valleys, “Act”, par. 1–2; title; par. 3, “so”; place not seen; as reported in [7]."
                        + " Primary source. Consulted 6 November 2023.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Read in the copy at nuke.fas.org. | par. 2 (read in the copy at nuke.fas.org). Primary",
                "en | Read in the copies at a-b.org and c.net; undated. | par. 2 (read in the copies at a-b.org and c.net). Primary",
                "en | Law. Read in the copies at a.org, b.org and c.de/x (y). | par. 2 (read in the copies at a.org, b.org and c.de). Primary",
                "en | The title is ours. | par. 2. Primary",
                "en | Also read in the copy of a friend. | par. 2. Primary",
                "fr | Read in the copy at nuke.fas.org. | par. 2 (lu dans la copie à l’adresse nuke.fas.org). Source",
                "fr | Read in the copies at a.org and b.org. | par. 2 (lu dans les copies aux adresses a.org et b.org). Source",
            })
    void tellsOfTheCopyThatWasRead(Locale language, String note, String told) {
        assertThat(told(language, note, READ)).contains(told);
    }

    @Test
    void tellsOfNoReadingWhereAllIsReported() {
        assertThat(told(Locale.ENGLISH, "Read in the copy at a.org.", reported()))
                .isEqualTo("Valleys, “Act”, as reported in [7]. Primary source.");
        assertThat(told(Locale.ENGLISH, "Ours."))
                .isEqualTo("Valleys, “Act”. Primary source. Consulted 6 November 2023.");
    }

    @Test
    void marksUntranslatedPlacesSoThatTheBriefingSaysWhatItalicsMean() {
        Document act = document("Ours.");
        Prose prose = prose(Locale.FRENCH);
        Stream<Span> spans = new ReferenceText(prose, act, List.of(Citation.of("act", "somewhere below")))
                .text(any -> 0).spans().stream();
        assertThat(spans).contains(Words.emphasis("somewhere below").in(Locale.ENGLISH));
        assertThat(prose.isTranslated()).isFalse();
    }

    private static Citation reported() {
        return Citation.builder()
                .document(new DocumentId("act"))
                .reportedBy(new DocumentId("handbook"))
                .build();
    }

    private static String told(Locale language, String note, Citation... citations) {
        return new ReferenceText(prose(language), document(note), List.of(citations))
                .text(any -> 7)
                .plain()
                .replace('\u00a0', ' ');
    }

    private static Prose prose(Locale language) {
        return new Prose(
                Selection.of(SampleWorld.facts(), ExportRequest.about("pact").in(language)));
    }

    private static Document document(String note) {
        return Document.builder()
                .id(new DocumentId("act"))
                .title(LocalizedText.of("Act"))
                .issuer(LocalizedText.of("Valleys"))
                .language("en")
                .rank(Document.Rank.PRIMARY)
                .consulted(LocalDate.of(2023, 11, 6))
                .note(LocalizedText.of(note))
                .build();
    }
}
