package org.entente.export.briefing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays a briefing out as plain text, which nothing but the tree is asked for. */
final class PlainText {
    private PlainText() {}

    static String of(Briefing briefing) {
        Stream<String> front = Stream.of(
                "# " + briefing.title().plain(),
                briefing.subtitle().map(Text::plain).orElse("–"));
        Stream<String> foot = Stream.of(String.join(" · ", briefing.footer()));
        return Stream.of(
                        front,
                        briefing.opening().stream().map(PlainText::of),
                        briefing.sections().stream().map(PlainText::of),
                        foot)
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n\n", "", "\n"))
                .replace('\u00a0', '_')
                .replace('\u202f', '_');
    }

    private static String of(Section section) {
        String heading = "#".repeat(section.level()) + " " + section.heading().plain();
        return Stream.concat(Stream.of(heading), section.blocks().stream().map(PlainText::of))
                .collect(Collectors.joining("\n\n"));
    }

    private static String of(Block block) {
        if (block instanceof BulletList list) {
            return lines("* ", list.items());
        }
        if (block instanceof KeyFacts box) {
            return lines(
                    "",
                    Stream.concat(
                                    Stream.of(box.title()),
                                    box.facts().stream()
                                            .map(it -> it.label().plus(" | ").plus(it.value())))
                            .toList());
        }
        if (block instanceof Table table) {
            return of(table);
        }
        if (block instanceof Timeline timeline) {
            return "(" + timeline.alternative() + ")\n" + lines("", block.texts());
        }
        if (block instanceof OverlapFigure figure) {
            return "(" + figure.alternative() + ")\n" + lines("", block.texts());
        }
        if (block instanceof References list) {
            return list.references().stream().map(PlainText::of).collect(Collectors.joining("\n"));
        }
        return lines("", block.texts());
    }

    private static String of(Table table) {
        Stream<String> caption = table.caption().map(Text::plain).stream();
        Stream<String> head =
                Stream.of(row(table.columns().stream().map(Column::heading).toList()));
        Stream<String> rows = table.rows().stream().map(it -> row(it.cells()));
        return Stream.of(caption, head, rows, table.notes().stream().map(Text::plain))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String row(List<Text> cells) {
        return cells.stream().map(Text::plain).collect(Collectors.joining(" | "));
    }

    private static String of(Reference reference) {
        String url = reference.url().map(it -> " <" + it + ">").orElse("");
        return "[" + reference.number() + "] " + reference.text().plain() + url;
    }

    private static String lines(String before, List<Text> texts) {
        return texts.stream().map(text -> before + text.plain()).collect(Collectors.joining("\n"));
    }
}
