package org.entente.export.excel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.export.ExportRequest;
import org.entente.export.Exporter;
import org.entente.export.Selection;
import org.entente.model.FactBase;
import org.entente.model.check.Finding;
import org.entente.model.check.InvalidFactsException;

/**
 * Writes facts as an Excel workbook ({@code .xlsx}), one table on each sheet.
 *
 * <p>{@code docs/workbook.md} specifies the sheets, columns and values. Each row is written when it is made and then forgotten, so
 * that memory does not grow with milestones, documents, citations and translations; the finished workbook waits in a temporary
 * folder until all of it is known to be right. A text that no cell can hold (over 32,767 characters, or with characters that XML
 * does not have), and a table of more than 1,048,570 rows, are told of with an {@link InvalidFactsException}, all of them in one
 * go, and nothing is written.
 */
public final class ExcelExporter implements Exporter {

    /** Makes an exporter. */
    public ExcelExporter() {}

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void export(FactBase facts, ExportRequest request, OutputStream out) throws IOException {
        Content content = new Content(Selection.of(facts, request));
        requireNone(TableLimits.problems(content));
        Path folder = Files.createTempDirectory("entente-");
        try {
            Path workbook = folder.resolve("workbook");
            write(content, workbook, folder);
            Files.copy(workbook, out);
        } finally {
            delete(folder);
        }
    }

    private static void write(Content content, Path workbook, Path folder) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(workbook))) {
            requireNone(WorkbookWriter.write(content, out, folder));
        }
    }

    private static void requireNone(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new InvalidFactsException(findings);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
