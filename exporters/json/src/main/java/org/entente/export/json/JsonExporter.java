package org.entente.export.json;

import java.io.IOException;
import java.io.OutputStream;
import org.entente.export.ExportRequest;
import org.entente.export.Exporter;
import org.entente.model.FactBase;

/**
 * Writes facts as a feed: one JSON document, the same for everybody who asks for the same.
 *
 * <p>{@link ExportRequest#everything()} gives the whole, which reads back as an equal base; any other request gives a view,
 * whose claims have a verdict of the day. The feed is written as it is made, in UTF-8, and ends with a line end. Its keys are
 * those of the facts; the language of the request does not change it.
 */
public final class JsonExporter implements Exporter {
    private final Layout layout;

    /** Makes an exporter that writes a key or an entry a line, for people to read and to compare. */
    public JsonExporter() {
        this(Layout.PRETTY);
    }

    private JsonExporter(Layout layout) {
        this.layout = layout;
    }

    /**
     * Obtains an exporter that writes no white space, for programs.
     *
     * @return the exporter
     */
    public static JsonExporter compact() {
        return new JsonExporter(Layout.COMPACT);
    }

    @Override
    public String format() {
        return "json";
    }

    @Override
    public void export(FactBase facts, ExportRequest request, OutputStream out) throws IOException {
        layout.write(out, tree -> Feed.write(facts, request, tree));
    }
}
