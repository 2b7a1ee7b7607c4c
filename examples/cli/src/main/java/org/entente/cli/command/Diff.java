package org.entente.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.cli.Entente;
import org.entente.cli.ExitCode;
import org.entente.cli.WrongCallException;
import org.entente.cli.change.ChangeFormat;
import org.entente.cli.change.ChangeReport;
import org.entente.model.FactBase;
import org.entente.model.change.Change;
import org.entente.model.change.Changes;
import org.entente.model.check.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells what changed from one fact base to another, or in the world from one day to another. */
@Command(
        name = "diff",
        description = "What changed from one fact base to another, or in the world from one day to another.",
        footer = {
            "",
            "Examples: entente diff last-year.json my-facts/",
            "          entente diff --as-of 1999-03-11 --to 2004-03-29",
            "Whether there are differences or none, the exit code is 0."
        })
public final class Diff implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Entente entente;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "OLD",
            description = "A fact base: a facts folder, a feed (.json) or a workbook (.xlsx).")
    private @Nullable Path old;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW",
            description = "The fact base to compare it with, in any of these forms.")
    private @Nullable Path now;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Instead of two bases, one day: tell what happened after it, in the world.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day of what happened (today).")
    private @Nullable LocalDate to;

    @Option(
            names = "--format",
            paramLabel = "text|markdown|json",
            completionCandidates = Candidates.Changes.class,
            description = "For whom: people at a screen (text, as if nothing is said), a page (markdown) or programs"
                    + " (json).")
    private ChangeFormat format = ChangeFormat.TEXT;

    @Override
    public Integer call() throws IOException {
        if (from != null && old == null) {
            return betweenDays(from);
        }
        if (from == null && to == null && old != null && now != null) {
            return betweenBases(old, now);
        }
        throw new WrongCallException("name two fact bases, OLD and NEW, or two days with --as-of and --to");
    }

    private int betweenDays(LocalDate day) throws IOException {
        LocalDate last = to == null ? entente.terminal().today() : to;
        if (last.isBefore(day)) {
            throw new WrongCallException("--to " + last + " lies before --as-of " + day);
        }
        FactBase facts = entente.facts();
        if (last.isAfter(facts.edition().position())) {
            entente.terminal().note("facts known to " + facts.edition().position());
        }
        print(day + " to " + last, Changes.between(facts, day, last));
        return ExitCode.DONE;
    }

    private int betweenBases(Path before, Path after) throws IOException {
        ReadResult one = entente.read(before);
        ReadResult other = entente.read(after);
        if (one.facts().isEmpty() || other.facts().isEmpty()) {
            entente.report(
                    Stream.of(one, other).flatMap(it -> it.findings().stream()).toList());
            return ExitCode.WRONG_FACTS;
        }
        print(before + " to " + after, Changes.between(one.orThrow(), other.orThrow()));
        return ExitCode.DONE;
    }

    private void print(String title, List<Change> changes) {
        new ChangeReport("Changes from " + title, changes).print(format, entente.terminal());
    }
}
