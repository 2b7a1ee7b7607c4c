package org.entente.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.export.ExportRequest;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.Milestone;
import org.entente.model.check.InvalidFactsException;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No file is left behind, whether an export succeeds or fails. */
class TemporaryFilesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"succeeds", "cannotBeWritten", "hasAWrongText"})
    void nothingIsLeft(String how) throws IOException, InterruptedException {
        Fork fork = new Fork(folder, 128);
        fork.run(TemporaryFilesTest.class, how);
        try (Stream<Path> left = Files.list(fork.temporary())) {
            assertThat(left).isEmpty();
        }
    }

    /** Exports in a process of its own. */
    public static void main(String[] arguments) throws IOException {
        FactBase facts = SampleWorld.facts();
        switch (arguments[0]) {
            case "succeeds" -> export(facts, OutputStream.nullOutputStream());
            case "cannotBeWritten" ->
                assertThatThrownBy(() -> export(facts, full())).hasMessage("the disk is full");
            default ->
                assertThatThrownBy(() -> export(wrong(), OutputStream.nullOutputStream()))
                        .isInstanceOf(InvalidFactsException.class);
        }
    }

    private static void export(FactBase facts, OutputStream out) throws IOException {
        new ExcelExporter().export(facts, ExportRequest.everything(), out);
    }

    private static OutputStream full() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }
        };
    }

    private static FactBase wrong() {
        Milestone milestone = Milestone.builder()
                .copyOf(ManyMilestones.ONE)
                .title(LocalizedText.of("a\u0007b"))
                .build();
        return SampleWorld.facts()
                .overlaidWith(FactBase.builder()
                        .edition(SampleWorld.facts().edition())
                        .milestones(List.of(milestone))
                        .build());
    }
}
