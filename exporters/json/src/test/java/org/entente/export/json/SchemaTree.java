package org.entente.export.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object in the making: keys in the order in which they were put. */
final class SchemaTree {
    private final Map<String, Object> entries = new LinkedHashMap<>();

    SchemaTree with(String key, Object value) {
        entries.put(key, value);
        return this;
    }

    SchemaTree with(SchemaTree other) {
        entries.putAll(other.entries);
        return this;
    }

    static SchemaTree of(String key, Object value) {
        return new SchemaTree().with(key, value);
    }

    void write(JsonTree out) {
        write(this, out);
    }

    private static void write(Object value, JsonTree out) {
        if (value instanceof SchemaTree tree) {
            out.beginMapping();
            tree.entries.forEach((key, it) -> {
                out.key(key);
                write(it, out);
            });
            out.endMapping();
        } else if (value instanceof List<?> list) {
            out.beginSequence();
            list.forEach(it -> write(it, out));
            out.endSequence();
        } else if (value instanceof Integer number) {
            out.number(number);
        } else if (value instanceof Boolean yes) {
            out.truth(yes);
        } else {
            out.text((String) value);
        }
    }
}
