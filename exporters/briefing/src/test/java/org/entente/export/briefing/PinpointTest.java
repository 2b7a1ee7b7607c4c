package org.entente.export.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.entente.export.ExportRequest;
import org.entente.export.Selection;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinpointTest {
    private static final Locale ITALIAN = Locale.ITALIAN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "par. 1–3 | par._1–3",
                "par. 1 and 4 | par._1_et_4",
                "p. 12-14 | p._12–14",
                "Article 5 | article_5",
                "Articles I and IV | articles_I et IV",
                "section (a), last paragraph | section (a), dernier paragraphe",
                "sections I–III | sections_I–III",
                "chapter III, par. 52–56 | chapitre_III, par._52–56",
                "third paragraph | troisième paragraphe",
                "first and last paragraphs | premier et dernier paragraphes",
                "first sentence | première phrase",
                "last sentence but one | avant-dernière phrase",
                "summary, items 1 and 4 | résumé, points_1_et_4",
                "table of contents, chapter 2 | table des matières, chapitre_2",
                "entry 10 March 1992 | entrée du 10_mars_1992",
                "entry 1 August | entrée du 1er_août",
                "entry 10–11 January, par. 2 | entrée du 10–11_janvier, par._2",
                "entry February 1994 | entrée de février_1994",
                "entry 1973 | entrée 1973",
                "letter of 1 July 1992 | lettre du 1er_juillet_1992",
                "copy at example.org, par. 2 | copie sur example.org, par._2",
                "No. 4.1442 | n°_4.1442",
                "note * | note *",
            })
    void isTranslated(String place, String french) {
        Text text = text(Locale.FRENCH, place);
        assertThat(plain(text)).isEqualTo(french);
        assertThat(text.spans()).hasSize(1);
    }

    @Test
    void leavesTheWordsOfTheDocumentInTheirLanguage() {
        assertThat(text(Locale.FRENCH, "heading ‘L’atto, e “poi”’, par. 2").spans())
                .containsExactly(
                        Words.of("rubrique «\u00a0"),
                        Words.of("L’atto, e “poi”").in(ITALIAN),
                        Words.of("\u00a0», par.\u00a02"));
        assertThat(text(Locale.FRENCH, "row Bosnia and Herzegovina, column ‘Firma’")
                        .spans())
                .containsExactly(
                        Words.of("ligne "),
                        Words.of("Bosnia and Herzegovina").in(ITALIAN),
                        Words.of(", colonne «\u00a0"),
                        Words.of("Firma").in(ITALIAN),
                        Words.of("\u00a0»"));
    }

    @Test
    void marksAsEnglishWhatHasNoTranslation() {
        Prose prose = prose(Locale.FRENCH);
        assertThat(Pinpoint.text(prose, "par. 2, passage on ‘the’ treaty", ITALIAN)
                        .spans())
                .containsExactly(
                        Words.of("par.\u00a02, "),
                        Words.emphasis("passage on ‘the’ treaty").in(Locale.ENGLISH));
        assertThat(prose.isTranslated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "heading ‘The “Tasks”’, par. 1–3 | heading “The ‘Tasks’”, par._1–3",
                "passage on the treaty | passage on the treaty",
                "row Ukraine | row Ukraine",
                "entry 10 March 1992 | entry 10_March_1992",
                "editor’s note | editor’s note",
                "heading ‘left open | heading ‘left open",
            })
    void keepsItsWordsInEnglish(String place, String english) {
        Text text = Pinpoint.text(prose(Locale.ENGLISH), place, Locale.ENGLISH);
        assertThat(plain(text)).isEqualTo(english);
        assertThat(text.spans()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"en", "fr"})
    void givesEveryWordOfTheLabelsBack(Locale language) {
        PlaceWords words = PlaceWords.of(language);
        for (String place : List.of("preamble", "table of contents", "November", "last sentence read")) {
            assertThat(words.at(place, 0)).map(PlaceWords.Phrase::english).contains(place);
        }
        assertThat(words.at("titles", 0)).isEmpty();
    }

    private static Text text(Locale language, String place) {
        return Pinpoint.text(prose(language), place, ITALIAN);
    }

    private static Prose prose(Locale language) {
        return new Prose(
                Selection.of(SampleWorld.facts(), ExportRequest.about("pact").in(language)));
    }

    private static String plain(Text text) {
        return text.plain().replace('\u00a0', '_');
    }
}
