package org.entente.cli.command;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.entente.cli.WrongCallException;
import org.entente.dataset.FactWriter;
import org.entente.export.Exporter;
import org.entente.export.csv.CsvPackage;
import org.entente.model.Spelling;

/** The formats that are there. */
final class Exporters {
    private static final Map<String, FolderFormat> FOLDERS =
            Map.of("csv", CsvPackage::write, "yaml", FactWriter::write);

    private final NavigableMap<String, Exporter> byFormat = new TreeMap<>();

    Exporters() {
        ServiceLoader.load(Exporter.class).forEach(it -> byFormat.put(it.format(), it));
    }

    /** How a format is written that is a folder of files; empty if it is none. */
    Optional<FolderFormat> folder(String format) {
        return Optional.ofNullable(FOLDERS.get(format.toLowerCase(Locale.ROOT)));
    }

    /** The exporter for one of the formats that a call can take. */
    Exporter get(String format, Collection<String> wanted) {
        Exporter exporter = byFormat.get(format.toLowerCase(Locale.ROOT));
        if (exporter == null || !wanted.contains(exporter.format())) {
            throw new WrongCallException("there is no format '" + format + "' here; there are "
                    + String.join(", ", wanted) + Spelling.hint(format, wanted));
        }
        return exporter;
    }
}
