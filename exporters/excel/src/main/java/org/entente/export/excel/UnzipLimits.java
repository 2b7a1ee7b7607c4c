package org.entente.export.excel;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * How much a file may hold before it is opened as a workbook: a small one can unpack to more than any memory.
 *
 * <p>The sizes that a zip file states of itself are not believed; it is unpacked once, piece by piece, up to the limits.
 */
final class UnzipLimits {
    private static final int MOST_ENTRIES = 10_000;
    private static final long MEGABYTE = 1 << 20;
    private static final long LARGEST = 1024 * MEGABYTE;
    // Texts that many cells share are held in memory, and so is what a workbook says of its formats and parts.
    private static final long LARGEST_TEXTS = 128 * MEGABYTE;
    private static final long LARGEST_FRAME = 16 * MEGABYTE;
    // Rows that are all alike come near it, but not to it.
    private static final long HIGHEST_RATIO = 100;

    private UnzipLimits() {}

    /** Why a zip file is not to be opened as a workbook; empty if it may be. */
    static Optional<String> problem(File file) throws IOException {
        try (ZipFile zip = new ZipFile(file)) {
            if (zip.getEntry("[Content_Types].xml") == null) {
                return Optional.of(
                        zip.getEntry("mimetype") == null
                                ? "this is not a workbook; save it as an Excel workbook (.xlsx)"
                                : "this is an OpenDocument file; save it as an Excel workbook (.xlsx)");
            }
            return zip.size() > MOST_ENTRIES
                    ? Optional.of(
                            "this workbook has more than " + MOST_ENTRIES + " parts, and is not opened for safety")
                    : tooLarge(zip);
        } catch (ZipException e) {
            return Optional.of("this workbook is damaged or cut off: " + e.getMessage());
        }
    }

    private static Optional<String> tooLarge(ZipFile zip) throws IOException {
        long total = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            long most = Math.min(LARGEST - total, limit(entry));
            long size = unpacked(zip, entry, most);
            total += size;
            if (size > most) {
                return Optional.of("the part '" + entry.getName()
                        + "' of this workbook unpacks to too much (a zip bomb?), " + "and is not opened for safety");
            }
        }
        return Optional.empty();
    }

    private static long limit(ZipEntry entry) {
        String name = entry.getName();
        long byRatio = Math.max(MEGABYTE, HIGHEST_RATIO * Math.max(0, entry.getCompressedSize()));
        boolean frame = name.endsWith(".rels")
                || name.equals("[Content_Types].xml")
                || name.equals("xl/workbook.xml")
                || name.equals("xl/styles.xml");
        return Math.min(byRatio, frame ? LARGEST_FRAME : name.equals("xl/sharedStrings.xml") ? LARGEST_TEXTS : LARGEST);
    }

    /** The size of an entry, or one that is above the most. */
    private static long unpacked(ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] piece = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(piece); read >= 0 && size <= most; read = in.read(piece)) {
                size += read;
            }
        }
        return size;
    }
}
