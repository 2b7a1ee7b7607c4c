package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.Bound;
import org.entente.model.PartialDate;
import org.entente.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {
    private static final Labels ENGLISH = Labels.in(Locale.ENGLISH);
    private static final Labels FRENCH = Labels.in(Locale.FRENCH);

    @Test
    void everyLanguageHasTheSameKeys() {
        assertThat(FRENCH.keys()).containsExactlyInAnyOrderElementsOf(ENGLISH.keys());
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonOfAVerdictIsWorded(Verdict.Reason.Form form) {
        assertThat(ENGLISH.keys()).contains("reason." + form.code());
    }

    @Test
    void theCountryOfALanguageDoesNotMatter() {
        assertThat(Labels.in(Locale.CANADA_FRENCH)).isSameAs(FRENCH);
    }

    @Test
    void aLanguageWithoutLabelsIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> Labels.in(Locale.JAPANESE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there are no labels in 'ja'; there are labels in en, fr");
    }

    @ParameterizedTest
    @CsvSource({
        "0, no NP Allies, aucun allié (NP)",
        "1, 1 NP Ally, 1 allié (NP)",
        "2, 2 NP Allies, 2 alliés (NP)",
        "21, 21 NP Allies, 21 alliés (NP)"
    })
    void countsTakeThePluralOfTheLanguage(int count, String english, String french) {
        assertThat(plain(ENGLISH.text("brief.members", holes(count, "NP Ally", "NP Allies"))))
                .isEqualTo(english);
        assertThat(plain(FRENCH.text("brief.members", holes(count, "allié (NP)", "alliés (NP)"))))
                .isEqualTo(french);
    }

    private static Map<String, Object> holes(int count, String one, String many) {
        return Map.of("count", count, "one", one, "many", many);
    }

    @Test
    void listsAreThoseOfTheLanguage() {
        assertThat(ENGLISH.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(FRENCH.list(List.of("a", "b", "c"))).isEqualTo("a, b et c");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-07, 7 March 2024, 7 mars 2024",
        "2024-03-01, 1 March 2024, 1er mars 2024",
        "1992-07, July 1992, juillet 1992",
        "1992, 1992, 1992"
    })
    void datesAreWrittenOutNoMorePreciselyThanTheyAreKnown(String date, String english, String french) {
        PartialDate partial = PartialDate.parse(date);
        assertThat(plain(new Dates(ENGLISH).date(partial))).isEqualTo(english);
        assertThat(plain(new Dates(FRENCH).date(partial))).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource({
        "1994-12-05, 1994-12-06, 5–6 December 1994, 5–6 décembre 1994",
        "2003-12-01, 2003-12-02, 1–2 December 2003, 1er–2 décembre 2003",
        "1993-11-30, 1993-12-01, 30 November – 1 December 1993, 30 novembre – 1er décembre 1993",
        "2003-07-01, 2003-08-02, 1 July – 2 August 2003, 1er juillet – 2 août 2003",
        "2013-12-31, 2014-01-01, 31 December 2013 – 1 January 2014, 31 décembre 2013 – 1er janvier 2014",
        "2013-03, 2013-05, March 2013 – May 2013, mars 2013 – mai 2013",
        "2013-03-04, 2013-05, 4 March 2013 – May 2013, 4 mars 2013 – mai 2013",
        "1994-12-05, 1994-12-05, 5 December 1994, 5 décembre 1994"
    })
    void spansTellOnceWhatTheirEndsShare(String first, String last, String english, String french) {
        assertThat(plain(span(ENGLISH, first, last))).isEqualTo(english);
        assertThat(plain(span(FRENCH, first, last))).isEqualTo(french);
    }

    @Test
    void aLineCanBreakASpanAfterItsDashAlone() {
        assertThat(span(FRENCH, "1993-11-30", "1993-12-01").split(" "))
                .containsExactly("30\u00a0novembre\u00a0–", "1er\u00a0décembre\u00a01993");
        assertThat(span(ENGLISH, "1994-12-05", "1994-12-06")).doesNotContain(" ");
    }

    private static String span(Labels labels, String first, String last) {
        return new Dates(labels).span(PartialDate.parse(first), PartialDate.parse(last));
    }

    @ParameterizedTest
    @CsvSource({
        "1992-07-08, on 8 July 1992",
        "1992, in 1992",
        "by 1992-07, by July 1992",
        "attested 1994, attested in 1994",
        "unknown, unknown",
        "open, still open"
    })
    void boundsSayWhatIsKnownOfThem(String bound, String english) {
        assertThat(plain(new Dates(ENGLISH).when(Bound.parse(bound)))).isEqualTo(english);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
