package org.entente.export.pdf.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {

    private static final TypeStyle STYLE = new TypeStyle(Face.REGULAR, 10, 12, Ink.BLACK);

    @Test
    void keepsTheSpaceThatALineEndsWith() {
        assertThat(lines(STYLE.width("wrap"), "wrap in two")).containsExactly("wrap ", "in ", "two");
    }

    @Test
    void letsTheSpaceHangOverTheEdge() {
        float width = STYLE.width("one two");

        assertThat(lines(width, "one two three")).containsExactly("one two ", "three");
    }

    @Test
    void neverBreaksAtANoBreakSpace() {
        float width = STYLE.width("on 7 March") - 1;

        assertThat(lines(width, "on 7\u00A0March")).containsExactly("on ", "7\u00A0March");
    }

    @Test
    void breaksAfterAHyphenButNotBeforeANumber() {
        float width = STYLE.width("counter-terr");

        assertThat(lines(width, "counter-terrorism")).containsExactly("counter-", "terrorism");
        assertThat(lines(STYLE.width("the co-operat"), "the co-operation")).containsExactly("the ", "co-operation");
        assertThat(lines(STYLE.width("of -1"), "of -15")).containsExactly("of ", "-15");
        assertThat(lines(STYLE.width("1990–1"), "at 1990–1")).containsExactly("at ", "1990–1");
    }

    @Test
    void leavesTheNameOfAHostWhole() {
        assertThat(lines(STYLE.width("at bits-berlin.de") - 1, "at bits-berlin.de"))
                .containsExactly("at ", "bits-berlin.de");
        assertThat(lines(STYLE.width("of counter-terror"), "of counter-terrorism."))
                .containsExactly("of counter-", "terrorism.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alma-Ata",
                "non-proliferation",
                "post-conflict",
                "Royaume-Uni",
                "États-Unis",
                "Bosnie-Herzégovine",
                "NATO-led"
            })
    void leavesNoFewLettersAloneAndPartsNoName(String word) {
        assertThat(lines(STYLE.width("at " + word) - 1, "at " + word)).containsExactly("at ", word);
    }

    @Test
    void keepsAMarkWithTheWordBeforeIt() {
        float width = STYLE.width("the Allies ");

        assertThat(lines(width, "the Allies [1] [2].")).containsExactly("the ", "Allies [1] ", "[2].");
        assertThat(lines(width, "the Allies [1][2].")).containsExactly("the ", "Allies [1]", "[2].");
    }

    @Test
    void breaksWhereWordsBelongTogetherBeforeItBreaksAWord() {
        float width = STYLE.width("14 December 2006 [1");

        assertThat(lines(width, "14\u00A0December\u00A02006 [162]\u00A0[163] end"))
                .containsExactly("14\u00A0December\u00A02006 ", "[162]\u00A0[163] end");
        assertThat(lines(STYLE.width("14 Dec"), "14\u00A0December")).containsExactly("14\u00A0", "Decem", "ber");
    }

    @Test
    void breaksAnAddressAfterAMark() {
        float width = STYLE.width("https://example.org/docu");

        assertThat(lines(width, "https://example.org/documents/1"))
                .containsExactly("https://example.org/", "documents/1");
    }

    @Test
    void breaksAWordOfOneLetterMoreThanFits() {
        assertThat(lines(STYLE.width("mmm"), "mmmm")).containsExactly("mmm", "m");
    }

    @Test
    void putsOneLetterOnALineThatIsTooNarrowForAny() {
        assertThat(lines(0.5f, "abc")).containsExactly("a", "b", "c");
    }

    @Test
    void breaksBetweenPiecesOnlyWhereTextBreaks() {
        List<Piece> pieces = List.of(Piece.of("seventeen", STYLE), Piece.of("th century", STYLE.in(Face.BOLD)));

        assertThat(lines(STYLE.width("seventeenth ce"), pieces)).containsExactly("seventeenth ", "century");
    }

    @Test
    void makesLinesAsFullAsTheyCanBeAndLosesNothing() {
        Random random = new Random(20260902);
        for (int i = 0; i < 200; i++) {
            String text = words(random);
            float width = 30 + random.nextInt(300);

            List<String> lines = lines(width, text);

            assertThat(String.join("", lines)).isEqualTo(text);
            for (int line = 0; line < lines.size(); line++) {
                assertThat(STYLE.width(lines.get(line).stripTrailing())).isLessThan(width + 0.1f);
                if (line > 0) {
                    String next = lines.get(line).split("(?<= )", 2)[0].stripTrailing();
                    assertThat(STYLE.width(lines.get(line - 1) + next)).isGreaterThan(width - 0.1f);
                }
            }
        }
    }

    private static String words(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(60); i >= 0; i--) {
            words.add("abcdefghijklmnopqrstuvwxyz".substring(0, 1 + random.nextInt(20)));
        }
        return String.join(" ", words);
    }

    private List<String> lines(float width, String text) {
        return lines(width, List.of(Piece.of(text, STYLE)));
    }

    private List<String> lines(float width, List<Piece> pieces) {
        return new LineBreaker(pieces, width)
                .lines().stream()
                        .map(line -> line.fragments().stream()
                                .map(Line.Fragment::words)
                                .collect(Collectors.joining()))
                        .toList();
    }
}
