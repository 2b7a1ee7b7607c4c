package org.entente.export.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file whose parts all have one time, so that the same content is the same bytes. */
final class FixedZip {
    // The first moment but a month that a zip file can name: Java adds the host's time zone to the very first.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream out;

    FixedZip(OutputStream out) {
        this.out = new ZipOutputStream(out);
    }

    /** Ends the part before and begins another; what is given takes its bytes, and is not to be closed. */
    OutputStream begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        return out;
    }

    /** Ends the file; what it was written to is left open. */
    void finish() throws IOException {
        out.finish();
        out.flush();
    }
}
