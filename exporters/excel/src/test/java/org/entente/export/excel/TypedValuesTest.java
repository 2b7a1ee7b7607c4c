package org.entente.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.export.ExportRequest;
import org.entente.export.ExportRequest.Profile;
import org.entente.model.check.Finding;
import org.entente.model.check.ReadResult;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people type instead of what stands in a cell, and what is meant by it. */
class TypedValuesTest {
    private static final byte[] WORKBOOK =
            Workbooks.bytes(SampleWorld.facts(), ExportRequest.everything().as(Profile.WORKING));

    private static Arguments typed(String how, String sheet, String header, UnaryOperator<String> change) {
        BiConsumer<Cell, String> typing = (cell, before) -> cell.setCellValue(change.apply(before));
        return arguments(how, sheet, header, typing);
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c >= '!' && c <= '~' ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    static Stream<Arguments> ways() {
        return Stream.of(
                typed("upper case", "Memberships", "Role", it -> it.toUpperCase(Locale.ROOT)),
                typed("blanks around", "Memberships", "Role", it -> "  " + it + " \t"),
                typed("no-break spaces", "Memberships", "Role", it -> "\u00a0" + it + "\u202f"),
                typed("a wide space", "Memberships", "Role", it -> it + "\u3000"),
                typed("wide letters", "Memberships", "Role", TypedValuesTest::wide),
                typed("a zero-width space", "Memberships", "Role", it -> it + "\u200b\ufeff"),
                typed("blanks around an id", "Memberships", "Organization", it -> " " + it + " "),
                typed("blanks around a member", "Memberships", "Member", it -> it + "\u00a0"),
                typed("underscores", "Suspensions", "Suspended in", it -> it.replace('-', '_')),
                typed("spaces", "Suspensions", "Suspended in", it -> it.replace('-', ' ')),
                typed("a no-break hyphen", "Suspensions", "Suspended in", it -> it.replace('-', '\u2011')),
                typed("a date as text", "Membership events", "Date", it -> it),
                typed("a date with blanks", "Membership events", "Date", it -> it + "  "),
                typed("a date with slashes", "Membership events", "Date", it -> it.replace('-', '/')),
                typed("a date with dots", "Membership events", "Date", it -> it.replace('-', '.')),
                typed("a date with dashes", "Membership events", "Date", it -> it.replace('-', '\u2013')),
                typed("a date in wide digits", "Membership events", "Date", TypedValuesTest::wide),
                typed("a bound in upper case", "Suspensions", "Until", it -> it.toUpperCase(Locale.ROOT)),
                typed("a list with commas", "Milestones", "Organizations", it -> it.replace(";", ",")),
                typed("a list with and", "Milestones", "Organizations", it -> it.replace("; ", " and ")),
                typed("a list in lines", "Milestones", "Organizations", it -> it.replace("; ", "\n")),
                typed("a list with a last separator", "Milestones", "Organizations", it -> it + "; "),
                typed("codes in upper case", "Organizations", "Starting events", it -> it.toUpperCase(Locale.ROOT)),
                typed(
                        "codes with spaces",
                        "Organizations",
                        "Starting events",
                        it -> it.replace("in-force", "in force")),
                typed("a number as text", "Membership events", "No.", it -> " " + it + " "),
                typed("a shorthand in upper case", "Memberships", "Remark", it -> it.equals("[z]") ? "[Z]" : it),
                typed("an empty cell", "Memberships", "Remark", it -> it.equals("[z]") ? "" : it),
                typed("yes in French", "Translations", "Official", it -> it.equals("yes") ? "Oui" : "Non"),
                typed("yes in upper case", "Translations", "Official", it -> it.toUpperCase(Locale.ROOT)),
                arguments("yes as true", "Translations", "Official", (BiConsumer<Cell, String>)
                        (cell, before) -> cell.setCellValue(before.equals("yes"))),
                arguments("yes as 1", "Translations", "Official", (BiConsumer<Cell, String>)
                        (cell, before) -> cell.setCellValue(before.equals("yes") ? 1 : 0)),
                arguments("a month as Excel has it", "Milestones", "Date", (BiConsumer<Cell, String>)
                        (cell, before) -> asExcelHasIt(cell, before)));
    }

    private static void asExcelHasIt(Cell cell, String date) {
        boolean month = date.length() == 7;
        cell.setCellValue(LocalDate.parse(month ? date + "-01" : date.length() == 4 ? date + "-01-01" : date));
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        String format = month ? "mmm\\-yy" : date.length() == 4 ? "yyyy" : "d/m/yyyy";
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void whatIsMeantIsRead(String how, String sheet, String header, BiConsumer<Cell, String> typing)
            throws IOException {
        ReadResult result = changed(sheet, header, typing);
        assertThat(result.errors()).isEmpty();
        assertThat(result.orThrow()).isEqualTo(SampleWorld.facts());
    }

    @Test
    void whatIsNeitherYesNorNoIsToldOf() throws IOException {
        assertThat(changed("Translations", "Official", (cell, before) -> cell.setCellValue("perhaps"))
                        .errors())
                .isNotEmpty()
                .extracting(Finding::message)
                .containsOnly("yes or no was expected here");
    }

    private static ReadResult changed(String sheet, String header, BiConsumer<Cell, String> typing) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(WORKBOOK))) {
            XSSFSheet found = workbook.getSheet(sheet);
            assertThat(Workbooks.column(found, header)).isNotEmpty();
            Workbooks.column(found, header).toList().forEach(cell -> {
                String before = text(cell);
                // Else POI leaves the text that it had in the file beside the new one.
                cell.setBlank();
                typing.accept(cell, before);
            });
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return ExcelFacts.read(new ByteArrayInputStream(out.toByteArray()), "workbook.xlsx");
        }
    }

    private static String text(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.toString();
        }
        return org.apache.poi.ss.usermodel.DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : String.valueOf((int) cell.getNumericCellValue());
    }
}
