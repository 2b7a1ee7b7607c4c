package org.entente.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.cli.Terminal;
import org.entente.export.ExportRequest;
import org.entente.export.Exporter;
import org.entente.export.Selection;
import org.entente.model.FactBase;
import org.jspecify.annotations.Nullable;

/** Writes one request in several formats: all of them are made before the first is written. */
final class BriefFiles {
    /** The formats of a view. */
    static final List<String> FORMATS = List.of("pdf", "xlsx", "json");

    private record Made(String format, ByteArrayOutputStream content) {}

    private final FactBase facts;
    private final ExportRequest request;
    private final Terminal terminal;

    BriefFiles(FactBase facts, ExportRequest request, Terminal terminal) {
        this.facts = facts;
        this.request = request;
        this.terminal = terminal;
    }

    void write(List<String> formats, Path folder) throws IOException {
        Exporters exporters = new Exporters();
        List<Exporter> wanted = formats.stream()
                .distinct()
                .map(format -> exporters.get(format, FORMATS))
                .toList();
        requireWritable(folder);
        String name = Selection.of(facts, request).fileName();
        List<Made> all = make(wanted);
        Files.createDirectories(folder.toAbsolutePath());
        for (Made made : all) {
            terminal.write(folder.resolve(name + "." + made.format()), made.content()::writeTo);
        }
    }

    // The folder itself is made only when there is something to put into it.
    private static void requireWritable(Path folder) throws IOException {
        @Nullable Path place = folder.toAbsolutePath();
        while (place != null && !Files.exists(place)) {
            place = place.getParent();
        }
        if (place == null || !Files.isWritable(place)) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    private List<Made> make(List<Exporter> exporters) throws IOException {
        try {
            return Progress.during(
                    terminal,
                    "composing …",
                    () -> exporters.parallelStream().map(this::make).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Made make(Exporter exporter) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            exporter.export(facts, request, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Made(exporter.format(), bytes);
    }
}
