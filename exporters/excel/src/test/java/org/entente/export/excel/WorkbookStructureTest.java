package org.entente.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.export.ExportRequest;
import org.entente.export.ExportRequest.Profile;
import org.entente.export.Labels;
import org.entente.export.Selection;
import org.entente.model.FactBase;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the checklist in docs/workbook.md that a program can check; each test bears the number of its rule. */
class WorkbookStructureTest {
    private static final String SOURCE = "org.entente.export.excel.Workbooks#published";
    private static final Pattern MARK = Pattern.compile("\\[note [0-9]+\\]");
    // Each rule looks into the same workbooks, and none changes them; to write and open them takes longer than to look.
    private static final Map<ExportRequest, XSSFWorkbook> OPENED = new HashMap<>();

    private static XSSFWorkbook opened(ExportRequest request) {
        return OPENED.computeIfAbsent(request, Workbooks::of);
    }

    @Test
    void rule1TheWholeHasEverySheetInOrder() {
        XSSFWorkbook workbook = opened(ExportRequest.everything());
        assertThat(Workbooks.sheets(workbook).stream().map(XSSFSheet::getSheetName))
                .containsExactly(
                        "Cover",
                        "Contents",
                        "Notes",
                        "Sources",
                        "Organizations",
                        "Kinds",
                        "Names",
                        "Seats",
                        "States",
                        "Successions",
                        "Memberships",
                        "Membership events",
                        "Suspensions",
                        "Counted memberships",
                        "Membership matrix",
                        "Overlap",
                        "Milestones",
                        "Areas",
                        "Co-operations",
                        "Channels",
                        "Claims",
                        "Disagreements",
                        "Rival values",
                        "Citations",
                        "Translations",
                        "Data dictionary");
    }

