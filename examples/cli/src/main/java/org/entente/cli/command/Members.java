package org.entente.cli.command;

import java.util.List;
import java.util.Locale;
import org.entente.cli.Terminal;
import org.entente.cli.table.Table;
import org.entente.cli.table.TableFormat;
import org.entente.model.AsOf;
import org.entente.model.FactBase;
import org.entente.model.Membership;
import org.entente.model.Organization;
import org.entente.model.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells who belonged to an organization on a day. */
@Command(
        name = "members",
        description = "Who belonged to an organization on a day, since when, and who says so.",
        footer = {"", "Example: entente members nato --as-of 1999-03-12"})
public final class Members extends FactsCommand {
    @Parameters(paramLabel = "ORG", description = "An organization, such as nato: see 'entente list organizations'.")
    private String organization = "";

    @Mixin
    private DayOption day = new DayOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    void answer(FactBase facts, Terminal terminal) {
        Organization body = Ids.organization(facts, organization);
        AsOf asOf = facts.asOf(day.in(facts, terminal));
        List<Standing> roll = asOf.roll(body.id());
        table(roll).print(roll, format.format(), terminal);
        Headcount headcount = new Headcount(asOf, body);
        if (format.format() == TableFormat.TABLE) {
            terminal.out().print((roll.isEmpty() ? "" : "\n") + String.join("\n", headcount.lines()) + "\n");
        } else {
            headcount.doubt().ifPresent(terminal::note);
        }
    }

    private static Table<Standing> table(List<Standing> roll) {
        boolean allInFull = roll.stream().allMatch(it -> it.role() == Membership.Role.MEMBER);
        boolean allCurrent = roll.stream().allMatch(it -> it.status() == Standing.Status.CURRENT);
        return new Table<Standing>()
                .text("state", "CODE", it -> it.member().value())
                .text("name", "NAME", it -> it.name(Locale.ENGLISH))
                .forPeople("TODAY", Members::nameToday)
                .forPrograms("role", it -> it.role().code())
                .forPeople("ROLE", it -> allInFull ? "" : it.role().code())
                .forPrograms("status", it -> it.status().code())
                .forPeople("STATUS", it -> allCurrent ? "" : it.status().code())
                .forPeople("SINCE", it -> Bounds.start(it.period().start()))
                .forPeople("UNTIL", it -> Bounds.end(it.period().end()))
                .forPrograms("start", it -> Bounds.date(it.period().start()))
                .forPrograms(
                        "start_precision", it -> Bounds.precision(it.period().start()))
                .forPrograms("end", it -> Bounds.end(it.period().end()))
                .items("sources", "SOURCES", it -> Sources.documents(it));
    }

    private static String nameToday(Standing standing) {
        String today = standing.nameToday().name().text(Locale.ENGLISH);
        return today.equals(standing.name(Locale.ENGLISH)) ? "" : today;
    }
}
