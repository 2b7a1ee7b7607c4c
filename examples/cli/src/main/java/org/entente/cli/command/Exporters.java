package org.entente.cli.command;

import java.util.Collection;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.entente.cli.WrongCallException;
import org.entente.export.Exporter;
import org.entente.model.Spelling;

/** The formats that are there. */
final class Exporters {
    private final NavigableMap<String, Exporter> byFormat = new TreeMap<>();

    Exporters() {
        ServiceLoader.load(Exporter.class).forEach(it -> byFormat.put(it.format(), it));
    }

    /** The exporter for one of the formats that a call can take. */
    Exporter get(String format, Collection<String> wanted) {
        Exporter exporter = byFormat.get(format.toLowerCase(Locale.ROOT));
        if (exporter == null || !wanted.contains(exporter.format())) {
            Collection<String> known =
                    wanted.stream().filter(byFormat::containsKey).toList();
            throw new WrongCallException("there is no format '" + format + "' here; there are "
                    + String.join(", ", known) + Spelling.hint(format, known));
        }
        return exporter;
    }
}
