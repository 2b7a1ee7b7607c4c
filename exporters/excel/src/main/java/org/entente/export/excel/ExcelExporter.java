package org.entente.export.excel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.export.ExportRequest;
import org.entente.export.Exporter;
import org.entente.export.Selection;
import org.entente.model.FactBase;
import org.entente.model.check.Finding;
import org.entente.model.check.InvalidFactsException;

/**
 * Writes facts as an Excel workbook ({@code .xlsx}), one table on each sheet.
 *
 * <p>{@code docs/workbook.md} specifies the sheets, columns and values. Rows go through a temporary file, so that memory does
 * not grow with them. A text that no cell can hold (over 32,767 characters, or with characters that XML does not have) is
 * told of with an {@link InvalidFactsException}, all of them in one go, and nothing is written.
 */
public final class ExcelExporter implements Exporter {
    private static final int ROWS_IN_MEMORY = 100;

    /** Makes an exporter. */
    public ExcelExporter() {}

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void export(FactBase facts, ExportRequest request, OutputStream out) throws IOException {
        Content content = new Content(Selection.of(facts, request));
        Path beside = Files.createTempFile("entente-", ".xlsx");
        try {
            write(content, beside);
            FixedZip.rewrite(beside, out);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void write(Content content, Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            List<Finding> findings = fill(workbook, content);
            if (!findings.isEmpty()) {
                throw new InvalidFactsException(findings);
            }
            workbook.write(out);
        }
    }

    private static List<Finding> fill(SXSSFWorkbook workbook, Content content) {
        Styles styles = Styles.of(workbook);
        DocumentProperties.set(workbook.getXSSFWorkbook(), content);
        content.tables().forEach(table -> workbook.createSheet(table.sheet(content.labels())));
        SheetWriter sheets = new SheetWriter(content, styles);
        List<Finding> findings = new ArrayList<>();
        // The contents last: they say how many rows each of the others has.
        content.tables().stream()
                .filter(table -> !table.equals(FrontTables.CONTENTS))
                .forEach(table -> findings.addAll(write(workbook, sheets, content, table)));
        findings.addAll(write(workbook, sheets, content, FrontTables.CONTENTS));
        return findings;
    }

    private static List<Finding> write(SXSSFWorkbook workbook, SheetWriter sheets, Content content, Table<?> table) {
        int index = content.tables().indexOf(table);
        return sheets.write(
                table, workbook.getSheetAt(index), workbook.getXSSFWorkbook().getSheetAt(index));
    }
}
