package org.entente.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.cli.Terminal;
import org.entente.cli.table.Table;
import org.entente.cli.table.TableFormat;
import org.entente.model.AsOf;
import org.entente.model.FactBase;
import org.entente.model.Organization;
import org.entente.model.Overlap;
import org.entente.model.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells which states were in two organizations on a day, and which in only one. */
@Command(
        name = "overlap",
        description = "Which states were in two organizations on a day, and which in only one.",
        footer = {"", "Example: entente overlap osce nato --as-of 2004-04-01"})
public final class OverlapCommand extends FactsCommand {

    private record Row(String where, String inWords, State state) {}

    @Parameters(index = "0", paramLabel = "ORG", description = "The first organization.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "ORG", description = "The second organization.")
    private String second = "";

    @Mixin
    private DayOption day = new DayOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    void answer(FactBase facts, Terminal terminal) {
        Organization one = Ids.organization(facts, first);
        Organization other = Ids.organization(facts, second);
        AsOf asOf = facts.asOf(day.in(facts, terminal));
        Overlap overlap = asOf.overlap(one.id(), other.id());
        List<Row> rows = Stream.of(
                        rows("both", "both", overlap.both()),
                        rows("first", "only " + one.id(), overlap.first()),
                        rows("second", "only " + other.id(), overlap.second()))
                .flatMap(List::stream)
                .toList();
        table(asOf).print(rows, format.format(), terminal);
        if (format.format() == TableFormat.TABLE) {
            terminal.out()
                    .printf(
                            Locale.ROOT,
                            "%s%d in both, %d only in %s, %d only in %s on %s%s\n",
                            rows.isEmpty() ? "" : "\n",
                            overlap.both().size(),
                            overlap.first().size(),
                            one.id(),
                            overlap.second().size(),
                            other.id(),
                            asOf.date(),
                            scope(asOf, one, other));
        }
        Stream.of(one, other)
                .forEach(body ->
                        new Headcount(asOf, body).doubt().ifPresent(text -> terminal.note(body.id() + ": " + text)));
    }

    private static String scope(AsOf asOf, Organization... bodies) {
        return Stream.of(bodies)
                .map(it -> new Headcount(asOf, it).scope())
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<Row> rows(String where, String inWords, List<State> states) {
        return states.stream().map(state -> new Row(where, inWords, state)).toList();
    }

    private static Table<Row> table(AsOf asOf) {
        return new Table<Row>()
                .forPrograms("where", Row::where)
                .forPeople("WHERE", Row::inWords)
                .text("state", "CODE", row -> row.state().code().value())
                .text("name", "NAME", row -> asOf.name(row.state(), Locale.ENGLISH));
    }
}
