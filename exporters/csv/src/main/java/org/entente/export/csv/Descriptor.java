package org.entente.export.csv;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.Document;
import org.entente.model.Edition;
import org.entente.model.FactBase;

/** Describes a package for programs, as Data Package 2.0 and Table Schema 2.0 have it. */
final class Descriptor {
    static final String FILE = "datapackage.json";

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
    private static final String ABOUT =
            "Each list that facts have is a table of its own. Dates that are not known to the day"
                    + " are text (1990-07, 1990, by 1990-07, attested 1990, unknown, open), with the first and last day that they can"
                    + " mean beside them. A text that begins with a character that a spreadsheet would take for a formula (= + - @,"
                    + " tab, line end) or with an apostrophe has one apostrophe before it that is not part of it: take it away.";

    private Descriptor() {}

    static byte[] of(FactBase facts, Map<Table, byte[]> contents) {
        Edition edition = facts.edition();
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("$schema", PROFILES + "datapackage.json");
        about.put("name", "entente");
        about.put("title", edition.title().english());
        about.put("description", ABOUT);
        about.put("version", edition.edition());
        about.put("created", edition.date() + "T00:00:00Z");
        about.put(
                "licenses",
                List.of(ordered(
                        "name",
                        edition.licence(),
                        "path",
                        "https://spdx.org/licenses/" + edition.licence() + ".html")));
        about.put("sources", facts.documents().stream().map(Descriptor::source).toList());
        about.put(
                "resources",
                contents.entrySet().stream()
                        .map(it -> resource(it.getKey(), it.getValue()))
                        .toList());
        return JsonText.pretty(about);
    }

    private static Map<String, Object> source(Document document) {
        Map<String, Object> source = ordered(
                "title", document.issuer().english() + ": " + document.title().english());
        document.url()
                .filter(it -> it.getScheme().toLowerCase(Locale.ROOT).startsWith("http"))
                .ifPresent(it -> source.put("path", it.toString()));
        return source;
    }

    private static Map<String, Object> resource(Table table, byte[] content) {
        return ordered(
                "name",
                table.name(),
                "type",
                "table",
                "title",
                Words.title(table.name()),
                "description",
                table.description(),
                "path",
                table.fileName(),
                "format",
                "csv",
                "mediatype",
                "text/csv",
                "encoding",
                "utf-8",
                "bytes",
                content.length,
                "hash",
                "sha256:" + sha256(content),
                "dialect",
                dialect(),
                "schema",
                schema(table));
    }

    private static Map<String, Object> dialect() {
        return ordered(
                "$schema",
                PROFILES + "tabledialect.json",
                "header",
                true,
                "delimiter",
                ",",
                "lineTerminator",
                "\n",
                "quoteChar",
                "\"",
                "doubleQuote",
                true);
    }

    private static Map<String, Object> schema(Table table) {
        Map<String, Object> schema = ordered("$schema", PROFILES + "tableschema.json");
        schema.put("fields", table.columns().stream().map(Descriptor::field).toList());
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", table.primaryKey());
        if (!table.foreignKeys().isEmpty()) {
            schema.put(
                    "foreignKeys",
                    table.foreignKeys().stream()
                            .map(key -> ordered("fields", key.columns(), "reference", reference(table, key)))
                            .toList());
        }
        return schema;
    }

    // Within a table the standard wants its name left out.
    private static Map<String, Object> reference(Table table, ForeignKey key) {
        return key.table().equals(table.name())
                ? ordered("fields", key.targets())
                : ordered("resource", key.table(), "fields", key.targets());
    }

    private static Map<String, Object> field(Column column) {
        Map<String, Object> field = ordered(
                "name", column.name(),
                "type", column.type().type(),
                "format", column.type().format(),
                "title", Words.title(column.name()),
                "description", column.description());
        Map<String, Object> constraints = constraints(column);
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static Map<String, Object> constraints(Column column) {
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (column.isRequired()) {
            constraints.put("required", true);
        }
        if (!column.codes().isEmpty()) {
            constraints.put("enum", column.codes());
        }
        if (!column.pattern().isEmpty()) {
            constraints.put("pattern", column.pattern());
        }
        return constraints;
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
