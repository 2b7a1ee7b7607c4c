package org.entente.export.excel;

import java.util.Locale;

/** What sort of values a column holds, and with it how wide it is. Widths are in characters. */
enum ColumnType {
    ID(34),
    REFERENCE(32),
    // LibreOffice cuts a link off at the end of its cell, where it breaks any other text.
    LONG_REFERENCE(40),
    REFERENCES(28),
    CODE(22),
    CODES(24),
    TEXT(34),
    LONG_TEXT(60),
    PREDICATE(60),
    DATE(17),
    DAY(14),
    NUMBER(12),
    TRUTH(11),
    ADDRESS(44);

    private final int width;

    ColumnType(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether Excel must keep its hands off what is typed: an id such as {@code 0012}, a date such as {@code 1991-12}. */
    boolean isVerbatim() {
        return this != NUMBER && this != DAY;
    }
}
