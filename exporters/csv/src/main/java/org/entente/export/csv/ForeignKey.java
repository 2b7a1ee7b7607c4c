package org.entente.export.csv;

import java.util.List;

/**
 * Columns whose values lead to a row of a table.
 *
 * @param columns the columns
 * @param table the name of the table that they lead to
 * @param targets the columns there, in the same order
 */
record ForeignKey(List<String> columns, String table, List<String> targets) {

    static ForeignKey of(String column, String table, String target) {
        return new ForeignKey(List.of(column), table, List.of(target));
    }
}
