package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundTest {
    private static final PartialDate JULY = PartialDate.parse("1990-07");

    @Test
    void theWordsBeforeADateSayWhatIsKnownOfIt() {
        assertThat(Bound.parse("1990-07")).isEqualTo(new Bound.On(JULY));
        assertThat(Bound.parse("by 1990-07")).isEqualTo(new Bound.By(JULY));
        assertThat(Bound.parse("attested 1990-07")).isEqualTo(new Bound.Attested(JULY));
        assertThat(Bound.parse("unknown")).isEqualTo(new Bound.Unknown());
        assertThat(Bound.parse("open")).isEqualTo(new Bound.Open());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990", "1990-07-06", "by 1990", "by 1990-07-06", "attested 1990-07", "unknown", "open"})
    void theTextReadsBack(String text) {
        assertThat(Bound.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "still,         still",
        "Open,          Open",
        "by,            by",
        "By 1990,       By 1990",
        "by open,       open",
        "by 1990-7,     1990-7",
        "attested never, never",
        "before 1990,   before 1990",
    })
    void whatIsNoBoundIsRefused(String text, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bound.parse(text))
                .withMessage("'" + named
                        + "' is not a date: write 1990-07-06, or 1990-07 or 1990 where the source says no more");
    }

    @Test
    void onlyABoundWithADateNamesOne() {
        assertThat(Bound.parse("1990-07").namedDate()).isEqualTo(Optional.of(JULY));
        assertThat(Bound.parse("by 1990-07").namedDate()).isEqualTo(Optional.of(JULY));
        assertThat(Bound.parse("attested 1990-07").namedDate()).isEqualTo(Optional.of(JULY));
        assertThat(Bound.unknown().namedDate()).isEmpty();
        assertThat(Bound.open().namedDate()).isEmpty();
    }

    @Test
    void anUnknownEndIsNotAnOpenOne() {
        assertThat(Bound.unknown()).isNotEqualTo(Bound.open());
    }

    @Test
    void aDayMakesABound() {
        assertThat(Bound.on(LocalDate.of(1990, 7, 6))).isEqualTo(Bound.parse("1990-07-06"));
    }
}
