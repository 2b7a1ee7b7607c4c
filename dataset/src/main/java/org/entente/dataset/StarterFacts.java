package org.entente.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.shape.NewFolder;

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
     * Writes the folder, whole or not at all.
     *
     * @param folder the folder, which is made if it is not there
     * @return the files that were written
     * @throws FileAlreadyExistsException if the folder holds anything already; nothing is written then
     * @throws IOException if it cannot be written
     */
    public static List<Path> writeTo(Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : FILES) {
            files.put(name, bytes(name));
        }
        return NewFolder.write(folder, files);
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
