package org.entente.cli.command;

import java.util.concurrent.Callable;
import org.entente.cli.Entente;
import org.entente.cli.ExitCode;
import org.entente.cli.WrongCallException;
import org.entente.export.json.JsonSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the JSON Schema of a feed, or of one statement. */
@Command(
        name = "schema",
        description = "The JSON Schema (2020-12) of a feed, or of a line of statements.",
        footer = {"", "Example: entente schema statement"})
public final class Schema implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Entente entente;

    @Parameters(arity = "0..1", paramLabel = "feed|statement", defaultValue = "feed", description = "Of what (feed).")
    private String subject = "feed";

    @Override
    public Integer call() {
        String schema = switch (subject) {
            case "feed" -> JsonSchemas.feed();
            case "statement" -> JsonSchemas.statement();
            default ->
                throw new WrongCallException(
                        "there is no schema of '" + subject + "'; there is one of a feed and one of a statement");
        };
        entente.terminal().out().print(schema);
        return ExitCode.DONE;
    }
}
