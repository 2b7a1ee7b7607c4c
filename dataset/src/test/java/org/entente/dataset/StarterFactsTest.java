package org.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.model.AsOf;
import org.entente.model.check.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterFactsTest {
    @TempDir
    Path folder;

    @Test
    void theFolderIsRightAsItStands() throws IOException {
        StarterFacts.writeTo(folder.resolve("mine"));
        ReadResult result = FactReader.read(folder.resolve("mine"));
        assertThat(result.findings()).isEmpty();
        AsOf day = result.orThrow().asOf(LocalDate.of(2000, 1, 1));
        assertThat(day.members("my-club")).hasSize(2);
        assertThat(day.claims()).extracting(it -> it.verdict().toString()).containsExactly("holds since 1990-05-01");
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("note.txt"), "mine");
        assertThatThrownBy(() -> StarterFacts.writeTo(folder)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder).isDirectoryNotContaining("glob:**.yaml");
    }
}
