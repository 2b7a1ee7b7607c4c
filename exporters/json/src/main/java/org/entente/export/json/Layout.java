package org.entente.export.json;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** How JSON is laid out, the same on every machine: UTF-8, nothing escaped that need not be, lines ended by LF. */
enum Layout {
    /** A key or an entry a line, two spaces a step. */
    PRETTY,
    /** No white space. */
    COMPACT;

    // The target stays open for the caller, and what broke off is not closed as if it were whole.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .rootValueSeparator("")
            .build();

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    /** Something that writes JSON. */
    @FunctionalInterface
    interface Content {
        void writeTo(JsonTree tree);
    }

    /** Writes values, each of which ends its line itself; {@code out} is left open. */
    void write(OutputStream out, Content content) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(context(), out)) {
            content.writeTo(new JsonTree(generator));
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new IOException("this cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    private ObjectWriteContext context() {
        return this == COMPACT ? ObjectWriteContext.empty() : new Pretty();
    }

    /** Carries the printer, which a generator of a bare factory is given by its context alone. */
    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            // A printer counts its steps, so each generator has its own.
            return PRINTER.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
