package org.entente.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook with what ours has, written as a programmer would with SXSSF: texts, numbers and dates in styles, links, wrapped text,
 * row heights that fit it, column widths, real tables, and how the sheets are printed.
 */
final class RichWorkbook {
    private static final int WIDTH = 30;

    private final XSSFWorkbook skeleton = new XSSFWorkbook();
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(skeleton);
    private final CellStyle header = style("@", true, false);
    private final CellStyle[] text = {style("@", false, false), style("@", false, true)};
    private final CellStyle[] date = {style("yyyy-mm-dd", false, false), style("yyyy-mm-dd", false, true)};
    private final CellStyle[] number = {style("0", false, false), style("0", false, true)};

    private RichWorkbook() {}

    static void write(RichRows rows, OutputStream out) throws IOException {
        RichWorkbook made = new RichWorkbook();
        try (SXSSFWorkbook workbook = made.workbook) {
            rows.sheets().forEach(it -> workbook.createSheet(it.name()));
            rows.sheets().forEach(made::write);
            workbook.write(out);
        }
    }

    private CellStyle style(String format, boolean bold, boolean link) {
        Font font = workbook.createFont();
        font.setFontName("Arial");
        font.setBold(bold);
        if (link) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(IndexedColors.BLUE.getIndex());
        }
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private void write(RichRows.Sheet it) {
        SXSSFSheet sheet = workbook.getSheet(it.name());
        for (int i = 0; i < it.rows().size(); i++) {
            write(it.rows().get(i), sheet.createRow(i), i == PlainRows.HEADER);
        }
        for (int j = 0; j < it.columns(); j++) {
            sheet.setColumnWidth(j, WIDTH * 256);
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setRepeatingRows(new CellRangeAddress(PlainRows.HEADER, PlainRows.HEADER, -1, -1));
        addTable(it, skeleton.getSheet(it.name()));
    }

    private void write(List<Object> cells, Row row, boolean isHeader) {
        int lines = 1;
        for (int j = 0; j < cells.size(); j++) {
            Cell cell = row.createCell(j);
            Object value = cells.get(j);
            if (value instanceof RichRows.Linked it) {
                link(cell, it);
                write(cell, it.value(), 1);
            } else {
                write(cell, value, 0);
            }
            if (isHeader) {
                cell.setCellStyle(header);
            }
            lines = value instanceof String it ? Math.max(lines, it.length() / WIDTH + 1) : lines;
        }
        row.setHeightInPoints(lines * 15f);
    }

    private void write(Cell cell, Object value, int link) {
        if (value instanceof LocalDate it) {
            cell.setCellValue(it);
            cell.setCellStyle(date[link]);
        } else if (value instanceof Integer it) {
            cell.setCellValue(it);
            cell.setCellStyle(number[link]);
        } else {
            cell.setCellValue((String) value);
            cell.setCellStyle(text[link]);
        }
    }

    private void link(Cell cell, RichRows.Linked it) {
        XSSFHyperlink link = (XSSFHyperlink)
                workbook.getCreationHelper().createHyperlink(it.web() ? HyperlinkType.URL : HyperlinkType.DOCUMENT);
        link.setAddress(it.target());
        link.setTooltip(it.hint());
        cell.setHyperlink(link);
    }

    private static void addTable(RichRows.Sheet it, XSSFSheet sheet) {
        int last = it.rows().size() - 1;
        XSSFTable table = sheet.createTable(new AreaReference(
                new CellReference(PlainRows.HEADER, 0),
                new CellReference(last, it.columns() - 1),
                SpreadsheetVersion.EXCEL2007));
        table.setDisplayName(it.name().replaceAll("[^A-Za-z]", "_"));
        for (int j = 0; j < it.columns(); j++) {
            table.getCTTable().getTableColumns().getTableColumnArray(j).setName((String)
                    it.rows().get(PlainRows.HEADER).get(j));
        }
        sheet.addIgnoredErrors(
                new CellRangeAddress(PlainRows.HEADER, last, 0, it.columns() - 1),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }
}
