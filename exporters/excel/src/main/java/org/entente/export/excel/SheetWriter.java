package org.entente.export.excel;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.entente.export.ExportRequest;
import org.entente.export.Labels;
import org.entente.model.check.Finding;

/** Writes one sheet: five lines that introduce it, then its table. */
final class SheetWriter {
    /** The row of the headers, from 1. */
    static final int HEADER_ROW = 6;
    /** The first row of the table below its headers, from 1. */
    static final int FIRST_ROW = HEADER_ROW + 1;
    /** The width of a character, in the unit of column widths. */
    static final int CHARACTER = 256;

    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - HEADER_ROW;
    private static final float TITLE_HEIGHT = 24;

    private final Content content;
    private final Styles styles;

    SheetWriter(Content content, Styles styles) {
        this.content = content;
        this.styles = styles;
    }

    /** Writes a table, and gives the texts that it cannot hold. */
    <R> List<Finding> write(Table<R> table, SXSSFSheet sheet, XSSFSheet skeleton) {
        List<Column<R>> columns = table.columns().apply(content);
        introduce(table, sheet);
        writeHeaders(columns, sheet);
        CellWriter cells = new CellWriter(styles, new Links(skeleton));
        if (LiveTables.isLive(table)) {
            new AsOfCell(content, styles, cells).add(table, sheet);
        }
        int rows = writeRows(table, columns, sheet, cells);
        if (rows == 0) {
            writeBlankRow(columns, sheet);
        }
        XSSFTable added = addTable(table, columns, Math.max(rows, 1), skeleton);
        if (content.isToBeEdited() && (table.isRead() || LiveTables.isAnswer(table))) {
            new WorkingSheet(sheet, content.labels()).equip(added, columns);
        }
        content.note(table, new Content.Extent(rows, cells.firstDay(), cells.lastDay()));
        return cells.findings();
    }

    private <R> void writeHeaders(List<Column<R>> columns, SXSSFSheet sheet) {
        Row header = sheet.createRow(HEADER_ROW - 1);
        RowHeight height = new RowHeight();
        for (int i = 0; i < columns.size(); i++) {
            String text = header(columns.get(i));
            int width = columns.get(i).type().width();
            put(header, i, text, styles.header());
            sheet.setColumnWidth(i, width * CHARACTER);
            height.fit(text, width - 1);
        }
        header.setHeightInPoints(height.points());
    }

    private void introduce(Table<?> table, SXSSFSheet sheet) {
        Labels labels = content.labels();
        List<String> lines = List.of(
                table.equals(FrontTables.COVER) ? content.selection().title() : table.sheet(labels),
                labels.text("excel.oneTable", Map.of("about", table.about(labels))),
                notes(table),
                labels.text("excel.source", content.editionHoles()),
                LiveTables.isLive(table) ? AsOfCell.label(table, content) : asOf());
        sheet.setDefaultRowHeightInPoints(RowHeight.LINE);
        for (int i = 0; i < lines.size(); i++) {
            put(sheet.createRow(i), 0, lines.get(i), i == 0 ? styles.title() : styles.line());
        }
        sheet.getRow(0).setHeightInPoints(TITLE_HEIGHT);
        sheet.setActiveCell(CellAddress.A1);
        print(sheet);
    }

    // On paper a sheet is as wide as the page, and every page shows the headers.
    private void print(SXSSFSheet sheet) {
        boolean letter = content.selection().request().paper() == ExportRequest.Paper.LETTER;
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(letter ? PrintSetup.LETTER_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW - 1, HEADER_ROW - 1, -1, -1));
    }

    private String notes(Table<?> table) {
        List<String> marks = FrontTables.NOTES.stream()
                .filter(note -> note.tables().contains(table.key()))
                .map(FrontTables.Note::mark)
                .toList();
        String shorthands = content.labels().text("excel.shorthands");
        return marks.isEmpty()
                ? shorthands
                : shorthands + " " + content.labels().text("excel.seeNotes", Map.of("marks", String.join(", ", marks)));
    }

    private String asOf() {
        Labels labels = content.labels();
        if (content.selection().request().isWhole()) {
            return labels.text("excel.asOf.whole", content.editionHoles());
        }
        String key = content.selection().isBeyondPosition() ? "excel.asOf.beyond" : "excel.asOf.day";
        return labels.text(key, content.editionHoles());
    }

    private <R> int writeRows(Table<R> table, List<Column<R>> columns, SXSSFSheet sheet, CellWriter cells) {
        int rows = 0;
        try (Stream<R> stream = table.rows().apply(content)) {
            for (Iterator<R> it = stream.iterator(); it.hasNext(); rows++) {
                if (rows == MOST_ROWS) {
                    throw new IllegalArgumentException("the sheet '" + sheet.getSheetName() + "' would have more than "
                            + MOST_ROWS + " rows, which Excel cannot open; export a part of the facts");
                }
                writeRow(it.next(), columns, sheet.createRow(FIRST_ROW - 1 + rows), cells);
            }
        }
        return rows;
    }

    private <R> void writeRow(R row, List<Column<R>> columns, Row target, CellWriter cells) {
        RowHeight height = new RowHeight();
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            Value value = column.value().apply(content, row);
            cells.write(target.createCell(i), value, row, column);
            height.fit(value.shownText(), column.type().width());
        }
        target.setHeightInPoints(height.points());
    }

    // A table has a row at least; this one is to be filled in.
    private <R> void writeBlankRow(List<Column<R>> columns, SXSSFSheet sheet) {
        Row row = sheet.createRow(FIRST_ROW - 1);
        for (int i = 0; i < columns.size(); i++) {
            boolean verbatim = columns.get(i).type().isVerbatim();
            row.createCell(i).setCellStyle(verbatim ? styles.text("", false) : styles.number(false));
        }
    }

    private String header(Column<?> column) {
        return column.header(content.labels(), content.selection().request().profile());
    }

    private static void put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(Texts.escaped(text));
        cell.setCellStyle(style);
    }

    private <R> XSSFTable addTable(Table<R> table, List<Column<R>> columns, int rows, XSSFSheet sheet) {
        int lastRow = FIRST_ROW - 2 + rows;
        AreaReference area = new AreaReference(
                new CellReference(HEADER_ROW - 1, 0),
                new CellReference(lastRow, columns.size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable added = sheet.createTable(area);
        added.setName(table.name());
        added.setDisplayName(table.name());
        List<String> headers = new ArrayList<>();
        columns.forEach(column -> headers.add(header(column)));
        for (int i = 0; i < headers.size(); i++) {
            added.getCTTable().getTableColumns().getTableColumnArray(i).setName(headers.get(i));
        }
        sheet.addIgnoredErrors(
                new CellRangeAddress(HEADER_ROW - 1, lastRow, 0, columns.size() - 1),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        return added;
    }
}
