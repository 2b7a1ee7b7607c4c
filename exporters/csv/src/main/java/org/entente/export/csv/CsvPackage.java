package org.entente.export.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.FactBase;
import org.entente.model.shape.NewFolder;

/**
 * Writes facts as a data package (Data Package 2.0): one CSV file a table, and {@code datapackage.json}, which describes them.
 *
 * <p>It is the whole of the facts, without loss, and the same bytes for the same facts. It is no
 * {@code Exporter}, as it makes a folder and not a stream. Stateless and thread-safe.
 */
public final class CsvPackage {
    private CsvPackage() {}

    /**
     * Writes a package: whole, or not at all.
     *
     * @param facts the facts
     * @param folder the folder, which is made if it is not there
     * @return the files that were written, {@code datapackage.json} first
     * @throws java.nio.file.FileAlreadyExistsException if the folder holds anything already; nothing is written then
     * @throws IOException if it cannot be written
     */
    public static List<Path> write(FactBase facts, Path folder) throws IOException {
        Map<Table, byte[]> contents = new LinkedHashMap<>();
        for (Table table : Tables.ALL) {
            contents.put(table, CsvText.of(table, facts));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(Descriptor.FILE, Descriptor.of(facts, contents));
        contents.forEach((table, content) -> files.put(table.fileName(), content));
        return NewFolder.write(folder, files);
    }
}
