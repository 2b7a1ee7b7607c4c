package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.dataset.CuratedFacts;
import org.entente.dataset.FactReader;
import org.entente.export.excel.ExcelFacts;
import org.entente.export.json.JsonFacts;
import org.entente.model.check.ReadResult;

/** Reads somebody's facts by the ending of their file, alone or laid over the shipped ones. */
final class FactsSource {
    private FactsSource() {}

    static ReadResult read(Path path, boolean overShipped) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (Files.isDirectory(path) || name.endsWith(".yaml")) {
            return overShipped ? FactReader.readOver(path, CuratedFacts.load()) : FactReader.read(path);
        }
        if (name.endsWith(".json")) {
            return overShipped ? JsonFacts.readOver(path, CuratedFacts.load()) : JsonFacts.read(path);
        }
        if (name.endsWith(".xlsx")) {
            return overShipped ? ExcelFacts.readOver(path, CuratedFacts.load()) : ExcelFacts.read(path);
        }
        throw new WrongCallException(
                "'" + path
                        + "' holds no facts: these are in a folder or a file that ends in .yaml, a feed (.json) or a workbook (.xlsx)");
    }
}