    @Test
    void rule2TheCoverSaysWhatTheWorkbookIs() {
        XSSFSheet cover = opened(
                        Workbooks.VIEW.changed().contact("desk@example.org").build())
                .getSheetAt(0);
        assertThat(Workbooks.column(cover, "Item").map(Cell::getStringCellValue))
                .containsExactly(
                        "Facts",
                        "About",
                        "As of",
                        "Facts known to",
                        "Edition",
                        "Replaces edition",
                        "Edition made on",
                        "Licence",
                        "Languages of the texts",
                        "Contact",
                        "How to cite",
                        "What is new",
                        "Template",
                        "Checksum of the facts");
        assertThat(Workbooks.cell(cover, "Contact", "Value").getStringCellValue())
                .isEqualTo("desk@example.org");
        assertThat(Workbooks.cell(cover, "Edition", "Value").getStringCellValue())
                .isEqualTo("2024.1");
        assertThat(Workbooks.cell(cover, "As of", "Value")
                        .getLocalDateTimeCellValue()
                        .toLocalDate())
                .isEqualTo("2004-04-01");
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void rule3TheContentsLeadToEverySheetAndCountItsRows(ExportRequest request) {
        XSSFWorkbook workbook = opened(request);
        XSSFSheet contents = workbook.getSheetAt(1);
        List<XSSFSheet> others = new ArrayList<>(Workbooks.sheets(workbook));
        others.remove(contents);
        assertThat(Workbooks.table(contents).getRowCount() - 1).isEqualTo(others.size());
        for (int i = 0; i < others.size(); i++) {
            XSSFCell link = contents.getRow(SheetWriter.FIRST_ROW - 1 + i).getCell(0);
            assertThat(link.getStringCellValue()).isEqualTo(others.get(i).getSheetName());
            assertThat(new CellReference(link.getHyperlink().getLocation()).getSheetName())
                    .isEqualTo(others.get(i).getSheetName());
            assertThat(contents.getRow(SheetWriter.FIRST_ROW - 1 + i).getCell(2).getNumericCellValue())
                    .isEqualTo(Workbooks.table(others.get(i)).getRowCount() - 1);
        }
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void rule4NotesAreReferredToByTheirMarksAndNeverInData(ExportRequest request) {
        XSSFWorkbook workbook = opened(request);
        XSSFSheet notes = workbook.getSheetAt(2);
        Set<String> known = new HashSet<>();
        Workbooks.cells(notes).filter(cell -> cell.getColumnIndex() == 0).forEach(cell -> known.add(cell.toString()));
        for (XSSFSheet sheet : Workbooks.sheets(workbook)) {
            Matcher marks = MARK.matcher(line(sheet, 2));
            while (marks.find()) {
                assertThat(known).contains(marks.group());
            }
            if (!sheet.equals(notes)) {
                assertThat(Workbooks.cells(sheet).map(Cell::toString))
                        .noneMatch(it -> MARK.matcher(it).find());
            }
        }
    }

    @Test
    void rule5EveryRowLeadsToItsSourceAndTheSourceBack() {
        XSSFWorkbook workbook = opened(ExportRequest.everything());
        int checked = 0;
        for (XSSFSheet sheet : Workbooks.sheets(workbook)) {
            for (String header : List.of("First source", "First cited for", "Document")) {
                if (!Workbooks.headers(sheet).contains(header)) {
                    continue;
                }
                for (Cell cell : Workbooks.column(sheet, header).toList()) {
                    if (cell.getHyperlink() != null) {
                        assertThat(target(workbook, cell).toString()).isEqualTo(cell.toString());
                        checked++;
                    } else {
                        assertThat(cell.toString()).isIn("[x]", "[z]");
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(100);
    }

    private static Cell target(XSSFWorkbook workbook, Cell cell) {
        CellReference target = new CellReference(cell.getHyperlink().getAddress());
        return workbook.getSheet(target.getSheetName()).getRow(target.getRow()).getCell(target.getCol());
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void rule6ColumnAIntroducesTheTable(ExportRequest request) {
        Labels labels = Labels.in(request.language());
        for (XSSFSheet sheet : Workbooks.sheets(opened(request))) {
            assertThat(line(sheet, 0)).isNotBlank();
            assertThat(line(sheet, 1)).startsWith(labels.text("excel.oneTable").substring(0, 20));
            assertThat(line(sheet, 2)).startsWith(labels.text("excel.shorthands"));
            assertThat(line(sheet, 3)).contains("2024.1", "CC0-1.0");
            assertThat(line(sheet, 4)).isNotBlank();
            assertThat(IntStream.range(0, 5).map(i -> sheet.getRow(i).getLastCellNum()))
                    .containsOnly(1);
        }
    }

    private static String line(XSSFSheet sheet, int row) {
        return sheet.getRow(row).getCell(0).getStringCellValue();
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void rule7EachSheetHasOneTableWithUniqueNamesAndHeaders(ExportRequest request) {
        Set<String> names = new HashSet<>();
        for (XSSFSheet sheet : Workbooks.sheets(opened(request))) {
            assertThat(sheet.getTables()).hasSize(1);
            XSSFTable table = Workbooks.table(sheet);
            assertThat(names.add(table.getName())).isTrue();
            assertThat(table.getName()).matches("[A-Za-z_]{4,}");
            assertThat(table.getStartRowIndex()).isEqualTo(SheetWriter.HEADER_ROW - 1);
            assertThat(table.getRowCount()).isGreaterThan(1);
            List<String> headers = Workbooks.headers(sheet);
            assertThat(headers.stream().map(it -> it.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
            assertThat(table.getColumns().stream().map(column -> column.getName()))
                    .containsExactlyElementsOf(headers);
        }
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void rule8NothingIsMergedAndNothingStandsBesideOrBelowTheTable(ExportRequest request) {
        for (XSSFSheet sheet : Workbooks.sheets(opened(request))) {
            assertThat(sheet.getNumMergedRegions()).isZero();
            XSSFTable table = Workbooks.table(sheet);
            assertThat(sheet.getLastRowNum()).isEqualTo(table.getEndRowIndex());
            for (int row = table.getStartRowIndex(); row <= table.getEndRowIndex(); row++) {
                assertThat(sheet.getRow(row).getLastCellNum()).isEqualTo((short) (table.getEndColIndex() + 1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void rule9NoCellIsEmpty(ExportRequest request) {
        for (XSSFSheet sheet : Workbooks.sheets(opened(request))) {
            assertThat(Workbooks.cells(sheet))
                    .allSatisfy(cell -> assertThat(cell.toString())
                            .as(sheet.getSheetName() + "!" + cell.getAddress())
                            .isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void rule11RealDatesAreWholeDaysThatExcelKnows(ExportRequest request) {
        int days = 0;
        for (XSSFSheet sheet : Workbooks.sheets(opened(request))) {
            for (Cell cell : Workbooks.cells(sheet).toList()) {
                if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
                    assertThat(cell.getNumericCellValue())
                            .isGreaterThanOrEqualTo(61)
                            .isEqualTo(Math.rint(cell.getNumericCellValue()));
                    days++;
                }
            }
        }
        assertThat(days).isPositive();
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void rule12CellsArePlainAndLegible(ExportRequest request) {
        XSSFWorkbook workbook = opened(request);
        for (int i = 0; i < workbook.getNumberOfFonts(); i++) {
            XSSFFont font = workbook.getFontAt(i);
            assertThat(font.getFontName()).isEqualTo("Arial");
            assertThat(font.getFontHeightInPoints()).isGreaterThanOrEqualTo((short) 12);
        }
        for (XSSFSheet sheet : Workbooks.sheets(workbook)) {
            assertThat(Workbooks.cells(sheet)).allSatisfy(cell -> {
                assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
                assertThat(cell.getCellStyle().getWrapText())
                        .isEqualTo(!cell.getCellStyle().getDataFormatString().equals("0"));
                assertThat(cell.getRow().getZeroHeight()).isFalse();
                assertThat(sheet.isColumnHidden(cell.getColumnIndex())).isFalse();
                assertThat(sheet.getColumnWidth(cell.getColumnIndex())).isBetween(10 * 256, 70 * 256);
            });
            assertThat(sheet.getDrawingPatriarch()).isNull();
            assertThat(sheet.getHeader().getCenter() + sheet.getFooter().getCenter())
                    .isEmpty();
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex(sheet))).isFalse();
        }
        assertThat(workbook.isMacroEnabled()).isFalse();
        assertThat(workbook.getAllPictures()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void rule13LinksSayWhereTheyGoAndGoThere(ExportRequest request) {
        XSSFWorkbook workbook = opened(request);
        for (XSSFSheet sheet : Workbooks.sheets(workbook)) {
            for (XSSFHyperlink link : sheet.getHyperlinkList()) {
                if (link.getType() == HyperlinkType.URL) {
                    assertThat(link.getAddress()).startsWith("http");
                } else {
                    CellReference target = new CellReference(link.getLocation());
                    assertThat(link.getTooltip()).contains(target.getSheetName());
                    assertThat((Object) workbook.getSheet(target.getSheetName()).getRow(target.getRow()))
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void rule14TheDocumentPropertiesAreSet() {
        var core = opened(Workbooks.VIEW.in(Locale.FRENCH)).getProperties().getCoreProperties();
        assertThat(core.getTitle()).isNotBlank();
        assertThat(core.getCreator()).isEqualTo("Entente");
        assertThat(core.getSubject()).isEqualTo("Les Vallées et le Pacte");
        assertThat(core.getKeywords()).contains("organisations internationales");
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("fr");
        assertThat(core.getCreated().toInstant()).hasToString("2024-02-01T00:00:00Z");
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void rule15TheCursorIsInA1OfTheFirstSheet(ExportRequest request) {
        XSSFWorkbook workbook = opened(request);
        assertThat(workbook.getActiveSheetIndex()).isZero();
        for (XSSFSheet sheet : Workbooks.sheets(workbook)) {
            assertThat((Object) sheet.getActiveCell()).isEqualTo(CellAddress.A1);
            assertThat(sheet.getCTWorksheet()
                            .getSheetViews()
                            .getSheetViewArray(0)
                            .isSetTopLeftCell())
                    .isFalse();
            assertThat(sheet.isSelected()).isEqualTo(workbook.getSheetIndex(sheet) == 0);
        }
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void rule16NothingIsAFormula(ExportRequest request) {
        for (XSSFSheet sheet : Workbooks.sheets(opened(request))) {
            assertThat(Workbooks.cells(sheet)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        }
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void rule17IdsAndCodesAreText(ExportRequest request) {
        for (XSSFSheet sheet : Workbooks.sheets(opened(request))) {
            assertThat(Workbooks.cells(sheet).filter(cell -> cell.getColumnIndex() == 0))
                    .allSatisfy(cell -> {
                        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
                    });
        }
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void rule20NothingIsFrozenOrFiltered(ExportRequest request) {
        for (XSSFSheet sheet : Workbooks.sheets(opened(request))) {
            assertThat(sheet.getPaneInformation()).isNull();
            assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isFalse();
            assertThat(Workbooks.table(sheet).getCTTable().isSetAutoFilter()).isFalse();
            assertThat(sheet.getDataValidations()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(SOURCE)
    void rule10EveryDateOfTheMatrixIsARowOfItsOwnElsewhere(ExportRequest request) {
        XSSFWorkbook workbook = opened(request);
        LocalDate day = Selection.of(SampleWorld.facts(), request).day();
        XSSFTable matrix = workbook.getTable("Membership_matrix");
        List<String> inMatrix = new ArrayList<>();
        // Beside the bodies stand the code and name of the member, and at the end three lists of bodies.
        Workbooks.cells(matrix.getXSSFSheet())
                .filter(cell -> cell.getColumnIndex() > 1 && cell.getColumnIndex() < matrix.getColumnCount() - 3)
                .filter(cell -> !cell.toString().equals("[z]"))
                .forEach(cell -> inMatrix.add(cell.getRow().getCell(0) + " since " + cell));
        List<String> counted = new ArrayList<>();
        for (Row row : workbook.getTable("Counted_memberships").getXSSFSheet()) {
            if (row.getRowNum() >= SheetWriter.FIRST_ROW - 1
                    && !bound(row.getCell(5), LocalDate.MIN).isAfter(day)
                    && bound(row.getCell(6), LocalDate.MAX).isAfter(day)) {
                counted.add(row.getCell(1) + " since " + row.getCell(4));
            }
        }
        assertThat(counted).isNotEmpty();
        assertThat(inMatrix).containsExactlyInAnyOrderElementsOf(counted);
    }

    private static LocalDate bound(Cell cell, LocalDate open) {
        if (cell.getCellType() == CellType.NUMERIC) {
            return cell.getLocalDateTimeCellValue().toLocalDate();
        }
        return cell.toString().equals("open") ? open : LocalDate.parse(cell.toString());
    }

    @Test
    void rule11EveryDateOfAFactIsFollowedByItsEarliestAndLatestDay() {
        XSSFWorkbook workbook = opened(ExportRequest.everything());
        int dates = 0;
        for (Table<FactRow> table : Layout.FACTS) {
            List<String> headers =
                    Workbooks.headers(workbook.getTable(table.name()).getXSSFSheet());
            for (Column<FactRow> column : table.facts()) {
                if (column.type() == ColumnType.DATE) {
                    String header = column.header(Labels.in(Locale.ENGLISH), Profile.PUBLICATION);
                    int at = headers.indexOf(header);
                    assertThat(headers.subList(at + 1, at + 3))
                            .containsExactly(header + " (earliest)", header + " (latest)");
                    dates++;
                }
            }
        }
        assertThat(dates).isGreaterThan(10);
    }

    @Test
    void rule22TheWorkingProfileHelpsToEdit() {
        XSSFWorkbook workbook = opened(ExportRequest.everything().as(Profile.WORKING));
        XSSFSheet events = workbook.getSheet("Membership events");
        assertThat(events.getPaneInformation().isFreezePane()).isTrue();
        assertThat(events.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) SheetWriter.HEADER_ROW);
        assertThat(Workbooks.table(events).getCTTable().getAutoFilter().getRef())
                .isEqualTo(Workbooks.table(events).getCTTable().getRef());
        assertThat(events.getDataValidations())
                .anySatisfy(it -> assertThat(it.getValidationConstraint().getExplicitListValues())
                        .contains("joined", "left", "succeeded"))
                .allSatisfy(it -> assertThat(it.getPromptBoxText()).isNotBlank());
        assertThat(Workbooks.headers(workbook.getSheet("Memberships"))).contains("ID (do not edit)");
    }

    @Test
    void rule22ATableWithoutRowsHasRoomForTheFirst() {
        FactBase none =
                FactBase.builder().edition(SampleWorld.facts().edition()).build();
        XSSFSheet areas = Workbooks.of(none, ExportRequest.everything().as(Profile.WORKING))
                .getSheet("Areas");
        assertThat(Workbooks.cells(areas))
                .isNotEmpty()
                .allMatch(cell -> cell.toString().isEmpty());
    }

    @Test
    void rule23TheCoverNamesTemplateEditionAndChecksum() {
        String checksum = cover(opened(ExportRequest.everything().as(Profile.WORKING)), "Checksum of the facts");
        assertThat(checksum).matches("sha256:[0-9a-f]{64}");
        assertThat(cover(opened(ExportRequest.everything().in(Locale.FRENCH)), "Somme de contrôle des faits"))
                .isEqualTo(checksum);
        assertThat(cover(opened(Workbooks.VIEW), "Checksum of the facts")).isNotEqualTo(checksum);
        assertThat(cover(opened(Workbooks.VIEW), "Template")).isEqualTo("entente-workbook-1");
    }

    private static String cover(XSSFWorkbook workbook, String item) {
        XSSFSheet cover = workbook.getSheetAt(0);
        return Workbooks.cell(cover, item, Workbooks.headers(cover).get(1)).getStringCellValue();
    }

    @Test
    void rule24InstructionsShowAGoodAndABadRow() {
        XSSFSheet sheet = opened(ExportRequest.everything().as(Profile.WORKING)).getSheet("Instructions");
        assertThat(Workbooks.column(sheet, "Item").map(Cell::toString))
                .anyMatch(it -> it.startsWith("A good row"))
                .anyMatch(it -> it.startsWith("A bad row"));
    }
}
