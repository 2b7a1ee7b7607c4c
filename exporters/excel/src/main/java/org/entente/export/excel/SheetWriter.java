package org.entente.export.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.entente.export.Labels;
import org.entente.model.check.Finding;

/** Writes the rows of one sheet: five lines that introduce it, the headers, then its table. */
final class SheetWriter {
    /** The row of the headers, from 1. */
    static final int HEADER_ROW = 6;
    /** The first row of the table below its headers, from 1. */
    static final int FIRST_ROW = HEADER_ROW + 1;
    /** The width of a character, in the unit of column widths. */
    static final int CHARACTER = 256;

    private static final float TITLE_HEIGHT = 24;

    private final Content content;
    private final Styles styles;

    SheetWriter(Content content, Styles styles) {
        this.content = content;
        this.styles = styles;
    }

    /** Writes a table, and gives the texts that it cannot hold. */
    <R> List<Finding> write(Table<R> table, Writer out, SheetLinks links) throws IOException {
        RowXml rows = new RowXml(out);
        CellWriter cells = new CellWriter(table.sheet(content.labels()), rows, styles, links);
        List<Column<R>> columns = table.columns().apply(content);
        introduce(table, rows, cells);
        writeHeaders(columns, rows);
        if (writeRows(table, columns, rows, cells) == 0) {
            writeBlankRow(columns, rows);
        }
        content.note(table, cells.days());
        return cells.findings();
    }

    private void introduce(Table<?> table, RowXml rows, CellWriter cells) throws IOException {
        Labels labels = content.labels();
        String title = table.equals(FrontTables.COVER) ? content.selection().title() : table.sheet(labels);
        rows.begin(1);
        rows.text(0, styles.title(), title);
        rows.end(TITLE_HEIGHT);
        writeLine(2, labels.text("excel.oneTable", Map.of("about", table.about(labels))), rows);
        writeLine(3, notes(table), rows);
        writeLine(4, labels.text("excel.source", content.editionHoles()), rows);
        if (LiveTables.isLive(table)) {
            new AsOfCell(content, styles).write(table, rows, cells);
        } else {
            writeLine(AsOfCell.ROW, asOf(), rows);
        }
    }

    private void writeLine(int number, String text, RowXml rows) throws IOException {
        rows.begin(number);
        rows.text(0, styles.line(), text);
        rows.end();
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

    private <R> void writeHeaders(List<Column<R>> columns, RowXml rows) throws IOException {
        rows.begin(HEADER_ROW);
        RowHeight height = new RowHeight();
        for (int i = 0; i < columns.size(); i++) {
            String text = content.header(columns.get(i));
            ColumnType type = columns.get(i).type();
            rows.text(i, type == ColumnType.NUMBER ? styles.numberHeader() : styles.header(), text);
            height.fit(text, type.width() - 1);
        }
        rows.end(height.points());
    }

    private <R> int writeRows(Table<R> table, List<Column<R>> columns, RowXml rows, CellWriter cells)
            throws IOException {
        int[] count = {0};
        try (Stream<R> stream = table.rows().apply(content)) {
            // An iterator would gather the rows of a whole section first.
            stream.forEachOrdered(row -> writeRow(FIRST_ROW + count[0]++, row, columns, rows, cells));
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
        return count[0];
    }

    private <R> void writeRow(int number, R row, List<Column<R>> columns, RowXml rows, CellWriter cells) {
        try {
            rows.begin(number);
            rows.end(writeCells(row, columns, cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <R> float writeCells(R row, List<Column<R>> columns, CellWriter cells) throws IOException {
        RowHeight height = new RowHeight();
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            Value value = column.value().apply(content, row);
            cells.write(i, value, row, column);
            height.fit(value.shownText(), column.type().width());
        }
        return height.points();
    }

    // A table has a row at least; this one is to be filled in.
    private <R> void writeBlankRow(List<Column<R>> columns, RowXml rows) throws IOException {
        rows.begin(FIRST_ROW);
        for (int i = 0; i < columns.size(); i++) {
            boolean verbatim = columns.get(i).type().isVerbatim();
            CellStyle style = verbatim ? styles.text("", false) : styles.number(false);
            rows.blank(i, style);
        }
        rows.end();
    }
}
