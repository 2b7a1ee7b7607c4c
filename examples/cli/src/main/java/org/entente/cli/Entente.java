package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.cli.command.Brief;
import org.entente.cli.command.Cite;
import org.entente.cli.command.ClaimsCommand;
import org.entente.cli.command.Completion;
import org.entente.cli.command.CoverageCommand;
import org.entente.cli.command.Diff;
import org.entente.cli.command.Export;
import org.entente.cli.command.Import;
import org.entente.cli.command.Init;
import org.entente.cli.command.ListCommand;
import org.entente.cli.command.Members;
import org.entente.cli.command.Milestones;
import org.entente.cli.command.OverlapCommand;
import org.entente.cli.command.Schema;
import org.entente.cli.command.Show;
import org.entente.cli.command.Validate;
import org.entente.dataset.CuratedFacts;
import org.entente.model.FactBase;
import org.entente.model.check.Finding;
import org.entente.model.check.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command itself: what every call shares. */
@Command(
        name = "entente",
        description = "Sourced, dated facts about how international organizations work together.",
        subcommands = {
            Brief.class,
            Members.class,
            OverlapCommand.class,
            ClaimsCommand.class,
            Milestones.class,
            ListCommand.class,
            Show.class,
            Diff.class,
            Validate.class,
            CoverageCommand.class,
            Export.class,
            Import.class,
            Cite.class,
            Init.class,
            Schema.class,
            Completion.class,
            HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the facts are wrong: findings are on standard error",
            "2:the call is wrong",
            "3:it could not be done: something could not be read or written"
        })
public final class Entente {
    private final Terminal terminal;

    @Option(
            names = "--facts",
            paramLabel = "PATH",
            scope = ScopeType.INHERIT,
            description = "Your own facts instead of the shipped ones: a folder of YAML files, a feed (.json)"
                    + " or a workbook (.xlsx).")
    private @Nullable Path path;

    @Option(
            names = "--with-shipped",
            scope = ScopeType.INHERIT,
            description = "Lay your own facts over the shipped ones.")
    private boolean withShipped;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Tell everything about what goes wrong, stack traces too.")
    private boolean verbose;

    Entente(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Where the call prints, and which day it is.
     *
     * @return the terminal
     */
    public Terminal terminal() {
        return terminal;
    }

    boolean isVerbose() {
        return verbose;
    }

    /**
     * The facts that the call is about.
     *
     * @return the shipped ones, or somebody's own
     * @throws IOException if they cannot be read at all
     * @throws org.entente.model.check.InvalidFactsException if they are wrong
     */
    public FactBase facts() throws IOException {
        requirePathIfLaidOver();
        if (path == null) {
            return CuratedFacts.load();
        }
        ReadResult result = FactsSource.read(path, withShipped);
        FactBase facts = result.orThrow();
        if (!result.findings().isEmpty()) {
            terminal.note(FindingsReport.count(result.findings()) + " in your facts: 'entente validate " + path
                    + (withShipped ? " --with-shipped" : "") + "' tells of them");
        }
        return facts;
    }

    /**
     * Reads the facts that the call is about, and tells of all that is wrong with them.
     *
     * @param other where they are, if the call says so apart from {@code --facts}
     * @return the facts and the findings
     * @throws IOException if they cannot be read at all
     */
    public ReadResult read(@Nullable Path other) throws IOException {
        if (other != null && path != null) {
            throw new WrongCallException("the facts to look at are named twice: '" + other + "' and '" + path + "'");
        }
        Path one = other == null ? path : other;
        if (one == null) {
            requirePathIfLaidOver();
            return CuratedFacts.read();
        }
        return FactsSource.read(one, withShipped);
    }

    private void requirePathIfLaidOver() {
        if (withShipped && path == null) {
            throw new WrongCallException(
                    "--with-shipped lays your own facts over the shipped ones: say which with --facts");
        }
    }

    /**
     * Prints findings where people look for them.
     *
     * @param findings the findings
     */
    public void report(List<Finding> findings) {
        new FindingsReport(terminal).print(findings);
    }
}
