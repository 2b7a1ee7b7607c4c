package org.entente.export.csv;

import java.net.URI;
import java.time.LocalDate;
import org.entente.model.shape.ScalarShape;

/** What sort of values a column holds, in the words of Table Schema. */
enum ColumnType {
    TEXT("string", "default"),
    ADDRESS("string", "uri"),
    DAY("date", "default"),
    NUMBER("integer", "default"),
    TRUTH("boolean", "default"),
    OBJECT("object", "default");

    private final String type;
    private final String format;

    ColumnType(String type, String format) {
        this.type = type;
        this.format = format;
    }

    static ColumnType of(ScalarShape<?> shape) {
        if (shape.type() == LocalDate.class) {
            return DAY;
        }
        return shape.type() == URI.class ? ADDRESS : TEXT;
    }

    String type() {
        return type;
    }

    String format() {
        return format;
    }

    /** Whether the values can begin with anything, so that a spreadsheet could take one for a formula. */
    boolean isText() {
        return this == TEXT || this == ADDRESS;
    }
}
