package org.entente.export.csv;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.entente.model.shape.Node;
import org.entente.model.shape.ScalarType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** Writes JSON, the same on every machine. */
final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    private JsonText() {}

    /** A piece of the facts on one line. */
    static String compact(Node node) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(node, generator);
        }
        return out.toString();
    }

    private static void write(Node node, JsonGenerator out) {
        if (node instanceof Node.Mapping mapping) {
            out.writeStartObject();
            mapping.entries().forEach(entry -> {
                out.writeName(entry.key().text());
                write(entry.value(), out);
            });
            out.writeEndObject();
        } else if (node instanceof Node.Sequence list) {
            out.writeStartArray();
            list.items().forEach(item -> write(item, out));
            out.writeEndArray();
        } else if (node instanceof Node.Scalar scalar) {
            if (scalar.type() == ScalarType.TEXT) {
                out.writeString(scalar.text());
            } else {
                out.writeRawValue(scalar.text());
            }
        }
    }

    /** Maps, lists, texts, numbers and truth values, a key or an entry a line, in UTF-8. */
    static byte[] pretty(Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(new Pretty(), out)) {
            write(value, generator);
            generator.writeRaw('\n');
        }
        return out.toByteArray();
    }

    private static void write(Object value, JsonGenerator out) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((key, item) -> {
                out.writeName((String) key);
                write(item, out);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(item -> write(item, out));
            out.writeEndArray();
        } else if (value instanceof Number number) {
            out.writeNumber(number.longValue());
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString((String) value);
        }
    }

    /** Carries the printer, which a generator of a bare factory is given by its context alone. */
    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            // A printer counts its steps, so each generator has its own.
            return PRINTER.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
