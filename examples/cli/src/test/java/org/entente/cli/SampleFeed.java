package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.entente.export.ExportRequest;
import org.entente.export.json.JsonExporter;
import org.entente.model.sample.SampleWorld;

/** The sample world as somebody's own facts. */
final class SampleFeed {
    private final Path file;

    private SampleFeed(Path file) {
        this.file = file;
    }

    static SampleFeed in(Path folder) {
        Path file = folder.resolve("sample world.json");
        try {
            new JsonExporter().export(SampleWorld.facts(), ExportRequest.everything(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SampleFeed(file);
    }

    Path file() {
        return file;
    }

    /** A call about the sample world. */
    Run run(String... args) {
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--facts";
        all[args.length + 1] = file.toString();
        return Run.of(all);
    }
}
