package org.entente.cli.command;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entente.cli.Terminal;
import org.entente.cli.table.Table;
import org.entente.model.CheckedClaim;
import org.entente.model.FactBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks every claim against the facts as of a day. */
@Command(
        name = "claims",
        description = "Sentences checked against the facts as of a day: holds or fails, since when, and why.",
        footer = {"", "A claim that fails is an answer: the exit code is 0."})
public final class ClaimsCommand extends FactsCommand {
    private static final Table<CheckedClaim> TABLE = new Table<CheckedClaim>()
            .text("id", "ID", it -> it.claim().id().value())
            .text("verdict", "VERDICT", it -> it.verdict().outcome().code())
            .text("since", "SINCE", it -> text(it.verdict().since()))
            .text("until", "UNTIL", it -> text(it.verdict().until()))
            .forPrograms("sentence", it -> it.sentence(Locale.ENGLISH))
            .forPrograms("why", it -> it.verdict().why())
            .forPeople(
                    "CLAIM",
                    it -> it.sentence(Locale.ENGLISH) + " (" + it.verdict().why() + ")");

    @Mixin
    private DayOption day = new DayOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    void answer(FactBase facts, Terminal terminal) {
        TABLE.print(facts.asOf(day.in(facts, terminal)).claims(), format.format(), terminal);
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
