package org.entente.export.excel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What has to wait until something else has been written; it waits in a file, which is made when there is something. */
final class Spool implements AutoCloseable {
    private final Path file;
    private @Nullable OutputStream out;

    Spool(Path file) {
        this.file = file;
    }

    void write(CharSequence text) throws IOException {
        if (out == null) {
            out = new BufferedOutputStream(Files.newOutputStream(file));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    boolean isEmpty() {
        return out == null;
    }

    /** Copies all of it, after which nothing can be added. */
    void copyTo(OutputStream target) throws IOException {
        close();
        if (out != null) {
            Files.copy(file, target);
        }
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
