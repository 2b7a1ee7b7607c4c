package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {
    private static final Map<String, Object> HOLES =
            Map.of("name", "NATO’s {x} 'y'", "other", "", "count", 1234, "which", "all");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no hole",
                "{name}",
                "of {name}, {other}{name}.",
                "{count} of them",
                "{missing} and {name}",
                "{ name }",
                "the body''s {name}",
                "it's {name}",
                "'{name}'",
                "{count, plural, one {# Ally} other {# Allies}} of {name}",
                "{which, select, all {all} other {some}}"
            })
    void readsAsIcuHasIt(String pattern) {
        String icu = new MessageFormat(pattern, ULocale.UK).format(HOLES);
        assertThat(new Sentence(pattern, ULocale.UK).with(HOLES)).isEqualTo(icu);
    }
}
