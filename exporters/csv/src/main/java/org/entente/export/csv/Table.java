package org.entente.export.csv;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.FactBase;

/**
 * A table: one file of the package.
 *
 * @param name the name, which is also that of the file
 * @param description what the rows are, in sentences
 * @param columns the columns, from left to right
 * @param primaryKey the columns that tell the rows apart
 * @param foreignKeys the columns that lead to rows elsewhere
 * @param rows the rows of a fact base, from top to bottom
 */
record Table(
        String name,
        String description,
        List<Column> columns,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys,
        Function<FactBase, Stream<Row>> rows) {

    String fileName() {
        return name + ".csv";
    }
}
