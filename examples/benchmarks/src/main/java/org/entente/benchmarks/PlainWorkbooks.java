package org.entente.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows written as a programmer would with each library. */
final class PlainWorkbooks {
    private static final int WIDTH = 30;

    private PlainWorkbooks() {}

    static void xssf(PlainRows rows, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            write(rows, workbook);
            workbook.write(out);
        }
    }

    static void sxssf(PlainRows rows, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            write(rows, workbook);
            workbook.write(out);
        }
    }

    private static void write(PlainRows rows, Workbook workbook) {
        for (PlainRows.Sheet it : rows.sheets()) {
            Sheet sheet = workbook.createSheet(it.name());
            for (int i = 0; i < it.rows().size(); i++) {
                Row row = sheet.createRow(i);
                List<String> cells = it.rows().get(i);
                for (int j = 0; j < cells.size(); j++) {
                    row.createCell(j).setCellValue(cells.get(j));
                }
            }
        }
    }

    /** With what our workbook has, too: wrapped text, row heights that fit it, column widths and real tables; no links. */
    static void sxssfWithFeatures(PlainRows rows, OutputStream out) throws IOException {
        XSSFWorkbook skeleton = new XSSFWorkbook();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(skeleton)) {
            CellStyle text = style(workbook, false);
            CellStyle header = style(workbook, true);
            for (PlainRows.Sheet it : rows.sheets()) {
                Sheet sheet = workbook.createSheet(it.name());
                for (int i = 0; i < it.rows().size(); i++) {
                    writeRow(sheet.createRow(i), it.rows().get(i), i == PlainRows.HEADER ? header : text);
                }
                for (int j = 0; j < it.columns(); j++) {
                    sheet.setColumnWidth(j, WIDTH * 256);
                }
                addTable(it, skeleton.getSheet(it.name()));
            }
            workbook.write(out);
        }
    }

    private static void writeRow(Row row, List<String> cells, CellStyle style) {
        int lines = 1;
        for (int j = 0; j < cells.size(); j++) {
            Cell cell = row.createCell(j);
            cell.setCellValue(cells.get(j));
            cell.setCellStyle(style);
            lines = Math.max(lines, cells.get(j).length() / WIDTH + 1);
        }
        row.setHeightInPoints(lines * 15f);
    }

    private static CellStyle style(Workbook workbook, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName("Arial");
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    private static void addTable(PlainRows.Sheet it, XSSFSheet sheet) {
        if (it.rows().size() > PlainRows.HEADER + 1) {
            XSSFTable table = sheet.createTable(new AreaReference(
                    new CellReference(PlainRows.HEADER, 0),
                    new CellReference(it.rows().size() - 1, it.columns() - 1),
                    SpreadsheetVersion.EXCEL2007));
            for (int j = 0; j < it.columns(); j++) {
                table.getCTTable()
                        .getTableColumns()
                        .getTableColumnArray(j)
                        .setName(it.rows().get(PlainRows.HEADER).get(j));
            }
        }
    }

    static void fastExcel(PlainRows rows, OutputStream out) throws IOException {
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "Entente", "1.0")) {
            for (PlainRows.Sheet it : rows.sheets()) {
                Worksheet sheet = workbook.newWorksheet(it.name());
                for (int i = 0; i < it.rows().size(); i++) {
                    List<String> cells = it.rows().get(i);
                    for (int j = 0; j < cells.size(); j++) {
                        sheet.value(i, j, cells.get(j));
                    }
                    if (i % 1000 == 0) {
                        sheet.flush();
                    }
                }
                sheet.finish();
            }
        }
    }
}
