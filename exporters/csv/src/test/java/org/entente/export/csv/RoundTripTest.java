package org.entente.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.FactBase;
import org.entente.model.check.ReadResult;
import org.entente.model.sample.AnyText;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    private static final FactBase FACTS = SampleWorld.facts();

    @TempDir
    private Path home;

    @Test
    void theTablesHoldEverythingThatTheFactsSay() throws IOException {
        ReadResult read = RebuiltFacts.of(CsvFiles.write(FACTS, home.resolve("data")));

        assertThat(read.errors()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(FACTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "＝1+1",
                "'quoted'",
                "''",
                "a,b",
                "a;=1+1",
                "say \"so\"",
                "\"",
                "two\nlines\r\nand\rmore",
                " leading and trailing ",
                "e\u0301 is not é",
                "日本語 😀🇺🇦",
                "\uFEFFmark",
                "#comment",
                "nul\u0000"
            })
    void anyTextComesBackAsItWas(String text) throws IOException {
        FactBase facts = AnyText.in(FACTS, text);

        assertThat(RebuiltFacts.of(CsvFiles.write(facts, home.resolve("data"))).orThrow())
                .isEqualTo(facts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1+1", "'quoted'"})
    void noCellIsAFormula(String text) throws IOException {
        CsvFiles files = CsvFiles.write(AnyText.in(FACTS, text), home.resolve("data"));

        assertThat(files.rows("documents"))
                .extracting(it -> it.getField("title"))
                .containsOnly("'" + text);
        assertThat(files.rows("texts").stream()
                        .filter(it -> it.getField("field").equals("title")))
                .extracting(it -> it.getField("text"))
                .contains("'" + text);
    }

    @Test
    void halfOfACharacterIsRefusedWithItsPlaceAndNothingIsWritten() {
        Path folder = home.resolve("data");

        assertThatThrownBy(() -> CsvPackage.write(AnyText.in(FACTS, "half \ud83d"), folder))
                .isInstanceOf(CharConversionException.class)
                .hasMessageStartingWith("column 'title' of '")
                .hasMessageContaining("in the table 'documents'");
        assertThat(Files.exists(folder)).isFalse();
    }
}
