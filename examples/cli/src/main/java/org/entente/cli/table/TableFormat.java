package org.entente.cli.table;

import org.entente.model.Coded;

/** For whom a table is printed. */
public enum TableFormat implements Coded {
    /** For people: columns aligned. */
    TABLE,
    /** For spreadsheets and scripts: RFC 4180, in UTF-8, each line ended by a line feed. */
    CSV,
    /** For programs: an array of objects with the same keys as CSV. */
    JSON
}
