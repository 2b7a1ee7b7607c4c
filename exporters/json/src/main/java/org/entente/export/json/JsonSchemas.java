package org.entente.export.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What describes the feed and the statements to other programs: the schemas (JSON Schema 2020-12) and the context (JSON-LD 1.1).
 *
 * <p>They stand in the jar beside this class, as {@code feed.schema.json}, {@code statement.schema.json} and
 * {@code feed.context.jsonld}; what changes in them, and when, is told in docs/feed.md.
 */
public final class JsonSchemas {
    private JsonSchemas() {}

    /**
     * The schema of a feed, the whole or a view.
     *
     * @return a JSON document
     */
    public static String feed() {
        return text("feed.schema.json");
    }

    /**
     * The schema of one line of statements.
     *
     * @return a JSON document
     */
    public static String statement() {
        return text("statement.schema.json");
    }

    /**
     * The context that makes a feed linked data (RDF). A feed does not name it: whoever reads it as RDF applies it.
     *
     * @return a JSON-LD document that holds a context alone
     */
    public static String context() {
        return text("feed.context.jsonld");
    }

    private static String text(String name) {
        try (InputStream in = JsonSchemas.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("'" + name + "' is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
