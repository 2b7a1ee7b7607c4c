package org.entente.cli.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.cli.Terminal;
import org.entente.cli.table.Table;
import org.entente.cli.table.TableFormat;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells how well the facts are sourced. */
@Command(
        name = "coverage",
        description = "How well the facts are sourced: statements by kind and by organization, and what they rest on.",
        footer = {
            "",
            "A statement is read where a document that was read bears it out, reported where only another document tells"
                    + " of it; pinpointed where a place is named; primary where an official text bears it out."
        })
public final class CoverageCommand extends FactsCommand {
    private static final Table<Coverage> TABLE = new Table<Coverage>()
            .text("group", "BY", Coverage::group)
            .text("key", "OF", Coverage::key)
            .number("statements", "STATEMENTS", Coverage::statements)
            .number("sourced", "SOURCED", Coverage::sourced)
            .number("read", "READ", Coverage::read)
            .number("reported", "REPORTED", Coverage::reported)
            .number("pinpointed", "PINPOINTED", Coverage::pinpointed)
            .number("primary", "PRIMARY", Coverage::primary)
            .number("secondary", "SECONDARY", Coverage::secondary)
            .text("oldest_consulted", "OLDEST LOOK", Coverage::oldestConsulted);

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    void answer(FactBase facts, Terminal terminal) {
        List<Coverage> rows = new ArrayList<>();
        rows.add(Coverage.of("all", "", facts.statements(), facts));
        rows.addAll(grouped("kind", facts, fact -> Stream.of(kind(fact))));
        rows.addAll(grouped("organization", facts, fact -> Concerned.organizations(facts, fact)));
        TABLE.print(rows, format.format(), terminal);
        if (format.format() == TableFormat.TABLE && !facts.statements().isEmpty()) {
            terminal.out().print("\n" + rows.get(0).shares() + "\n");
        }
    }

    private static List<Coverage> grouped(String group, FactBase facts, Function<Fact, Stream<String>> keys) {
        Map<String, List<Statement>> byKey = new TreeMap<>(Comparator.naturalOrder());
        facts.statements()
                .forEach(statement -> keys.apply(facts.fact(statement.subject()))
                        .forEach(key -> byKey.computeIfAbsent(key, it -> new ArrayList<>())
                                .add(statement)));
        return byKey.entrySet().stream()
                .map(entry -> Coverage.of(group, entry.getKey(), entry.getValue(), facts))
                .toList();
    }

    private static String kind(Fact fact) {
        return fact.factId()
                .getClass()
                .getSimpleName()
                .replaceAll("(Id|Code)$", "")
                .toLowerCase(Locale.ROOT);
    }
}
