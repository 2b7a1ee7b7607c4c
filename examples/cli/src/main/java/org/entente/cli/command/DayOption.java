package org.entente.cli.command;

import java.time.LocalDate;
import org.entente.cli.Terminal;
import org.entente.model.FactBase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day that an answer is as of. */
final class DayOption {
    @Option(names = "--as-of", paramLabel = "DATE", description = "The day asked about, such as 1999-03-12 (today).")
    private @Nullable LocalDate day;

    /** The day asked about, else today; what the facts cannot know of it is told. */
    LocalDate in(FactBase facts, Terminal terminal) {
        LocalDate asked = day == null ? terminal.today() : day;
        if (asked.isAfter(facts.edition().position())) {
            terminal.note("facts known to " + facts.edition().position());
        }
        return asked;
    }
}
