package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.entente.model.FactBase;

/**
 * Writes facts in a format.
 *
 * <p>Exporters are stateless and thread-safe, give the same bytes for the same input, and are found by
 * {@link java.util.ServiceLoader} too.
 */
public interface Exporter {

    /**
     * The name of the format, which is also the ending of its files.
     *
     * @return lower-case letters, such as {@code pdf}
     */
    String format();

    /**
     * Writes what is asked for.
     *
     * @param facts the facts
     * @param request what of them, and how
     * @param out where to; it is left open
     * @throws IOException if it cannot be written
     * @throws org.entente.model.UnknownFactException if the request names a fact that is not there
     */
    void export(FactBase facts, ExportRequest request, OutputStream out) throws IOException;

    /**
     * Writes what is asked for to a file: whole, or not at all.
     *
     * @param facts the facts
     * @param request what of them, and how
     * @param file the file, which is replaced if it is there
     * @throws IOException if it cannot be written; the file is then as it was
     */
    default void export(FactBase facts, ExportRequest request, Path file) throws IOException {
        WholeFile.write(file, out -> export(facts, request, out));
    }
}
