package org.entente.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.cli.Terminal;
import org.entente.cli.WrongCallException;
import org.entente.export.ExportRequest;
import org.entente.export.Exporter;
import org.entente.export.Selection;
import org.entente.model.FactBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes everything that the facts say, without loss. */
@Command(
        name = "export",
        description = "Write everything that the facts say, without loss, to be read in again.",
        sortOptions = false,
        footer = {"", "Example: entente export --format json --out - | jq .edition"})
public final class Export extends FactsCommand {
    private static final List<String> FORMATS = List.of("json", "ndjson", "xlsx", "yaml", "csv");
    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Option(names = "--format", paramLabel = "json|ndjson|xlsx|yaml|csv", required = true, description = "The format.")
    private String format = "";

    @Option(
            names = "--profile",
            paramLabel = "publication|working",
            completionCandidates = Candidates.Profiles.class,
            description = "A workbook to publish, or one to edit (publication).")
    private ExportRequest.Profile profile = ExportRequest.Profile.PUBLICATION;

    @Option(
            names = "--out",
            paramLabel = "FILE|DIR|-",
            description = "The file or folder to write to, or - for standard output (the current folder).")
    private Path out = Path.of("");

    @Override
    void answer(FactBase facts, Terminal terminal) throws IOException {
        Exporter exporter = new Exporters().get(format, FORMATS);
        ExportRequest request = ExportRequest.everything().as(profile);
        if (out.equals(STANDARD_OUTPUT)) {
            print(exporter, facts, request, terminal);
            return;
        }
        boolean folder = out.toString().isEmpty() || Files.isDirectory(out);
        String name = Selection.of(facts, request).fileName() + "." + exporter.format();
        Path file = folder ? out.resolve(name) : out;
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        exporter.export(facts, request, content);
        terminal.write(file, content::writeTo);
    }

    private static void print(Exporter exporter, FactBase facts, ExportRequest request, Terminal terminal)
            throws IOException {
        if (terminal.isWatched() && exporter.format().equals("xlsx")) {
            throw new WrongCallException("a workbook is nothing to read on a screen: name a file with --out");
        }
        exporter.export(facts, request, terminal.bytes());
    }
}
