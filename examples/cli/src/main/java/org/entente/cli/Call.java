package org.entente.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.cli.change.ChangeFormat;
import org.entente.cli.cite.CitationFormat;
import org.entente.cli.command.ListCommand;
import org.entente.cli.table.TableFormat;
import org.entente.export.ExportRequest;
import org.entente.model.Coded;
import org.entente.model.PartialDate;
import picocli.CommandLine;

/** One call of the command, from its arguments to its exit code. */
public final class Call {
    private Call() {}

    /**
     * Runs a call.
     *
     * @param terminal where it prints, and which day it is
     * @param args its arguments, without the name of the command
     * @return the exit code
     */
    public static int run(Terminal terminal, String... args) {
        Entente entente = new Entente(terminal);
        Failures failures = new Failures(terminal, entente);
        int code = commandLine(entente, failures).execute(args);
        terminal.flush();
        return terminal.bytes().failure().isPresent() ? failures.endOfOutput(code) : code;
    }

    private static CommandLine commandLine(Entente entente, Failures failures) {
        CommandLine command = new CommandLine(entente);
        command.setOut(entente.terminal().out());
        command.setErr(entente.terminal().err());
        command.setColorScheme(
                CommandLine.Help.defaultColorScheme(entente.terminal().styles().ansi()));
        command.setParameterExceptionHandler(failures);
        command.setExecutionExceptionHandler(failures);
        command.registerConverter(LocalDate.class, Values::day);
        command.registerConverter(PartialDate.class, Values::date);
        command.registerConverter(Locale.class, Values::language);
        registerCodes(command, TableFormat.class);
        registerCodes(command, ChangeFormat.class);
        registerCodes(command, ExportRequest.Form.class);
        registerCodes(command, ExportRequest.Profile.class);
        registerCodes(command, ExportRequest.Paper.class);
        registerCodes(command, ListCommand.Kind.class);
        registerCodes(command, CitationFormat.class);
        return command;
    }

    private static <E extends Enum<E> & Coded> void registerCodes(CommandLine command, Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        command.registerConverter(type, text -> Values.coded(text, constants));
    }
}
