package org.entente.cli.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.cli.Entente;
import org.entente.cli.ExitCode;
import org.entente.cli.WrongCallException;
import org.entente.dataset.StarterFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes a small folder of facts to begin one's own with. */
@Command(
        name = "init",
        description = "Write a small facts folder of your own, commented, to begin with.",
        footer = {"", "Example: entente init my-facts && entente --facts my-facts members my-club"})
public final class Init implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Entente entente;

    @Parameters(paramLabel = "DIR", description = "The folder to make; it must not hold anything yet.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path folder;

    @Override
    public Integer call() throws IOException {
        try {
            entente.terminal().writeAll(() -> StarterFacts.writeTo(folder));
        } catch (FileAlreadyExistsException e) {
            throw new WrongCallException("'" + folder + "' cannot be begun: " + e.getReason());
        }
        return ExitCode.DONE;
    }
}
