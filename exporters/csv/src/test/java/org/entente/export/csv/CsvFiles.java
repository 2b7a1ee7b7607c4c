package org.entente.export.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.FactBase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A package as it lies in a folder. */
final class CsvFiles {
    private final Path folder;
    private final JsonNode descriptor;

    private CsvFiles(Path folder) {
        this.folder = folder;
        this.descriptor =
                JsonMapper.shared().readTree(folder.resolve("datapackage.json").toFile());
    }

    static CsvFiles write(FactBase facts, Path folder) throws IOException {
        CsvPackage.write(facts, folder);
        return new CsvFiles(folder);
    }

    JsonNode descriptor() {
        return descriptor;
    }

    List<JsonNode> resources() {
        return descriptor.get("resources").values().stream().toList();
    }

    JsonNode resource(String name) {
        return resources().stream()
                .filter(it -> it.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Path file(JsonNode resource) {
        return folder.resolve(resource.get("path").asString());
    }

    List<String> header(JsonNode resource) {
        return table(resource).get(0);
    }

    /** The lines of a file, the header first, as they stand there. */
    private List<List<String>> table(JsonNode resource) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file(resource))) {
            return csv.stream().map(it -> List.copyOf(it.getFields())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table as they stand in its file. */
    List<NamedCsvRecord> rows(String name) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file(resource(name)))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files by name. */
    static Map<String, byte[]> bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(
                    Collectors.toMap(it -> it.getFileName().toString(), CsvFiles::read, (a, b) -> a, TreeMap::new));
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
