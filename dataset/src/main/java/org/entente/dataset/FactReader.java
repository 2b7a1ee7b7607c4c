package org.entente.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.FactBase;
import org.entente.model.check.ReadResult;
import org.entente.model.check.SourceLocation.TextPlace;
import org.entente.model.shape.FactBinder;

/**
 * Reads facts from a folder of YAML files, or from a single one.
 *
 * <p>Every file of the folder and below it whose name ends in {@code .yaml} is read, in the order of their paths, and may hold any
 * sections. All problems are told of in one go, each with its {@code file:line:column}. That a file cannot be opened is not a
 * problem of the facts but an {@link IOException}.
 */
public final class FactReader {
    private FactReader() {}

    /**
     * Reads facts that stand alone.
     *
     * @param path a folder or a YAML file
     * @return the facts and what is wrong with them
     * @throws IOException if something cannot be read at all
     */
    public static ReadResult read(Path path) throws IOException {
        return binder(path).bind();
    }

    /**
     * Reads facts and lays them over others: where both have an id, the fact that is read counts.
     *
     * @param path a folder or a YAML file, which need not say which edition it is
     * @param below the facts below, such as {@link CuratedFacts#load}
     * @return the facts of both and what is wrong with them
     * @throws IOException if something cannot be read at all
     */
    public static ReadResult readOver(Path path, FactBase below) throws IOException {
        return binder(path).bindOver(below);
    }

    private static FactBinder binder(Path path) throws IOException {
        FactBinder binder = new FactBinder(Set.of());
        List<Path> files = files(path);
        if (files.isEmpty()) {
            TextPlace place = new TextPlace(path.toString(), 1, 1);
            binder.problems().add("no-facts", place, "there is no file ending in .yaml in this folder", "", "");
        }
        for (Path file : files) {
            YamlNodes.read(file.toString(), Files.readAllBytes(file), binder.problems())
                    .ifPresent(binder::add);
        }
        return binder;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString(), null, "there is no such file or folder");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
