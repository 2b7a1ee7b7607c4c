package org.entente.export.excel;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.SpreadsheetVersion;
import org.entente.model.check.Finding;

/** What a sheet cannot hold: more rows than Excel opens. */
final class TableLimits {
    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - SheetWriter.HEADER_ROW;

    private TableLimits() {}

    /** The tables that would be too long, known before any of them is written. */
    static List<Finding> problems(Content content) {
        return content.tables().stream()
                .filter(table -> table.size(content) > MOST_ROWS)
                .map(table -> problem(table.sheet(content.labels()), table.size(content)))
                .toList();
    }

    private static Finding problem(String sheet, int rows) {
        return Finding.builder()
                .rule("too-many-rows")
                .message(String.format(
                        Locale.ROOT,
                        "the sheet '%s' would have %,d rows, and Excel opens no more than %,d",
                        sheet,
                        rows,
                        MOST_ROWS))
                .expected("export a part of the facts, or to another format")
                .build();
    }
}
