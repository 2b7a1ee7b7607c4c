package org.entente.export.csv;

import java.util.List;
import java.util.function.Function;
import org.entente.model.shape.ScalarShape;

/**
 * A column of a table.
 *
 * @param name what stands in the header row
 * @param description what the values mean, in sentences
 * @param type what sort of values
 * @param isRequired whether there is a value in every row
 * @param codes the values that there can be; empty if they cannot be listed
 * @param pattern what the values look like, as a regular expression for the whole of a value; empty if they can be anything
 * @param value the value of a row, empty if it has none
 */
record Column(
        String name,
        String description,
        ColumnType type,
        boolean isRequired,
        List<String> codes,
        String pattern,
        Function<Row, String> value) {

    /** A column of values that can be anything of their type. */
    static Column of(
            String name, String description, ColumnType type, boolean isRequired, Function<Row, String> value) {
        return new Column(name, description, type, isRequired, List.of(), "", value);
    }

    /** A column with one of the keys that lead to the row. */
    static Column key(int index, String name, String description) {
        return of(name, description, ColumnType.TEXT, true, row -> row.key(index));
    }

    /** A column with the number of the row in its list. */
    static Column number(int index, String name, String description) {
        return of(name, description, ColumnType.NUMBER, true, row -> row.key(index));
    }

    /** The column with what is known of the form of its values. */
    Column as(ScalarShape<?> shape) {
        boolean isListed = !shape.codes().isEmpty();
        return new Column(
                name,
                description,
                type,
                isRequired,
                shape.codes(),
                isListed || type != ColumnType.TEXT ? "" : whole(shape.pattern()),
                value);
    }

    // Table Schema has the regular expressions of XML Schema, which are about the whole of a value and know no anchors.
    private static String whole(String pattern) {
        return pattern.startsWith("^") && pattern.endsWith("$") ? pattern.substring(1, pattern.length() - 1) : "";
    }
}
