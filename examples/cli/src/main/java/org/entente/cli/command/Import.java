package org.entente.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.cli.Entente;
import org.entente.cli.ExitCode;
import org.entente.cli.FindingsReport;
import org.entente.cli.WrongCallException;
import org.entente.dataset.FactWriter;
import org.entente.export.excel.AnnotatedWorkbook;
import org.entente.model.check.ReadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a folder of facts out of a workbook or a feed. */
@Command(
        name = "import",
        description =
                "Write the facts of a workbook or a feed as a folder of YAML files, or tell all that is wrong with them.",
        sortOptions = false,
        footer = {
            "",
            "Where there is an error, no folder is written. With --with-shipped the folder holds the shipped facts too.",
            "",
            "Example:",
            "  entente import my-facts.xlsx --out my-facts --annotated checked.xlsx"
        })
public final class Import implements Callable<Integer> {
    private static final String WORKBOOK = ".xlsx";

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Entente entente;

    @Parameters(paramLabel = "FILE", description = "A workbook (.xlsx), a feed (.json), a facts folder or a YAML file.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder to make; it must not hold anything yet.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    @Option(
            names = "--annotated",
            paramLabel = "COPY.xlsx",
            description =
                    "Write a copy of the workbook, too, that lists the findings and shows each at its cell. It can be"
                            + " mended and imported in its turn.")
    private @Nullable Path annotated;

    @Override
    public Integer call() throws IOException {
        requireWorkbookToAnnotate();
        ReadResult result = entente.read(file);
        entente.report(result.findings());
        annotate(result);
        if (result.facts().isEmpty()) {
            entente.terminal().note(failure(result));
            return ExitCode.WRONG_FACTS;
        }
        FolderFormat yaml = FactWriter::write;
        yaml.write(result.facts().get(), out, entente.terminal());
        return ExitCode.DONE;
    }

    private void requireWorkbookToAnnotate() {
        if (annotated != null && !isWorkbook()) {
            throw new WrongCallException("--annotated copies a workbook (.xlsx), and '" + file + "' is none");
        }
    }

    private boolean isWorkbook() {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(WORKBOOK);
    }

    private void annotate(ReadResult result) throws IOException {
        if (annotated != null && !isRefused(result)) {
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            AnnotatedWorkbook.write(file, result.findings(), copy);
            entente.terminal().write(annotated, copy::writeTo);
        }
    }

    // A file that is named as a workbook and is none has no cells to annotate.
    private static boolean isRefused(ReadResult result) {
        return result.findings().stream().anyMatch(it -> it.rule().equals("not-a-workbook"));
    }

    private String failure(ReadResult result) {
        String hint = isWorkbook() && annotated == null && !isRefused(result)
                ? "; --annotated COPY.xlsx shows each finding at its cell"
                : "";
        return FindingsReport.count(result.findings()) + ": no folder was written" + hint;
    }
}
