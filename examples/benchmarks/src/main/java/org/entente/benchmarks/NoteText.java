package org.entente.benchmarks;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.export.briefing.Block;
import org.entente.export.briefing.Briefing;
import org.entente.export.briefing.BulletList;
import org.entente.export.briefing.Column;
import org.entente.export.briefing.KeyFacts;
import org.entente.export.briefing.OverlapFigure;
import org.entente.export.briefing.Paragraph;
import org.entente.export.briefing.References;
import org.entente.export.briefing.Section;
import org.entente.export.briefing.Table;
import org.entente.export.briefing.Text;
import org.entente.export.briefing.Timeline;

/**
 * A note as nothing but words in reading order, composed already: what the other libraries are given to lay out.
 *
 * @param lines the lines
 */
record NoteText(List<Line> lines) {

    /** What sort of line it is. */
    enum Kind {
        TITLE,
        HEADING,
        BODY,
        ROW
    }

    /**
     * A paragraph, or a row of a table.
     *
     * @param kind what it is
     * @param cells one text, or those of the row
     */
    record Line(Kind kind, List<String> cells) {
        String text() {
            return cells.get(0);
        }
    }

    static NoteText of(Briefing briefing) {
        List<Line> lines = new ArrayList<>();
        add(Kind.TITLE, briefing.title(), lines);
        briefing.subtitle().ifPresent(it -> add(Kind.BODY, it, lines));
        briefing.opening().forEach(block -> add(block, lines));
        for (Section section : briefing.sections()) {
            add(Kind.HEADING, section.heading(), lines);
            section.blocks().forEach(block -> add(block, lines));
        }
        return new NoteText(List.copyOf(lines));
    }

    private static void add(Block block, List<Line> lines) {
        switch (block) {
            case Paragraph it -> add(Kind.BODY, it.text(), lines);
            case BulletList it -> it.items().forEach(item -> row(lines, "•", item.plain()));
            case KeyFacts it -> {
                add(Kind.BODY, it.title(), lines);
                it.facts()
                        .forEach(fact ->
                                row(lines, fact.label().plain(), fact.value().plain()));
            }
            case Table it -> add(it, lines);
            case Timeline it -> {
                it.caption().ifPresent(caption -> add(Kind.BODY, caption, lines));
                it.entries()
                        .forEach(entry ->
                                row(lines, entry.when().plain(), entry.what().plain()));
            }
            case OverlapFigure it -> {
                it.caption().ifPresent(caption -> add(Kind.BODY, caption, lines));
                Stream.of(it.first(), it.both(), it.second())
                        .forEach(count ->
                                row(lines, "" + count.number(), count.label().plain()));
            }
            case References it ->
                it.references()
                        .forEach(reference -> row(
                                lines,
                                reference.number() + ".",
                                reference.text().plain()
                                        + reference
                                                .url()
                                                .map(URI::toASCIIString)
                                                .map(url -> " " + url)
                                                .orElse("")));
        }
    }

    private static void add(Table table, List<Line> lines) {
        table.caption().ifPresent(caption -> add(Kind.BODY, caption, lines));
        row(
                lines,
                table.columns().stream().map(Column::heading).map(Text::plain).toArray(String[]::new));
        table.rows()
                .forEach(row -> row(lines, row.cells().stream().map(Text::plain).toArray(String[]::new)));
        table.notes().forEach(note -> add(Kind.BODY, note, lines));
    }

    private static void add(Kind kind, Text text, List<Line> lines) {
        lines.add(new Line(kind, List.of(text.plain())));
    }

    private static void row(List<Line> lines, String... cells) {
        lines.add(new Line(Kind.ROW, List.of(cells)));
    }

    /** Every character but white space, in the order of the characters: the same for whoever printed the same text. */
    String letters() {
        return letters(lines.stream().flatMap(line -> line.cells().stream()).collect(Collectors.joining()));
    }

    static String letters(String text) {
        IntStream letters = text.codePoints()
                .filter(it -> !Character.isWhitespace(it) && !Character.isSpaceChar(it))
                .sorted();
        return letters.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
