package org.entente.export.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.entente.export.ExportRequest;
import org.entente.export.Exporter;
import org.entente.model.FactBase;
import org.entente.model.check.ReadResult;

/** Writes and reads in memory. */
final class Feeds {
    static final LocalDate DAY = LocalDate.of(1999, 3, 12);
    static final ExportRequest VIEW = ExportRequest.between("assembly", "pact").asOf(DAY);

    private Feeds() {}

    static String whole(FactBase facts) {
        return export(new JsonExporter(), facts, ExportRequest.everything());
    }

    static String export(Exporter exporter, FactBase facts, ExportRequest request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.export(facts, request, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static ReadResult read(String feed) {
        return read(feed.getBytes(StandardCharsets.UTF_8));
    }

    static ReadResult read(byte[] feed) {
        try {
            return JsonFacts.read(new ByteArrayInputStream(feed), "feed.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
