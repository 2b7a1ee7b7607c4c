package org.entente.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowHeightTest {

    @ParameterizedTest
    @CsvSource({
        "a short text, 20, 1",
        "a text of some words that take two lines, 20, 2",
        "0123456789abcdef0123456789abcdef, 20, 2",
        "0123456789abcdef0123, 20, 2",
        "a text with 0123456789abcdef0123456789abcdef in it, 20, 3",
    })
    void aRowIsAsHighAsItsLongestText(String text, int width, int lines) {
        RowHeight height = new RowHeight();
        height.fit("x", width);
        height.fit(text, width);
        height.fit("x", width);
        assertThat(height.points()).isEqualTo(lines * RowHeight.LINE);
    }

    @Test
    void noRowIsHigherThanExcelAllows() {
        RowHeight height = new RowHeight();
        height.fit("word ".repeat(1000), 20);
        assertThat(height.points()).isEqualTo(409f);
    }
}
