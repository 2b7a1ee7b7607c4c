package org.entente.cli.fact;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.cli.Terminal;
import org.entente.cli.table.TextLines;
import org.entente.model.CooperationArea;
import org.entente.model.Document;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.Milestone;
import org.entente.model.Named;

/** Prints one fact whole: its keys and values, what other facts say of it, and who says so. */
public final class FactSheet {
    private static final int KEY_WIDTH = 18;
    // What an entry is about needs no key before it.
    private static final Set<String> SUBJECTS = Set.of("kind", "name", "place", "value", "date");
    private static final Set<String> OWN_WORDS = Set.of("id", "code", "name", "acronym", "title", "summary", "value");

    private final FactBase facts;
    private final Terminal terminal;
    private final PrintWriter out;
    private final Marks marks = new Marks();

    /**
     * Makes a sheet.
     *
     * @param facts the facts
     * @param terminal where to print
     */
    public FactSheet(FactBase facts, Terminal terminal) {
        this.facts = facts;
        this.terminal = terminal;
        this.out = terminal.out();
    }

    /**
     * Prints a fact.
     *
     * @param fact the fact
     */
    public void print(Fact fact) {
        Part.Keyed parts = Parts.of(facts, fact);
        line(terminal.styles().strong(fact.factId().value()) + kind(fact));
        parts.entries().stream().skip(1).forEach(this::print);
        new Related(facts).of(fact).forEach(group -> printGroup(group.heading(), group.lines()));
        printSources();
    }

    private static String kind(Fact fact) {
        String name = fact.factId().getClass().getSimpleName().replaceAll("(Id|Code)$", "");
        return " (" + name.toLowerCase(Locale.ROOT) + ")";
    }

    private void print(Part.Entry entry) {
        if (entry.key().equals("sources")) {
            printGroup("sources", List.of(marks.of(entry.value())));
        } else if (entry.value() instanceof Part.Several several
                && several.items().stream().noneMatch(Part.Word.class::isInstance)) {
            printGroup(
                    entry.key(),
                    several.items().stream()
                            .map(item -> inline(entry.key(), item))
                            .toList());
        } else {
            printGroup(entry.key(), List.of(inline(entry.key(), entry.value())));
        }
    }

    private void printGroup(String heading, List<String> lines) {
        String label = heading + " ".repeat(Math.max(1, KEY_WIDTH - heading.length()));
        for (String text : lines) {
            for (String line : TextLines.broken(text, room())) {
                line("  " + label + line);
                label = " ".repeat(KEY_WIDTH);
            }
        }
    }

    private int room() {
        return Math.max(40, Math.min(terminal.width(), 100) - KEY_WIDTH - 2);
    }

    private String inline(String key, Part part) {
        return switch (part) {
            case Part.Word it -> it.text() + name(key, it.text());
            case Part.Several it ->
                it.items().stream().map(item -> inline(key, item)).collect(Collectors.joining(", "));
            case Part.Keyed it ->
                it.entries().stream()
                        .map(this::inline)
                        .collect(Collectors.joining("; "))
                        .replace("; [", " [");
        };
    }

    private String inline(Part.Entry entry) {
        if (entry.key().equals("sources")) {
            return marks.of(entry.value());
        }
        return switch (entry.value()) {
            case Part.Keyed it -> entry.key() + " (" + inline(entry.key(), it) + ")";
            default -> (SUBJECTS.contains(entry.key()) ? "" : entry.key() + " ") + inline(entry.key(), entry.value());
        };
    }

    // Where an id stands, the name beside it.
    private String name(String key, String text) {
        if (OWN_WORDS.contains(key)) {
            return "";
        }
        return facts.findFact(text)
                .map(FactSheet::name)
                .filter(it -> !it.isEmpty())
                .map(it -> " (" + it + ")")
                .orElse("");
    }

    private static String name(Fact fact) {
        return switch (fact) {
            case Named it -> it.lastName().name().english();
            case CooperationArea it -> it.name().english();
            case Document it -> it.title().english();
            case Milestone it -> it.title().english();
            default -> "";
        };
    }

    private void printSources() {
        Bibliography bibliography = new Bibliography(facts);
        int number = 0;
        for (Part.Keyed citation : marks.citations()) {
            String mark = "[" + ++number + "] ";
            line("");
            for (String text : bibliography.lines(citation)) {
                line(mark + text);
                mark = " ".repeat(mark.length());
            }
        }
    }

    private void line(String text) {
        out.print(text.stripTrailing() + "\n");
    }
}
