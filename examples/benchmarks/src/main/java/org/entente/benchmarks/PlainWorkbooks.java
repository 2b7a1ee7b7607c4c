package org.entente.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows written as a programmer would with each library. */
final class PlainWorkbooks {
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
