package org.entente.export.excel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.model.check.Finding;
import org.entente.model.check.SourceLocation.CellPlace;

/** The sheet in front of an annotated copy that lists what is wrong, a finding a row. */
final class ImportResultSheet {
    static final String NAME = "Import result";
    static final List<String> HEADERS =
            List.of("Severity", "Where", "Column", "What is not right", "Found", "What would be right", "Code");

    private static final List<Integer> WIDTHS = List.of(12, 34, 24, 60, 34, 60, 22);
    private static final int HEADER_ROW = 2;
    private static final String TITLE = "Import result by Entente";

    private final XSSFWorkbook workbook;

    ImportResultSheet(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Takes the sheet of an earlier import away and puts this one in front. */
    void replace(List<Finding> findings) {
        int earlier = workbook.getSheetIndex(NAME);
        if (earlier >= 0 && isOurs(workbook.getSheetAt(earlier))) {
            workbook.removeSheetAt(earlier);
        }
        XSSFSheet sheet = workbook.createSheet(freeName());
        fill(sheet, findings);
        putInFront(sheet);
    }

    private static boolean isOurs(XSSFSheet sheet) {
        return sheet.getRow(0) != null
                && sheet.getRow(0).getCell(0) != null
                && sheet.getRow(0).getCell(0).toString().equals(TITLE);
    }

    private String freeName() {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? NAME : NAME + " " + i)
                .filter(name -> workbook.getSheet(name) == null)
                .findFirst()
                .orElseThrow();
    }

    private void fill(XSSFSheet sheet, List<Finding> findings) {
        Styles styles = Styles.beside(workbook);
        put(sheet.createRow(0), 0, TITLE).setCellStyle(styles.title());
        put(sheet.createRow(1), 0, summary(findings)).setCellStyle(styles.line());
        Row headers = sheet.createRow(HEADER_ROW);
        for (int i = 0; i < HEADERS.size(); i++) {
            put(headers, i, HEADERS.get(i)).setCellStyle(styles.header());
            sheet.setColumnWidth(i, WIDTHS.get(i) * SheetWriter.CHARACTER);
        }
        for (int i = 0; i < findings.size(); i++) {
            // Excel allows no more links on a sheet.
            write(findings.get(i), sheet.createRow(HEADER_ROW + 1 + i), styles, i < SheetLinks.MOST);
        }
        sheet.createFreezePane(0, HEADER_ROW + 1);
        print(sheet);
    }

    // On paper it is as wide as the page.
    private static void print(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static String summary(List<Finding> findings) {
        return findings.isEmpty()
                ? "Nothing is wrong."
                : "Mend the cells below, each of which has a comment, and import this file again; "
                        + "this sheet and its comments are not read.";
    }

    private void write(Finding finding, Row row, Styles styles, boolean linked) {
        Optional<CellPlace> place =
                finding.location().filter(CellPlace.class::isInstance).map(CellPlace.class::cast);
        List<String> texts = List.of(
                finding.severity().code(),
                where(finding, place),
                place.map(CellPlace::header).orElse(""),
                finding.message(),
                finding.found().or(() -> place.map(this::shown)).orElse(""),
                finding.expected().orElse(""),
                finding.rule());
        RowHeight height = new RowHeight();
        for (int i = 0; i < texts.size(); i++) {
            Cell cell = put(row, i, texts.get(i));
            boolean link =
                    linked && i == 1 && place.filter(it -> link(cell, it)).isPresent();
            cell.setCellStyle(styles.text(texts.get(i), link));
            height.fit(texts.get(i), WIDTHS.get(i));
        }
        row.setHeightInPoints(height.points());
    }

    /** What stands in the cell, where the finding has it in its sentence alone. */
    private String shown(CellPlace place) {
        XSSFSheet sheet = workbook.getSheet(place.sheet());
        CellReference address = new CellReference(place.cell());
        Row row = sheet == null ? null : sheet.getRow(address.getRow());
        return row == null ? "" : new DataFormatter(Locale.ROOT).formatCellValue(row.getCell(address.getCol()));
    }

    private static String where(Finding finding, Optional<CellPlace> place) {
        return place.map(it -> it.sheet() + "!" + it.cell())
                .or(() -> finding.location().map(Object::toString))
                .orElseGet(() -> finding.fact().orElse("")
                        + finding.field().map(field -> "." + field).orElse(""));
    }

    private boolean link(Cell cell, CellPlace place) {
        if (workbook.getSheet(place.sheet()) == null) {
            return false;
        }
        CellReference target = new CellReference(place.cell());
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(
                new CellReference(place.sheet(), target.getRow(), target.getCol(), false, false).formatAsString());
        ((XSSFHyperlink) link).setTooltip("Go to " + place.sheet() + "!" + place.cell());
        cell.setHyperlink(link);
        return true;
    }

    private static Cell put(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellValue(Texts.escaped(Texts.fitting(text)));
        return cell;
    }

    private void putInFront(XSSFSheet sheet) {
        workbook.sheetIterator().forEachRemaining(other -> other.setSelected(false));
        workbook.setSheetOrder(sheet.getSheetName(), 0);
        workbook.setActiveSheet(0);
        workbook.setFirstVisibleTab(0);
        sheet.setSelected(true);
    }
}
