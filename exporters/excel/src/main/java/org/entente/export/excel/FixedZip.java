package org.entente.export.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes a zip file anew in one order and with one time, so that the same content is the same bytes. */
final class FixedZip {
    // The first moment but a month that a zip file can name: Java adds the host's time zone to the very first.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    // Readers that do not look into the directory of the file meet the list of contents first.
    private static final String FIRST = "[Content_Types].xml";

    private FixedZip() {}

    /** Copies every entry; {@code out} is left open. */
    static void rewrite(Path file, OutputStream out) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipOutputStream target = new ZipOutputStream(out);
            for (ZipEntry entry : sorted(zip)) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(TIME);
                target.putNextEntry(copy);
                try (InputStream in = zip.getInputStream(entry)) {
                    in.transferTo(target);
                }
                target.closeEntry();
            }
            target.finish();
        }
    }

    private static List<ZipEntry> sorted(ZipFile zip) {
        Comparator<ZipEntry> byName = Comparator.comparing(ZipEntry::getName);
        return zip.stream()
                .map(ZipEntry.class::cast)
                .sorted(Comparator.comparing(
                                (ZipEntry entry) -> !entry.getName().equals(FIRST))
                        .thenComparing(byName))
                .toList();
    }
}
