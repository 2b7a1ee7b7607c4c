package org.entente.export.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.export.ExportRequest;
import org.entente.model.FactBase;
import org.entente.model.sample.SampleWorld;

/** Workbooks under test, and ways to look into them. */
final class Workbooks {
    static final ExportRequest VIEW = ExportRequest.between("pact", "assembly").asOf(LocalDate.of(2004, 4, 1));

    private Workbooks() {}

    /** What the rules of structure have to hold for. */
    static Stream<ExportRequest> published() {
        return Stream.of(
                ExportRequest.everything(),
                VIEW,
                VIEW.in(Locale.FRENCH),
                ExportRequest.everything().in(Locale.FRENCH),
                ExportRequest.state("AA").asOf(LocalDate.of(1976, 2, 29)));
    }

    static XSSFWorkbook of(ExportRequest request) {
        return of(SampleWorld.facts(), request);
    }

    static XSSFWorkbook of(FactBase facts, ExportRequest request) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes(facts, request)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(FactBase facts, ExportRequest request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ExcelExporter().export(facts, request, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
        List<XSSFSheet> sheets = new ArrayList<>();
        workbook.sheetIterator().forEachRemaining(sheet -> sheets.add((XSSFSheet) sheet));
        return sheets;
    }

    static XSSFTable table(XSSFSheet sheet) {
        return sheet.getTables().get(0);
    }

    static List<String> headers(XSSFSheet sheet) {
        return IntStream.rangeClosed(0, table(sheet).getEndColIndex())
                .mapToObj(i ->
                        sheet.getRow(table(sheet).getStartRowIndex()).getCell(i).getStringCellValue())
                .toList();
    }

    /** Every cell of the table below its headers. */
    static Stream<Cell> cells(XSSFSheet sheet) {
        XSSFTable table = table(sheet);
        return IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex())
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(0, table.getEndColIndex())
                        .mapToObj(column -> (Cell) sheet.getRow(row).getCell(column)));
    }

    /** The cells under a header. */
    static Stream<Cell> column(XSSFSheet sheet, String header) {
        int index = headers(sheet).indexOf(header);
        if (index < 0) {
            throw new AssertionError("no column '" + header + "' among " + headers(sheet));
        }
        return cells(sheet).filter(cell -> cell.getColumnIndex() == index);
    }

    /** The cell under a header in the row whose first cell holds an id. */
    static Cell cell(XSSFSheet sheet, String id, String header) {
        return column(sheet, header)
                .filter(cell -> cell.getRow().getCell(0).getStringCellValue().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
