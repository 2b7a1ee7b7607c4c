package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import org.entente.export.pdf.tagged.UnprintableCharacterException;
import org.entente.model.Spelling;
import org.entente.model.UnknownFactException;
import org.entente.model.check.InvalidFactsException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells of what went wrong in one clear message each, and turns it into an exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final Terminal terminal;
    private final Entente entente;

    Failures(Terminal terminal, Entente entente) {
        this.terminal = terminal;
        this.entente = entente;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        if (entente.isVerbose()) {
            failure.printStackTrace(terminal.err());
        }
        CommandLine command = failure.getCommandLine();
        if (args.length == 0) {
            command.usage(terminal.err());
            return ExitCode.WRONG_CALL;
        }
        tell(failure instanceof UnmatchedArgumentException it ? unmatched(it) : message(failure));
        terminal.err().print("See '" + command.getCommandSpec().qualifiedName() + " --help'.\n");
        return ExitCode.WRONG_CALL;
    }

    private static String unmatched(UnmatchedArgumentException failure) {
        String word = failure.getUnmatched().get(0);
        CommandLine command = failure.getCommandLine();
        if (failure.isUnknownOption()) {
            return "there is no option '" + word + "'"
                    + Spelling.hint(word, command.getCommandSpec().optionsMap().keySet());
        }
        return command.getParent() == null
                ? "there is no command '" + word + "'"
                        + Spelling.hint(word, command.getSubcommands().keySet())
                : "'" + word + "' is one word too many";
    }

    private static String message(ParameterException failure) {
        return String.valueOf(failure.getMessage())
                .replaceFirst("^Error: ", "")
                // So says the help command, which has a parser of its own.
                .replaceFirst("^Unknown subcommand ('.*')[.]$", "There is no command $1");
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
        if (terminal.bytes().failure().isPresent()) {
            return endOfOutput(ExitCode.COULD_NOT);
        }
        if (entente.isVerbose()) {
            failure.printStackTrace(terminal.err());
        }
        if (failure instanceof InvalidFactsException wrong) {
            return tellFindings(wrong);
        }
        if (failure instanceof WrongCallException
                || failure instanceof UnknownFactException
                || failure instanceof UnprintableCharacterException) {
            tell(String.valueOf(failure.getMessage()));
            return ExitCode.WRONG_CALL;
        }
        if (failure instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
            tell(describe(wrapped.getCause()));
        } else if (failure instanceof IOException io) {
            tell(describe(io));
        } else {
            tellBug(failure);
        }
        return ExitCode.COULD_NOT;
    }

    /** Tells of standard output that could not be written, but not where its reader had enough. */
    int endOfOutput(int code) {
        if (terminal.bytes().isClosedByReader()) {
            return code == ExitCode.COULD_NOT ? ExitCode.DONE : code;
        }
        terminal.bytes().failure().ifPresent(it -> tell("could not write to standard output: " + it.getMessage()));
        terminal.err().flush();
        return ExitCode.COULD_NOT;
    }

    private int tellFindings(InvalidFactsException wrong) {
        new FindingsReport(terminal).print(wrong.findings());
        tell("the facts are wrong, see above");
        return ExitCode.WRONG_FACTS;
    }

    private void tellBug(Exception failure) {
        tell("this is a mistake in Entente itself: " + failure
                + (entente.isVerbose() ? "" : "; the same call with --verbose tells more"));
    }

    private static String describe(IOException failure) {
        if (failure instanceof NoSuchFileException it) {
            return "there is no file or folder '" + it.getFile() + "'";
        }
        if (failure instanceof AccessDeniedException it) {
            return "no permission to read or write '" + it.getFile() + "'";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return "'" + ((FileSystemException) failure).getFile() + "' is not a folder";
        }
        if (failure instanceof FileSystemException it && it.getFile() != null) {
            return "'" + it.getFile() + "': " + it.getReason();
        }
        return String.valueOf(failure.getMessage());
    }

    private void tell(String message) {
        List<String> lines = message.lines().toList();
        String first = lines.isEmpty() ? "" : uncapitalized(lines.get(0));
        terminal.err().print(terminal.styles().wrong("entente: ") + first + "\n");
        lines.stream().skip(1).forEach(line -> terminal.err().print(line + "\n"));
    }

    // "There is no …" reads on after a colon; an acronym stays as it is.
    private static String uncapitalized(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }
}
