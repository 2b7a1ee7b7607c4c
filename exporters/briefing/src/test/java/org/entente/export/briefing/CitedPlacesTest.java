package org.entente.export.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedPlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "par. 1–2 + par. 1–3 + par. 2 + par. 1 | par. 1–3",
                "par. 3 + par. 2 | par. 2–3",
                "par. 7 + par. 1 to 4 + par. 3-4 | par. 1–4 and 7",
                "par. 9 + par. 1, 4 and 7 + par. 1 | par. 1, 4, 7 and 9",
                "heading and par. 1–3 + par. 2–3 + heading | heading + par. 1–3",
                "title; par. 1 + title | title + par. 1",
                "p. 12 + par. 2 + p. 3 | p. 3 and 12 + par. 2",
                "item 4 + items 1–2 + item 5 | items 1–2 and 4–5",
                "sentence 1 + sentence 1 | sentence 1",
                "heading ‘A, b’, par. 2 + par. 3 + heading ‘A, b’, par. 1 | heading ‘A, b’, par. 1–2 + par. 3",
                "heading ‘A’, par. 1 + heading ‘A’, item 2 + heading ‘A’, items 3–4 | heading ‘A’, par. 1 and items 2–4",
                "par. 1 + item 2 | par. 1 + item 2",
                "section 1, par. 1, 4 and 7 + section 1, par. 5 | section 1, par. 1, 4–5 and 7",
                "Articles 3 and 5 + Article 5 + closing clause | Articles 3 and 5 + closing clause",
                "heading ‘One; NATO’s two’; list | heading ‘One; NATO’s two’ + list",
            })
    void areSortedAndPutTogether(String cited, String told) {
        assertThat(CitedPlaces.of(List.of(cited.split(" \\+ ")))).containsExactly(told.split(" \\+ "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "row Ukraine + row Poland",
                "par. 1 + par. 1, last sentence",
                "Article 5 and par. 3 + par. 4",
                "‘Overview’, par. 1 + ‘Origins’, par. 2",
            })
    void stayApartWhereTheyAreNotSurelyOfOneCount(String cited) {
        assertThat(CitedPlaces.of(List.of(cited.split(" \\+ ")))).containsExactly(cited.split(" \\+ "));
    }
}
