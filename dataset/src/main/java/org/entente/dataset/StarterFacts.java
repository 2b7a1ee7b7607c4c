package org.entente.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A small folder of facts, commented, to begin one's own with. */
public final class StarterFacts {
    private static final List<String> FILES = List.of(
            "dataset.yaml",
            "states.yaml",
            "organizations.yaml",
            "memberships/my-club.yaml",
            "milestones.yaml",
            "claims.yaml",
            "documents.yaml");

    private StarterFacts() {}

    /**
     * Writes the folder.
     *
     * @param folder the folder, which is made if it is not there
     * @return the files that were written
     * @throws FileAlreadyExistsException if the folder holds anything already; nothing is written then
     * @throws IOException if it cannot be written
     */
    public static List<Path> writeTo(Path folder) throws IOException {
        requireEmpty(folder);
        for (String name : FILES) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, bytes(name));
        }
        return FILES.stream().map(folder::resolve).toList();
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString(), null, "this is a file, not a folder");
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new FileAlreadyExistsException(folder.toString(), null, "this folder is not empty");
            }
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = StarterFacts.class.getResourceAsStream("starter/" + name)) {
            if (in == null) {
                throw new IOException("the starter facts lack '" + name + "'");
            }
            return in.readAllBytes();
        }
    }
}
