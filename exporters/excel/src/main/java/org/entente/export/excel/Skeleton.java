package org.entente.export.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.export.ExportRequest;

/** A workbook with everything but rows and links: styles, properties, and on each sheet its columns, table, hints and filters. */
final class Skeleton {
    private final Content content;

    private Skeleton(Content content) {
        this.content = content;
    }

    /** Its parts, by their names; the styles are put into it first. */
    static SortedMap<String, byte[]> parts(XSSFWorkbook workbook, Content content) throws IOException {
        Skeleton skeleton = new Skeleton(content);
        DocumentProperties.set(workbook, content);
        for (Table<?> table : content.tables()) {
            skeleton.add(table, workbook.createSheet(table.sheet(content.labels())));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return unzipped(bytes.toByteArray());
    }

    private static SortedMap<String, byte[]> unzipped(byte[] zip) throws IOException {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private <R> void add(Table<R> table, XSSFSheet sheet) {
        List<Column<R>> columns = table.columns().apply(content);
        int lastRow = SheetWriter.HEADER_ROW - 1 + Math.max(table.size(content), 1);
        CellRangeAddress area = new CellRangeAddress(SheetWriter.HEADER_ROW - 1, lastRow, 0, columns.size() - 1);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).type().width() * SheetWriter.CHARACTER);
        }
        sheet.setDefaultRowHeightInPoints(RowHeight.LINE);
        sheet.setActiveCell(CellAddress.A1);
        sheet.setDimensionOverride(new CellRangeAddress(0, lastRow, 0, columns.size() - 1));
        sheet.addIgnoredErrors(area, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        print(sheet);
        XSSFTable added = addTable(table, columns, area, sheet);
        if (LiveTables.isLive(table)) {
            AsOfCell.guide(table, content, sheet);
        }
        if (content.isToBeEdited() && (table.isRead() || LiveTables.isAnswer(table))) {
            new WorkingSheet(sheet, content.labels()).equip(added, columns);
        }
    }

    // On paper a sheet is as wide as the page, and every page shows the headers.
    private void print(XSSFSheet sheet) {
        boolean letter = content.selection().request().paper() == ExportRequest.Paper.LETTER;
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(letter ? PrintSetup.LETTER_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(SheetWriter.HEADER_ROW - 1, SheetWriter.HEADER_ROW - 1, -1, -1));
    }

    private <R> XSSFTable addTable(Table<R> table, List<Column<R>> columns, CellRangeAddress area, XSSFSheet sheet) {
        XSSFTable added = sheet.createTable(new AreaReference(
                new CellReference(area.getFirstRow(), area.getFirstColumn()),
                new CellReference(area.getLastRow(), area.getLastColumn()),
                SpreadsheetVersion.EXCEL2007));
        added.setName(table.name());
        added.setDisplayName(table.name());
        for (int i = 0; i < columns.size(); i++) {
            added.getCTTable().getTableColumns().getTableColumnArray(i).setName(content.header(columns.get(i)));
        }
        return added;
    }
}
