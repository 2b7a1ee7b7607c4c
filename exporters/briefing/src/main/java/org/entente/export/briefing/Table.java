package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Rows under one row of column headings; a row's first cell is its header. */
@Value.Immutable
public non-sealed interface Table extends Block {

    /** What the table shows. */
    Optional<Text> caption();

    /** The columns from left to right. */
    List<Column> columns();

    /** The rows from top to bottom. */
    List<Row> rows();

    /** What explains the table's shorthand, to stand under it. */
    List<Text> notes();

    @Override
    default List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        caption().ifPresent(texts::add);
        columns().forEach(column -> texts.add(column.heading()));
        rows().forEach(row -> texts.addAll(row.cells()));
        texts.addAll(notes());
        return texts;
    }

    /** Checks that there is a column, that each row has a cell for every column, and that no cell is empty. */
    @Value.Check
    default void check() {
        if (columns().isEmpty()) {
            throw new IllegalArgumentException("A table needs a column");
        }
        for (int i = 0; i < rows().size(); i++) {
            check(i + 1, rows().get(i).cells());
        }
    }

    private void check(int row, List<Text> cells) {
        if (cells.size() != columns().size()) {
            throw new IllegalArgumentException("Row " + row + " has " + cells.size() + " cells for "
                    + columns().size() + " columns");
        }
        if (cells.stream().anyMatch(Text::isBlank)) {
            throw new IllegalArgumentException("Row " + row + " has an empty cell: a shorthand such as '–' is right");
        }
    }

    /** Starts a table. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what a table is made of. */
    final class Builder extends ImmutableTable.Builder {
        Builder() {}
    }
}
