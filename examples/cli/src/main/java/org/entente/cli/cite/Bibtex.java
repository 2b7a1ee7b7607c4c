package org.entente.cli.cite;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Entries of biblatex, in UTF-8, to be processed by Biber.
 *
 * <p>Dates are as precise as they are known (ISO 8601); authors and titles stand in double braces, so that no name is taken to
 * pieces and no capital is lost.
 */
final class Bibtex {
    // Braces are counted by readers even where a backslash stands before them, so they go by their names.
    private static final Map<Character, String> ESCAPES = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\textbraceleft{}",
            '}', "\\textbraceright{}",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}",
            '$', "\\$",
            '&', "\\&",
            '#', "\\#",
            '%', "\\%",
            '_', "\\_");

    private Bibtex() {}

    static void print(List<Entry> entries, PrintWriter out) {
        out.print(entries.stream().map(Bibtex::text).collect(Collectors.joining("\n")));
    }

    private static String text(Entry entry) {
        return fields(entry).entrySet().stream()
                .map(it -> "  " + it.getKey() + " = {" + it.getValue() + "},\n")
                .collect(Collectors.joining("", "@" + entry.type().biblatex() + "{" + entry.id() + ",\n", "}\n"));
    }

    private static Map<String, String> fields(Entry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", "{" + escaped(entry.issuer()) + "}");
        fields.put("title", "{" + escaped(entry.title()) + "}");
        entry.symbol().ifPresent(it -> fields.put("number", escaped(it)));
        entry.date().ifPresent(it -> fields.put("date", it.toString()));
        fields.put("language", entry.language());
        entry.url().ifPresent(it -> fields.put("url", it.toString()));
        entry.accessed().ifPresent(it -> fields.put("urldate", it.toString()));
        return fields;
    }

    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ")
                .chars()
                .mapToObj(it -> ESCAPES.getOrDefault((char) it, String.valueOf((char) it)))
                .collect(Collectors.joining());
    }
}
