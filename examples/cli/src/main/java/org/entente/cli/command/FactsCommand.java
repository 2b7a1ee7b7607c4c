package org.entente.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.entente.cli.Entente;
import org.entente.cli.ExitCode;
import org.entente.cli.Terminal;
import org.entente.model.FactBase;
import picocli.CommandLine.ParentCommand;

/** A question put to the facts. */
abstract class FactsCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Entente entente;

    @Override
    public final Integer call() throws IOException {
        answer(entente.facts(), entente.terminal());
        return ExitCode.DONE;
    }

    abstract void answer(FactBase facts, Terminal terminal) throws IOException;
}
