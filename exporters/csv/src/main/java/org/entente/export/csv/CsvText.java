package org.entente.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.model.FactBase;

/** Writes a table as RFC 4180 has it, in UTF-8, but for the line ends: a lone line feed, as line-wise tools expect. */
final class CsvText {
    /**
     * What a text begins with that a spreadsheet would take for a formula, be it as some keyboards have it; the mark itself
     * too, so that a reader can take it away again.
     */
    private static final String MARKED = "=+-@\t\r\n＝＋－＠'";

    private static final String MARK = "'";

    private CsvText() {}

    static byte[] of(Table table, FactBase facts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8)) {
            csv.writeRecord(table.columns().stream().map(Column::name).toList());
            table.rows().apply(facts).forEach(row -> csv.writeRecord(cells(table, row)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return out.toByteArray();
    }

    private static List<String> cells(Table table, Row row) {
        return table.columns().stream().map(column -> cell(table, column, row)).toList();
    }

    private static String cell(Table table, Column column, Row row) {
        String text = column.value().apply(row);
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new UncheckedIOException(new CharConversionException("column '" + column.name() + "' of '"
                    + String.join(".", row.keys()) + "' in the table '" + table.name()
                    + "' has half of a character (an unpaired surrogate), which UTF-8 cannot hold; remove it"));
        }
        return column.type().isText() ? marked(text) : text;
    }

    private static String marked(String text) {
        return !text.isEmpty() && MARKED.indexOf(text.charAt(0)) >= 0 ? MARK + text : text;
    }
}
