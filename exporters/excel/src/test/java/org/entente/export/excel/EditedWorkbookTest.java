package org.entente.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.export.ExportRequest;
import org.entente.export.ExportRequest.Profile;
import org.entente.model.check.Finding;
import org.entente.model.check.ReadResult;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;

class EditedWorkbookTest {
    private static final byte[] WORKBOOK =
            Workbooks.bytes(SampleWorld.facts(), ExportRequest.everything().as(Profile.WORKING));

    private static ReadResult edited(Consumer<XSSFWorkbook> edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(WORKBOOK))) {
            edit.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return ExcelFacts.read(new ByteArrayInputStream(out.toByteArray()), "workbook.xlsx");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The cell under a header in a row of the table, from 1, emptied. */
    private static Cell at(XSSFWorkbook workbook, String sheet, int row, String header) {
        XSSFSheet found = workbook.getSheet(sheet);
        Cell cell = found.getRow(SheetWriter.FIRST_ROW - 2 + row)
                .getCell(Workbooks.headers(found).indexOf(header));
        // Else POI leaves the text that it had in the file beside the new one.
        cell.setBlank();
        return cell;
    }

    private static List<String> places(ReadResult result) {
        return result.errors().stream()
                .map(it -> it.location().orElseThrow().toString())
                .toList();
    }

    private static List<String> rules(ReadResult result) {
        return result.errors().stream().map(Finding::rule).toList();
    }

    @Test
    void eachOf27MistakesIsOneFindingAtItsCellInTheOrderOfTheSheets() {
        List<String> seeded = new ArrayList<>();
        ReadResult result = edited(workbook -> {
            BiConsumer<Cell, String> mistake = (cell, text) -> {
                seeded.add(place(cell));
                cell.setCellValue(text);
            };
            mistake.accept(at(workbook, "Sources", 1, "Rank"), "first-hand");
            mistake.accept(at(workbook, "Sources", 2, "Consulted on"), "last week");
            mistake.accept(at(workbook, "Sources", 3, "Title"), "");
            mistake.accept(at(workbook, "Sources", 4, "Language"), "English");
            mistake.accept(at(workbook, "Sources", 5, "Address"), "example.org");
            mistake.accept(at(workbook, "Sources", 6, "Date"), "1999-2");
            mistake.accept(at(workbook, "Organizations", 1, "Founded"), "30.5.82");
            mistake.accept(at(workbook, "Organizations", 2, "Starting events"), "acceded");
            mistake.accept(at(workbook, "Kinds", 3, "Kind"), "club");
            mistake.accept(at(workbook, "Names", 1, "No."), "first");
            mistake.accept(at(workbook, "Names", 2, "Body or state"), "nowhere");
            mistake.accept(at(workbook, "Seats", 2, "From"), "spring");
            mistake.accept(at(workbook, "States", 1, "Existed from"), "long ago");
            mistake.accept(at(workbook, "Successions", 1, "Kind"), "merges");
            mistake.accept(at(workbook, "Memberships", 1, "Role"), "guest");
            mistake.accept(at(workbook, "Memberships", 9, "Organization"), "Pact!");
            mistake.accept(at(workbook, "Membership events", 1, "Step"), "acceded");
            mistake.accept(at(workbook, "Membership events", 2, "Date"), "1990-13-40");
            mistake.accept(at(workbook, "Suspensions", 1, "Suspended in"), "everything");
            mistake.accept(at(workbook, "Milestones", 1, "Weight"), "heavy");
            Cell kind = at(workbook, "Milestones", 2, "Kind");
            kind.setCellErrorValue(FormulaError.DIV0.getCode());
            seeded.add(place(kind));
            mistake.accept(at(workbook, "Areas", 1, "Wider area"), "fishing");
            mistake.accept(at(workbook, "Channels", 1, "Kind"), "telephone");
            mistake.accept(at(workbook, "Claims", 1, "Predicate"), "{subset: {of: ");
            mistake.accept(at(workbook, "Rival values", 1, "Rank"), "best");
            mistake.accept(at(workbook, "Citations", 1, "Field"), "events.99");
            mistake.accept(at(workbook, "Citations", last(workbook, "Citations"), "Document"), "The Treaty");
        });
        assertThat(seeded).hasSize(27);
        assertThat(places(result)).containsExactlyElementsOf(seeded);
        assertThat(result.facts()).isEmpty();
    }

    private static String place(Cell cell) {
        XSSFSheet sheet = (XSSFSheet) cell.getSheet();
        return sheet.getSheetName() + "!" + cell.getAddress() + " ("
                + Workbooks.headers(sheet).get(cell.getColumnIndex()) + ")";
    }

    private static int last(XSSFWorkbook workbook, String sheet) {
        return Workbooks.table(workbook.getSheet(sheet)).getRowCount() - 1;
    }

    @Test
    void aMistakeIsToldOfWithWhatWasFoundAndWhatWouldBeRight() {
        assertThat(edited(workbook -> at(workbook, "Memberships", 1, "Role").setCellValue("obsever"))
                        .errors())
                .extracting(Finding::toString)
                .containsExactly(
                        "Memberships!E7 (Role): error: 'obsever' is not known; did you mean 'observer'? (bad-value)");
    }

    @Test
    void whatPeopleTypeIsAccepted() {
        ReadResult result = edited(workbook -> {
            Cell role = at(workbook, "Memberships", 1, "Role");
            role.setCellValue("  MEMBER ");
            Cell event = at(workbook, "Membership events", 1, "Step");
            event.setCellValue("signed\u00a0");
            Cell day = at(workbook, "Membership events", 1, "Date");
            day.setCellValue(SampleWorld.facts()
                    .memberships()
                    .get(0)
                    .events()
                    .get(0)
                    .date()
                    .toString());
            Cell note = at(workbook, "Memberships", 1, "Remark");
            note.setCellValue("[Z]");
        });
        assertThat(result.errors()).isEmpty();
    }

    @Test
    void listsMayBeWrittenWithCommasAndWords() {
        ReadResult result = edited(workbook -> {
            Cell cell = workbook.getSheet("Milestones").getRow(6).getCell(9);
            String ids = cell.getStringCellValue();
            cell.setBlank();
            cell.setCellValue(ids.replace("; ", " and "));
        });
        assertThat(result.orThrow()).isEqualTo(SampleWorld.facts());
    }

    @Test
    void movedColumnsBlankRowsAndFormatsChangeNothing() {
        ReadResult result = edited(workbook -> {
            XSSFSheet areas = workbook.getSheet("Areas");
            for (Row row : areas) {
                if (row.getRowNum() >= SheetWriter.HEADER_ROW - 1) {
                    Cell added = row.createCell(20);
                    added.setCellValue(row.getCell(1).getStringCellValue());
                    row.getCell(1).setBlank();
                }
            }
            XSSFSheet states = workbook.getSheet("States");
            for (int i = 0; i < 500; i++) {
                states.createRow(states.getLastRowNum() + 2)
                        .createCell(2)
                        .setCellStyle(states.getRow(6).getCell(0).getCellStyle());
            }
        });
        assertThat(result.orThrow()).isEqualTo(SampleWorld.facts());
    }

    @Test
    void aRealDateIsReadAsIt() {
        ReadResult result = edited(workbook -> {
            Cell cell = at(workbook, "Milestones", 1, "Date");
            cell.setCellValue(LocalDate.of(1949, 5, 6));
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat((short) 14);
            cell.setCellStyle(style);
        });
        assertThat(result.orThrow().milestones().get(0).date()).hasToString("1949-05-06");
    }

    @Test
    void aRenamedSheetIsOneSentence() {
        ReadResult result = edited(workbook -> workbook.setSheetName(workbook.getSheetIndex("Areas"), "Fields"));
        assertThat(result.errors())
                .extracting(Finding::toString)
                .containsExactly("Contents!A23: error: there is no sheet of this name: 'Areas'; "
                        + "'Fields' looks like it: give it back its name (missing-sheet)");
    }

    @Test
    void aRenamedColumnIsNamed() {
        ReadResult result =
                edited(workbook -> at(workbook, "Areas", 0, "Definition").setCellValue("Definitions"));
        assertThat(result.errors())
                .extracting(Finding::toString)
                .containsExactly("Areas!A6: error: the column 'Definition' is missing; "
                        + "is 'Definitions' meant to be it? Give it back its header (missing-column)");
    }

    @Test
    void anotherWorkbookIsRefusedInOneSentence() {
        ReadResult result = edited(workbook -> workbook.removeSheetAt(0));
        assertThat(rules(result)).containsExactly("wrong-template");
    }
}
