package org.entente.cli.table;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param key its name for programs: the heading in CSV, the key in JSON; the empty text for a column for people only
 * @param heading its heading for people; the empty text for a column for programs only
 * @param cell what stands in it
 * @param <T> what a row is about
 */
record Column<T>(String key, String heading, Function<T, Cell> cell) {

    boolean isForPrograms() {
        return !key.isEmpty();
    }

    boolean isForPeople() {
        return !heading.isEmpty();
    }

    Cell cell(T row) {
        return cell.apply(row);
    }

    // A column in which nobody has anything says nothing to people.
    boolean isFilled(List<T> rows) {
        return rows.stream().anyMatch(row -> !cell(row).toString().isEmpty());
    }
}
