package org.entente.export.pdf.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BalancedLinesTest {

    private static final TypeStyle STYLE = new TypeStyle(Face.BOLD, 21, 25, Ink.BLACK);

    @Test
    void leavesNoShortWordAlone() {
        assertThat(lines(475, "Ukraine: who works together, since when and how"))
                .containsExactly("Ukraine: who works together, ", "since when and how");
    }

    @Test
    void breaksAfterAColonRatherThanBetweenWordsThatBelongTogether() {
        assertThat(lines(475, "Arms control: who works together, since when and how"))
                .containsExactly("Arms control: ", "who works together, since when and how");
        assertThat(lines(475, "Fédération de Russie\u00a0: ses appartenances et leurs dates"))
                .containsExactly("Fédération de Russie\u00a0: ", "ses appartenances et leurs dates");
    }

    @Test
    void breaksAfterTheColonOfALongHeadingToo() {
        assertThat(
                        lines(
                                475,
                                "Réforme de la défense et du secteur de la sécurité\u00a0: qui coopère, depuis quand et comment"))
                .containsExactly(
                        "Réforme de la défense et du secteur de ",
                        "la sécurité\u00a0: ",
                        "qui coopère, depuis quand et comment");
    }

    @Test
    void leavesCompoundsWhole() {
        assertThat(lines(475, "Confidence- and security-building measures: milestones"))
                .containsExactly("Confidence- and security-building ", "measures: milestones");
    }

    @Test
    void breaksElsewhereWhereALineWouldBeShort() {
        assertThat(lines(475, "Human rights and fundamental freedoms: dates"))
                .containsExactly("Human rights and ", "fundamental freedoms: dates");
    }

    @Test
    void makesLinesWithoutAColonAboutAsLong() {
        assertThat(lines(475, "Conflict prevention, crisis management and peace"))
                .containsExactly("Conflict prevention, crisis ", "management and peace");
    }

    @Test
    void leavesWhatFitsOnOneLine() {
        assertThat(lines(475, "Who works together")).containsExactly("Who works together");
        assertThat(lines(475, "OSCE: members")).containsExactly("OSCE: members");
    }

    @Test
    void takesNoMoreLinesAndBreaksNoWord() {
        String longest = "Donaudampfschifffahrt";

        assertThat(lines(STYLE.width(longest) + 2, longest + " on the Danube"))
                .containsExactly(longest + " ", "on the Danube");
        assertThat(lines(STYLE.width(longest) - 2, longest)).hasSize(2);
        assertThat(lines(200, "")).isEmpty();
    }

    private static List<String> lines(float width, String text) {
        return BalancedLines.of(List.of(Piece.of(text, STYLE)), width).stream()
                .map(line -> line.fragments().stream().map(Line.Fragment::words).collect(Collectors.joining()))
                .toList();
    }
}
