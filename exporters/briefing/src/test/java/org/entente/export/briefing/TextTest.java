package org.entente.export.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {
    private static final ReferenceMark MARK = new ReferenceMark(1);

    @Test
    void isOneSpanWhereNeighboursAreOfOneStyleAndLanguage() {
        Text text =
                Text.of(Words.of("The "), Words.of("OSCE"), MARK, Words.of(" and"), Words.of(" "), Words.of("NATO"));
        assertThat(text.spans()).containsExactly(Words.of("The OSCE"), MARK, Words.of(" and NATO"));
        assertThat(text.plus(".").plus(Words.of("..")).spans()).endsWith(Words.of(" and NATO..."));
    }

    @Test
    void keepsApartWhatIsSetApartOrInAnotherLanguage() {
        List<Span> spans = List.of(
                Words.of("un "),
                Words.of("uno ").in(Locale.ITALIAN),
                Words.of("one ").in(Locale.ENGLISH),
                Words.strong("un "),
                Words.emphasis("un "),
                MARK,
                MARK);
        assertThat(new Text(spans).spans()).isEqualTo(spans);
        assertThat(new Text(spans).plus(Words.emphasis("deux")).spans()).hasSize(8);
    }

    @Test
    void readsTheSameHoweverItIsPutTogether() {
        Text text = Text.of("one").plus(" two").plus(Text.of(" three")).plus(MARK);
        assertThat(text.plain()).isEqualTo("one two three[1]");
        assertThat(text).isEqualTo(Text.of(Words.of("one two three"), MARK));
        assertThat(Text.of().plain()).isEmpty();
    }
}
