package org.entente.cli.table;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values as RFC 4180 has them, but for the line ends: a lone line feed, as line-wise tools expect. */
final class Csv {
    private Csv() {}

    static void print(List<List<String>> lines, PrintWriter out) {
        lines.forEach(line -> out.print(line.stream().map(Csv::field).collect(Collectors.joining(",", "", "\n"))));
    }

    private static String field(String text) {
        boolean plain = text.chars().noneMatch(letter -> ",\"\r\n".indexOf(letter) >= 0);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
