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
    void leavesWhatFitsOnOneLine() {
        assertThat(lines(475, "Who works together")).containsExactly("Who works together");
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
