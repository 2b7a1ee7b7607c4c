package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void theFileIsReplacedAndItsFolderMade() throws IOException {
        Path file = folder.resolve("a/b/note.txt");
        WholeFile.write(file, out -> out.write('1'));
        WholeFile.write(file, out -> out.write('2'));
        assertThat(file).hasContent("2");
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aDeviceIsWrittenToAndNotReplaced() throws IOException {
        // A link, so that no mistake of ours replaces the device itself.
        Path device = Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/null"));
        WholeFile.write(device, out -> out.write('1'));
        assertThat(device).isSymbolicLink();
        assertThat(Files.size(device)).isZero();
        Files.delete(device);
    }

    @Test
    void aFailureLeavesTheFileAsItWasAndNothingBeside() throws IOException {
        Path file = folder.resolve("note.txt");
        WholeFile.write(file, out -> out.write('1'));
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write('2');
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThat(file).hasContent("1");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
