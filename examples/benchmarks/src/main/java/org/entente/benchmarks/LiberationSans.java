package org.entente.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The fonts of our notes, for every library the same. */
final class LiberationSans {
    static final String NAME = "Liberation Sans";
    static final List<String> STYLES = List.of("Regular", "Bold");

    private LiberationSans() {}

    static byte[] bytes(String style) {
        String resource = "liberation/LiberationSans-" + style + ".ttf";
        try (InputStream in = LiberationSans.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("'" + resource + "' is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the fonts into a folder, for libraries that only take files. */
    static Path folder() {
        try {
            Path folder = Files.createTempDirectory("liberation");
            folder.toFile().deleteOnExit();
            for (String style : STYLES) {
                Path file = Files.write(folder.resolve(style + ".ttf"), bytes(style));
                file.toFile().deleteOnExit();
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
