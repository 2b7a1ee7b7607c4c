package org.entente.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.cli.Terminal;
import org.entente.cli.WrongCallException;
import org.entente.export.ExportRequest;
import org.entente.export.Exporter;
import org.entente.export.Selection;
import org.entente.model.FactBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes everything that the facts say, without loss. */
@Command(
        name = "export",
        description = "Write everything that the facts say, without loss.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  entente export --format json --out - | jq .edition",
            "  entente export --format csv --out data",
            "  entente export --format yaml --out all-facts"
        })
public final class Export extends FactsCommand {
    private static final List<String> FORMATS = List.of("json", "ndjson", "xlsx", "yaml", "csv");
    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Option(names = "--format", paramLabel = "json|ndjson|xlsx|yaml|csv", required = true, description = "The format.")
    private String format = "";

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Option(
            names = "--out",
            paramLabel = "FILE|DIR|-",
            description =
                    "The file or folder to write to, or - for standard output (the current folder). YAML and CSV are"
                            + " a folder of files, which must not hold anything yet.")
    private Path out = Path.of("");

    @Override
    void answer(FactBase facts, Terminal terminal) throws IOException {
        Exporters exporters = new Exporters();
        ExportRequest request = ExportRequest.everything().as(profile.profile());
        String name = Selection.of(facts, request).fileName();
        Optional<FolderFormat> folder = exporters.folder(format);
        if (folder.isPresent()) {
            Path target = out.toString().isEmpty() ? Path.of(name + "_" + format.toLowerCase(Locale.ROOT)) : out;
            folder.get().write(facts, target, terminal);
            return;
        }
        Exporter exporter = exporters.get(format, FORMATS);
        if (out.equals(STANDARD_OUTPUT)) {
            print(exporter, facts, request, terminal);
            return;
        }
        Path file = isFolder() ? out.resolve(name + "." + exporter.format()) : out;
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        exporter.export(facts, request, content);
        terminal.write(file, content::writeTo);
    }

    private boolean isFolder() {
        return out.toString().isEmpty() || Files.isDirectory(out);
    }

    private static void print(Exporter exporter, FactBase facts, ExportRequest request, Terminal terminal)
            throws IOException {
        if (terminal.isWatched() && exporter.format().equals("xlsx")) {
            throw new WrongCallException("a workbook is nothing to read on a screen: name a file with --out");
        }
        exporter.export(facts, request, terminal.bytes());
    }
}
