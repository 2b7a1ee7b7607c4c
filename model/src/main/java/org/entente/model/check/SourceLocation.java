package org.entente.model.check;

/** A place in what somebody wrote, in the words of the program that they wrote it with. */
public sealed interface SourceLocation extends Located {

    /** Itself. */
    @Override
    default SourceLocation location() {
        return this;
    }

    /**
     * A place in a text file.
     *
     * @param file the name of the file as the reader was given it
     * @param line the line, from 1
     * @param column the column, from 1, in characters
     */
    record TextPlace(String file, int line, int column) implements SourceLocation {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }

    /**
     * A place in a feed.
     *
     * @param pointer the JSON pointer (RFC 6901)
     * @param place where in the text it stands
     */
    record FeedPlace(String pointer, TextPlace place) implements SourceLocation {
        @Override
        public String toString() {
            return pointer.isEmpty() ? place.toString() : place + " (" + pointer + ")";
        }
    }

    /**
     * A cell of a workbook.
     *
     * @param sheet the name of the sheet
     * @param cell its address, such as {@code B12}
     * @param header the header of its column; the empty text where the cell is in no table
     */
    record CellPlace(String sheet, String cell, String header) implements SourceLocation {

        /**
         * A cell that is in no table.
         *
         * @param sheet the name of the sheet
         * @param cell its address
         */
        public CellPlace(String sheet, String cell) {
            this(sheet, cell, "");
        }

        @Override
        public String toString() {
            return sheet + "!" + cell + (header.isEmpty() ? "" : " (" + header + ")");
        }
    }
}
