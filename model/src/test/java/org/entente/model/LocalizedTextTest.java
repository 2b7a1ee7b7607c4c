package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.LocalizedText.InLanguage;
import org.entente.model.LocalizedText.Translation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {
    private static final LocalizedText ALLY = LocalizedText.of("Ally", Map.of("fr", "allié", "ru", "союзник"));

    @Test
    void theTextIsInTheLanguageAskedFor() {
        assertThat(ALLY.in(Locale.FRENCH)).isEqualTo(new InLanguage("allié", "fr"));
        assertThat(ALLY.text(Locale.forLanguageTag("ru"))).isEqualTo("союзник");
    }

    @Test
    void theCountryOfALanguageDoesNotMatter() {
        assertThat(ALLY.in(Locale.CANADA_FRENCH)).isEqualTo(new InLanguage("allié", "fr"));
    }

    @Test
    void aTextMissingInALanguageAppearsInEnglishAndSaysSo() {
        assertThat(ALLY.in(Locale.GERMAN)).isEqualTo(new InLanguage("Ally", "en"));
        assertThat(LocalizedText.of("Ally").in(Locale.FRENCH)).isEqualTo(new InLanguage("Ally", "en"));
        assertThat(ALLY.in(Locale.ROOT)).isEqualTo(new InLanguage("Ally", "en"));
    }

    @Test
    void itsOwnWordIsTheEnglishOne() {
        assertThat(ALLY).hasToString("Ally");
    }

    @Test
    void ourOwnTranslationsAreNotOfficial() {
        assertThat(ALLY.translations().values())
                .extracting(Translation::official)
                .containsOnly(false);
    }

    @Test
    void anOfficialTranslationDiffersFromOurs() {
        LocalizedText official = new LocalizedText("Ally", new TreeMap<>(Map.of("fr", new Translation("allié", true))));
        assertThat(official).isNotEqualTo(LocalizedText.of("Ally", Map.of("fr", "allié")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void anEmptyEnglishTextIsRefused(String english) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of(english))
                .withMessage("the English text is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void anEmptyTranslationIsRefused(String french) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of("Ally", Map.of("fr", french)))
                .withMessage("the translation is empty");
    }

    @Test
    void laterChangesToTheMapDoNotShow() {
        SortedMap<String, Translation> given = new TreeMap<>();
        Map<String, String> others = new HashMap<>(Map.of("fr", "allié"));
        LocalizedText one = new LocalizedText("Ally", given);
        LocalizedText other = LocalizedText.of("Ally", others);
        given.put("de", new Translation("Verbündeter", false));
        others.put("de", "Verbündeter");
        assertThat(one.translations()).isEmpty();
        assertThat(other.translations()).containsOnlyKeys("fr");
    }

    @Test
    void theTranslationsCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ALLY.translations().clear());
    }
}
