package org.entente.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.export.ExportRequest;
import org.entente.export.ExportRequest.Profile;
import org.entente.model.check.Finding;
import org.entente.model.check.ReadResult;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedWorkbookTest {
    private static final byte[] WORKBOOK =
            Workbooks.bytes(SampleWorld.facts(), ExportRequest.everything().as(Profile.WORKING));

    @TempDir
    private Path folder;

    private static XSSFWorkbook workbook(Path file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private Path edited(Consumer<XSSFWorkbook> edit) throws IOException {
        Path file = folder.resolve("mine.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(WORKBOOK))) {
            edit.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            Files.write(file, out.toByteArray());
        }
        return file;
    }

    private Path annotated(Path file) throws IOException {
        Path copy = Files.createTempFile(folder, "copy", ".xlsx");
        try (var out = Files.newOutputStream(copy)) {
            AnnotatedWorkbook.write(file, ExcelFacts.read(file).findings(), out);
        }
        return copy;
    }

    private static List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(Cell::toString)
                .toList();
    }

    private static void misspellRole(XSSFWorkbook workbook) {
        Cell cell = workbook.getSheet("Memberships").getRow(6).getCell(4);
        cell.setBlank();
        cell.setCellValue("obsever");
    }

    private static XSSFComment comment(XSSFWorkbook workbook) {
        return workbook.getSheet("Memberships").getCellComment(new CellAddress("E7"));
    }

    private static void addNote(XSSFWorkbook workbook, String address, String text) {
        XSSFSheet sheet = workbook.getSheet("Memberships");
        XSSFComment note =
                sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 4, 4));
        note.setAddress(new CellAddress(address));
        note.setAuthor("Ada");
        note.setString(new XSSFRichTextString(text));
    }

    @Test
    void theFindingsAreListedInFrontWithLinksToTheirCells() throws IOException {
        XSSFSheet result =
                workbook(annotated(edited(AnnotatedWorkbookTest::misspellRole))).getSheetAt(0);
        assertThat(result.getSheetName()).isEqualTo("Import result");
        assertThat(texts(result.getRow(2))).containsExactlyElementsOf(ImportResultSheet.HEADERS);
        assertThat(texts(result.getRow(3)))
                .containsExactly(
                        "error",
                        "Memberships!E7",
                        "Role",
                        "'obsever' is not known; did you mean 'observer'?",
                        "obsever",
                        "",
                        "bad-value");
        assertThat(result.getRow(3).getCell(1).getHyperlink().getLocation()).isEqualTo("Memberships!E7");
        assertThat(result.getLastRowNum()).isEqualTo(3);
    }

    @Test
    void onPaperTheFindingsAreAsWideAsThePage() throws IOException {
        XSSFSheet result =
                workbook(annotated(edited(AnnotatedWorkbookTest::misspellRole))).getSheetAt(0);
        assertThat(result.getFitToPage()).isTrue();
        assertThat(result.getPrintSetup().getLandscape()).isTrue();
        assertThat(result.getPrintSetup().getFitHeight()).isZero();
    }

    @Test
    void theCellHasACommentThatSaysWhatIsWrong() throws IOException {
        XSSFComment comment = comment(workbook(annotated(edited(AnnotatedWorkbookTest::misspellRole))));
        assertThat(comment.getString().getString())
                .isEqualTo("error: 'obsever' is not known; did you mean 'observer'? (bad-value)");
        assertThat(comment.getAuthor()).isEqualTo("Entente");
    }

    @Test
    void whatTheUserHasStaysAsItIs() throws IOException {
        Path file = edited(workbook -> {
            misspellRole(workbook);
            addNote(workbook, "B8", "Ask Bob");
            workbook.createSheet("Scratch").createRow(3).createCell(3).setCellFormula("1+1");
        });
        XSSFWorkbook before = workbook(file);
        XSSFWorkbook after = workbook(annotated(file));
        assertThat(after.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets() + 1);
        for (int i = 0; i < before.getNumberOfSheets(); i++) {
            XSSFSheet mine = before.getSheetAt(i);
            XSSFSheet copy = after.getSheetAt(i + 1);
            assertThat(copy.getSheetName()).isEqualTo(mine.getSheetName());
            assertThat(copy.getCTWorksheet().getSheetData().xmlText())
                    .isEqualTo(mine.getCTWorksheet().getSheetData().xmlText());
            assertThat(copy.getRepeatingRows()).isEqualTo(mine.getRepeatingRows());
            assertThat(copy.getDataValidations()).hasSameSizeAs(mine.getDataValidations());
            assertThat(copy.isSelected()).isFalse();
        }
        assertThat(after.getSheet("Memberships")
                        .getCellComment(new CellAddress("B8"))
                        .getString()
                        .getString())
                .isEqualTo("Ask Bob");
    }

    @Test
    void theCommentOfSomebodyElseIsKeptAboveOurs() throws IOException {
        Path file = edited(workbook -> {
            misspellRole(workbook);
            addNote(workbook, "E7", "Ask Bob");
        });
        Path once = annotated(file);
        Path twice = annotated(once);
        assertThat(comment(workbook(twice)).getString().getString())
                .isEqualTo(comment(workbook(once)).getString().getString())
                .startsWith("Ask Bob\n— Entente —\nerror: ");
        assertThat(comment(workbook(twice)).getAuthor()).isEqualTo("Ada");
    }

    @Test
    void theCopyIsReadLikeTheOriginal() throws IOException {
        Path file = edited(AnnotatedWorkbookTest::misspellRole);
        assertThat(ExcelFacts.read(annotated(file)).findings())
                .isEqualTo(ExcelFacts.read(file).findings());
    }

    @Test
    void annotatedOnceMoreAMendedCopyShowsThatNothingIsWrong() throws IOException {
        Path copy = annotated(edited(AnnotatedWorkbookTest::misspellRole));
        Path mended = folder.resolve("mended.xlsx");
        try (XSSFWorkbook workbook = workbook(copy);
                var out = Files.newOutputStream(mended)) {
            workbook.getSheet("Memberships").getRow(6).getCell(4).setCellValue("member");
            workbook.write(out);
        }
        ReadResult result = ExcelFacts.read(mended);
        assertThat(result.orThrow()).isEqualTo(SampleWorld.facts());
        XSSFWorkbook again = workbook(annotated(mended));
        assertThat(comment(again)).isNull();
        assertThat(Workbooks.sheets(again).stream().map(XSSFSheet::getSheetName))
                .startsWith("Import result", "Cover")
                .doesNotHaveDuplicates()
                .hasSize(workbook(copy).getNumberOfSheets());
        assertThat(again.getSheetAt(0).getRow(1).getCell(0).toString()).isEqualTo("Nothing is wrong.");
    }

    @Test
    void aSheetOfTheUsersOwnOfThatNameStays() throws IOException {
        Path file = edited(workbook ->
                workbook.createSheet("Import result").createRow(0).createCell(0).setCellValue("mine"));
        assertThat(Workbooks.sheets(workbook(annotated(file))).stream().map(XSSFSheet::getSheetName))
                .startsWith("Import result 2")
                .contains("Import result");
    }

    @Test
    void aFindingThatIsAtNoCellOrHasStrangeTextIsListedToo() throws IOException {
        Finding finding = Finding.builder()
                .rule("some-rule")
                .message("=1+1\u0000")
                .found("x".repeat(40_000))
                .fact("pact")
                .field("names.1")
                .build();
        Path copy = folder.resolve("copy.xlsx");
        try (var out = Files.newOutputStream(copy)) {
            AnnotatedWorkbook.write(edited(workbook -> {}), List.of(finding), out);
        }
        XSSFSheet result = workbook(copy).getSheetAt(0);
        assertThat(result.getRow(3).getCell(1).toString()).isEqualTo("pact.names.1");
        assertThat(result.getRow(3).getCell(3).toString()).isEqualTo("=1+1");
        assertThat(result.getRow(3).getCell(4).toString()).hasSize(4001).endsWith("…");
    }

    @Test
    void whatIsNoWorkbookCannotBeAnnotated() throws IOException {
        Path file = Files.write(folder.resolve("notes.xlsx"), "id".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> AnnotatedWorkbook.write(file, List.of(), new ByteArrayOutputStream()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("notes.xlsx is not a workbook that can be annotated");
    }
}
