package org.entente.cli.table;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Rows as an array of objects, one a line: no text is null, several texts are an array. */
final class JsonRows {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonRows() {}

    static void print(List<String> keys, List<List<Cell>> rows, PrintWriter out) {
        String objects = rows.stream().map(row -> object(keys, row)).collect(Collectors.joining(",\n  "));
        out.print(rows.isEmpty() ? "[]\n" : "[\n  " + objects + "\n]\n");
    }

    private static String object(List<String> keys, List<Cell> row) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            for (int i = 0; i < keys.size(); i++) {
                json.writeName(keys.get(i));
                write(row.get(i), json);
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(Cell cell, JsonGenerator json) {
        switch (cell) {
            case Cell.Text it -> json.writeString(it.text().isEmpty() ? null : it.text());
            case Cell.Amount it -> json.writeNumber(it.number());
            case Cell.Items it -> {
                json.writeStartArray();
                it.items().forEach(json::writeString);
                json.writeEndArray();
            }
        }
    }
}
