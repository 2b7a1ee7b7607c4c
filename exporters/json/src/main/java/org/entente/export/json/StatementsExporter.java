package org.entente.export.json;

import java.io.IOException;
import java.io.OutputStream;
import org.entente.export.ExportRequest;
import org.entente.export.Exporter;
import org.entente.export.Selection;
import org.entente.model.FactBase;

/**
 * Writes what the facts say, one statement a line (NDJSON): subject, predicate, object, time, rank and sources.
 *
 * <p>Meant for tools that take records: databases, data frames, {@code jq}. It cannot be read back; {@link JsonExporter} writes
 * what can. The lines stand in the order of the base, in UTF-8, each with its line end.
 */
public final class StatementsExporter implements Exporter {

    /** Makes an exporter. */
    public StatementsExporter() {}

    @Override
    public String format() {
        return "ndjson";
    }

    @Override
    public void export(FactBase facts, ExportRequest request, OutputStream out) throws IOException {
        FactBase view = Selection.of(facts, request).view();
        Layout.COMPACT.write(out, tree -> new StatementLines(view, tree).write());
    }
}
