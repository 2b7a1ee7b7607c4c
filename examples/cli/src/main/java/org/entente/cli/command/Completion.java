package org.entente.cli.command;

import java.util.concurrent.Callable;
import org.entente.cli.Entente;
import org.entente.cli.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints the completion for shells. */
@Command(
        name = "completion",
        description = "The completion for bash and zsh, to be sourced.",
        footer = {"", "bash, zsh:  source <(entente completion)"})
public final class Completion implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Entente entente;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        entente.terminal().out().print(AutoComplete.bash("entente", spec.root().commandLine()));
        return ExitCode.DONE;
    }
}
