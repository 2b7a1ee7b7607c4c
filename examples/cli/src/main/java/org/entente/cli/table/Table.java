package org.entente.cli.table;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.cli.Terminal;

/**
 * Rows with the columns that people and programs see of them.
 *
 * @param <T> what a row is about
 */
public final class Table<T> {
    private final List<Column<T>> columns = new ArrayList<>();

    /**
     * Adds a column for people and programs.
     *
     * @param key its name for programs
     * @param heading its heading for people
     * @param text what stands in it
     * @return this table
     */
    public Table<T> text(String key, String heading, Function<T, String> text) {
        return column(key, heading, row -> new Cell.Text(text.apply(row)));
    }

    /**
     * Adds a column of numbers for people and programs.
     *
     * @param key its name for programs
     * @param heading its heading for people
     * @param number what stands in it
     * @return this table
     */
    public Table<T> number(String key, String heading, Function<T, Long> number) {
        return column(key, heading, row -> new Cell.Amount(number.apply(row)));
    }

    /**
     * Adds a column of lists.
     *
     * @param key its name for programs
     * @param heading its heading for people, the empty text to keep it from them
     * @param items what stands in it
     * @return this table
     */
    public Table<T> items(String key, String heading, Function<T, List<String>> items) {
        return column(key, heading, row -> new Cell.Items(items.apply(row)));
    }

    /**
     * Adds a column that people do not see.
     *
     * @param key its name for programs
     * @param text what stands in it
     * @return this table
     */
    public Table<T> forPrograms(String key, Function<T, String> text) {
        return text(key, "", text);
    }

    /**
     * Adds a column that programs do not see.
     *
     * @param heading its heading for people
     * @param text what stands in it
     * @return this table
     */
    public Table<T> forPeople(String heading, Function<T, String> text) {
        return text("", heading, text);
    }

    private Table<T> column(String key, String heading, Function<T, Cell> cell) {
        columns.add(new Column<>(key, heading, cell));
        return this;
    }

    /**
     * Prints rows.
     *
     * @param rows the rows
     * @param format for whom
     * @param terminal where to
     */
    public void print(List<T> rows, TableFormat format, Terminal terminal) {
        PrintWriter out = terminal.out();
        switch (format) {
            case TABLE -> new TextTable(terminal.width(), terminal.styles()).print(forPeople(rows), out);
            case CSV -> Csv.print(forPrograms(rows), out);
            case JSON -> JsonRows.print(keys(), cells(rows), out);
        }
    }

    private List<List<String>> forPeople(List<T> rows) {
        List<Column<T>> shown = columns.stream()
                .filter(Column::isForPeople)
                .filter(column -> column.isFilled(rows))
                .toList();
        List<List<String>> lines = new ArrayList<>();
        if (!rows.isEmpty()) {
            lines.add(shown.stream().map(Column::heading).toList());
        }
        rows.forEach(row -> lines.add(
                shown.stream().map(column -> column.cell(row).forPeople()).toList()));
        return lines;
    }

    private List<List<String>> forPrograms(List<T> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(keys());
        cells(rows).forEach(row -> lines.add(row.stream().map(Cell::toString).toList()));
        return lines;
    }

    private List<String> keys() {
        return columns.stream().filter(Column::isForPrograms).map(Column::key).toList();
    }

    private List<List<Cell>> cells(List<T> rows) {
        return rows.stream()
                .map(row -> columns.stream()
                        .filter(Column::isForPrograms)
                        .map(column -> column.cell(row))
                        .toList())
                .toList();
    }
}
