package org.entente.export.excel;

import org.entente.model.check.SourceLocation;
import org.entente.model.check.SourceLocation.CellPlace;

/**
 * A cell as it was read: its text, with numbers and dates written as the facts write them.
 *
 * @param sheet the name of the sheet
 * @param row the row, from 1
 * @param column the column, from 0
 * @param text what it shows; for a formula the value that was saved with it
 * @param error whether it shows an error, such as {@code #REF!}
 * @param header the header of its column, once the cell is known to be in a table
 */
record RawCell(String sheet, int row, int column, String text, boolean error, String header) {

    RawCell(String sheet, int row, int column, String text, boolean error) {
        this(sheet, row, column, text, error, "");
    }

    RawCell under(RawCell headerCell) {
        return new RawCell(sheet, row, column, text, error, CellNodes.tidy(headerCell.text()));
    }

    SourceLocation place() {
        return new CellPlace(sheet, letters(column) + row, header);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    private static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }
}
