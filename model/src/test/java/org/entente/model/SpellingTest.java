package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    private static final List<String> KNOWN = List.of("nato", "osce", "small-arms", "border-security");
    private static final List<String> CODES = List.of("AT", "BE", "SUHH");

    @ParameterizedTest
    @CsvSource({
        "nat,              nato",
        "NATO,             nato",
        "natoo,            nato",
        "ntao,             nato",
        "small-arm,        small-arms",
        "smal-armes,       small-arms",
        "boarder-securtiy, border-security",
    })
    void theNearestWordIsFound(String written, String meant) {
        assertThat(Spelling.nearest(written, KNOWN)).contains(meant);
        assertThat(Spelling.hint(written, KNOWN)).isEqualTo("; did you mean '" + meant + "'?");
    }

    @ParameterizedTest
    @CsvSource({"warsaw", "eapc", "x", "''", "arms"})
    void nothingIsGuessedFromFarAway(String written) {
        assertThat(Spelling.nearest(written, KNOWN)).isEmpty();
        assertThat(Spelling.hint(written, KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"at, AT", "AU, AT", "BEL, BE", "SUHG, SUHH", "SUUH, SUHH"})
    void aStateCodeIsFoundByOneLetterThatIsRight(String written, String meant) {
        assertThat(Spelling.nearest(written, CODES)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQ", "Q", "ZZYY", ""})
    void aCodeOfWhichNoLetterIsRightIsNotNear(String written) {
        assertThat(Spelling.nearest(written, CODES)).isEmpty();
    }

    @Test
    void ofTwoEquallyNearTheFirstInTheAlphabetIsTaken() {
        assertThat(Spelling.nearest("pac", List.of("pact", "pace"))).contains("pace");
    }

    @Test
    void nearerBeatsFirstInTheAlphabet() {
        assertThat(Spelling.nearest("pact", List.of("aact", "pact"))).contains("pact");
    }

    @Test
    void withoutKnownWordsThereIsNothingToFind() {
        assertThat(Spelling.nearest("nato", List.of())).isEmpty();
    }
}
