package org.entente.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.entente.export.ExportRequest;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.Milestone;
import org.entente.model.check.Finding;
import org.entente.model.check.InvalidFactsException;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    private static final Milestone MILESTONE = SampleWorld.facts().milestones().get(0);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "_x0041_ and _x000D_",
                "a\nb",
                "a\r\nb\rc",
                "  spaces on both sides  ",
                "0012",
                "1991-12",
                "TRUE",
                "#N/A",
                "<b>&amp;</b>",
                "مرحبا 👋🏽 ‏"
            })
    void aTextComesBackAsItIsAndIsNeverAFormula(String text) {
        Cell cell = title(text);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\tx"})
    void aTextThatBeginsLikeAFormulaIsMarkedAsText(String text) {
        assertThat(title(text).getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(title("x" + text).getCellStyle().getQuotePrefixed()).isFalse();
    }

    private static Cell title(String text) {
        return Workbooks.cell(
                Workbooks.of(withTitle(text), ExportRequest.everything()).getSheet("Milestones"),
                MILESTONE.id().value(),
                "Title");
    }

    private static FactBase withTitle(String text) {
        Milestone changed = Milestone.builder()
                .copyOf(MILESTONE)
                .title(LocalizedText.of(text))
                .build();
        return SampleWorld.facts()
                .overlaidWith(FactBase.builder()
                        .edition(SampleWorld.facts().edition())
                        .milestones(List.of(changed))
                        .build());
    }

    @Test
    void theLongestTextFits() {
        assertThat(title("x".repeat(32_767)).getStringCellValue()).hasSize(32_767);
    }

    @Test
    void aTextThatNoCellHoldsIsToldOfWithItsFactAndField() {
        assertThat(finding("x".repeat(32_768)))
                .isEqualTo(
                        MILESTONE.id() + ".title: error: a cell of a workbook holds 32,767 characters, this text has "
                                + "32768; change the text, or export to another format (unwritable-text)");
        assertThat(finding("a\u0007b")).contains(MILESTONE.id() + ".title", "U+0007");
        assertThat(finding("a\uD800b")).contains("U+D800");
        assertThat(finding("[x]")).contains("a text cannot be '[x]', as this says in a workbook that there is none");
    }

    private static String finding(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InvalidFactsException[] thrown = new InvalidFactsException[1];
        assertThatThrownBy(() -> new ExcelExporter().export(withTitle(text), ExportRequest.everything(), out))
                .isInstanceOfSatisfying(InvalidFactsException.class, it -> thrown[0] = it);
        assertThat(out.size()).isZero();
        assertThat(thrown[0].findings()).hasSize(1);
        return thrown[0].findings().stream().map(Finding::toString).findFirst().orElseThrow();
    }
}
