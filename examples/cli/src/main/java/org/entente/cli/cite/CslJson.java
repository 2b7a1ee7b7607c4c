package org.entente.cli.cite;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.PartialDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Items of CSL-JSON (Citation Style Language 1.0.2), one a line. */
final class CslJson {
    private static final JsonFactory JSON = new JsonFactory();

    private CslJson() {}

    static void print(List<Entry> entries, PrintWriter out) {
        String items = entries.stream().map(CslJson::item).collect(Collectors.joining(",\n  "));
        out.print(entries.isEmpty() ? "[]\n" : "[\n  " + items + "\n]\n");
    }

    private static String item(Entry entry) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("id", entry.id());
            json.writeStringProperty("type", entry.type().csl());
            json.writeStringProperty("title", entry.title());
            writeIssuer(entry.issuer(), json);
            entry.symbol().ifPresent(it -> json.writeStringProperty("number", it));
            entry.date().ifPresent(it -> writeDate("issued", parts(it), json));
            json.writeStringProperty("language", entry.language());
            entry.url().ifPresent(it -> json.writeStringProperty("URL", it.toString()));
            entry.accessed().ifPresent(it -> writeDate("accessed", parts(PartialDate.of(it)), json));
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void writeIssuer(String issuer, JsonGenerator json) {
        json.writeArrayPropertyStart("author");
        json.writeStartObject();
        json.writeStringProperty("literal", issuer);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeDate(String key, Stream<Integer> parts, JsonGenerator json) {
        json.writeObjectPropertyStart(key);
        json.writeArrayPropertyStart("date-parts");
        json.writeStartArray();
        parts.forEach(json::writeNumber);
        json.writeEndArray();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Year, month and day, as far as they are known. */
    private static Stream<Integer> parts(PartialDate date) {
        return Stream.of(date.toString().split("-", -1)).map(Integer::valueOf);
    }
}
