package org.entente.dataset;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes a folder whole or not at all: through a temporary folder and a move. */
final class NewFolder {
    private NewFolder() {}

    /**
     * Writes a folder.
     *
     * <p>One that is there and empty is filled by moves, as it may be somebody's current folder or a mount; the first file comes
     * last, so it had better be the one without which the others are not taken for the whole.
     *
     * @param folder the folder, which is made if it is not there
     * @param files the content of the files by their paths below the folder, in order
     * @return the files that were written
     * @throws FileAlreadyExistsException if the folder holds anything already; nothing is written then
     * @throws IOException if it cannot be written
     */
    static List<Path> write(Path folder, Map<String, byte[]> files) throws IOException {
        requireEmpty(folder);
        boolean isThere = Files.exists(folder);
        Path home = isThere ? folder : folder.toAbsolutePath().resolveSibling("");
        Files.createDirectories(home);
        Path draft = home.resolve(".entente-" + UUID.randomUUID() + ".tmp");
        try {
            writeAll(files, draft);
            if (isThere) {
                moveInto(folder, draft, files.keySet().iterator().next());
            } else {
                Files.move(draft, folder);
            }
        } finally {
            delete(draft);
        }
        return files.keySet().stream().map(folder::resolve).toList();
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString(), null, "this is a file, not a folder");
        }
        if (!entries(folder).isEmpty()) {
            throw new FileAlreadyExistsException(folder.toString(), null, "this folder is not empty");
        }
    }

    private static void writeAll(Map<String, byte[]> files, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.write(path, file.getValue());
        }
    }

    private static void moveInto(Path folder, Path draft, String last) throws IOException {
        List<Path> entries = new ArrayList<>(entries(draft));
        entries.sort(Comparator.comparing(entry -> entry.endsWith(last)));
        for (Path entry : entries) {
            Files.move(entry, folder.resolve(entry.getFileName()));
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.forEach(all::add);
        }
        Collections.reverse(all);
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
