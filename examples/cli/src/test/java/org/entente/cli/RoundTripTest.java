package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.dataset.CuratedFacts;
import org.entente.dataset.FactReader;
import org.entente.dataset.FactWriter;
import org.entente.export.excel.ExcelFacts;
import org.entente.export.json.JsonFacts;
import org.entente.model.FactBase;
import org.entente.model.check.ReadResult;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole goes through every lossless format and comes back: an equal base, and the same bytes. */
class RoundTripTest {

    /** A fact base, and the format that it goes through. */
    record Trip(String name, FactBase facts, List<String> format) {
        @Override
        public String toString() {
            return name + " through " + String.join(" ", format);
        }

        String ending() {
            return "." + format.get(0);
        }
    }

    @TempDir
    private Path folder;

    static Stream<Trip> trips() {
        FactBase sample = SampleWorld.facts();
        FactBase shipped = CuratedFacts.load();
        return Stream.of(
                new Trip("the sample world", sample, List.of("json")),
                new Trip("the sample world", sample, List.of("yaml")),
                new Trip("the sample world", sample, List.of("xlsx")),
                new Trip("the sample world", sample, List.of("xlsx", "--profile", "working")),
                new Trip("the shipped facts", shipped, List.of("json")),
                new Trip("the shipped facts", shipped, List.of("yaml")),
                new Trip("the shipped facts", shipped, List.of("xlsx")));
    }

    @ParameterizedTest
    @MethodSource("trips")
    void theWholeComesBackAsItWas(Trip trip) throws IOException {
        Path yaml = folder.resolve("facts");
        FactWriter.write(trip.facts(), yaml);
        Path there = export(trip, yaml, folder.resolve("there" + trip.ending()));

        ReadResult read = read(there);
        assertThat(read.errors()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(trip.facts());

        Path back = folder.resolve("back");
        assertThat(Run.of("import", there.toString(), "--out", back.toString()).code())
                .isZero();
        assertThat(bytes(back)).isEqualTo(bytes(yaml));

        Path again = export(trip, there, folder.resolve("again" + trip.ending()));
        assertThat(bytes(again)).isEqualTo(bytes(there));
    }

    private static Path export(Trip trip, Path facts, Path to) {
        List<String> call = Stream.of(
                        List.of("export", "--facts", facts.toString(), "--out", to.toString(), "--format"),
                        trip.format())
                .flatMap(List::stream)
                .toList();
        Run run = Run.of(call.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return to;
    }

    private static ReadResult read(Path path) throws IOException {
        String name = path.toString();
        if (name.endsWith(".xlsx")) {
            return ExcelFacts.read(path);
        }
        return name.endsWith(".json") ? JsonFacts.read(path) : FactReader.read(path);
    }

    /** Every file below a folder, or the one that it is, as one letter a byte, so that a difference shows where it is. */
    private static SortedMap<String, String> bytes(Path path) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(path)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        path.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
