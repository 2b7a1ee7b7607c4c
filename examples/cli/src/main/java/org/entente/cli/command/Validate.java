package org.entente.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.cli.Entente;
import org.entente.cli.ExitCode;
import org.entente.cli.FindingsReport;
import org.entente.model.FactBase;
import org.entente.model.check.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells what is wrong with facts, all in one go. */
@Command(
        name = "validate",
        description = "What is wrong with facts, all in one go, each finding at its file, line and column.",
        footer = {"", "The exit code is 1 where there is an error; a warning alone is none."})
public final class Validate implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Entente entente;

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description =
                    "A facts folder, a YAML file, a feed (.json) or a workbook (.xlsx); the shipped facts if nothing"
                            + " is said.")
    private @Nullable Path path;

    @Override
    public Integer call() throws IOException {
        ReadResult result = entente.read(path);
        entente.report(result.findings());
        entente.terminal().out().print(summary(result) + "\n");
        return result.errors().isEmpty() ? ExitCode.DONE : ExitCode.WRONG_FACTS;
    }

    private static String summary(ReadResult result) {
        String count = FindingsReport.count(result.findings());
        return result.facts().map(facts -> count + " in " + size(facts)).orElse(count);
    }

    private static String size(FactBase facts) {
        return facts.allFacts().count() + " facts with " + facts.statements().size() + " statements";
    }
}
