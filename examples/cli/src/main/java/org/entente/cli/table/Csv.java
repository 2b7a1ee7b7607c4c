package org.entente.cli.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Comma-separated values as RFC 4180 has them, but for the line ends: a lone line feed, as line-wise tools expect. */
final class Csv {
    private Csv() {}

    static void print(List<List<String>> lines, PrintWriter out) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        lines.forEach(csv::writeRecord);
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("a PrintWriter throws none", e);
        }
    }
}
