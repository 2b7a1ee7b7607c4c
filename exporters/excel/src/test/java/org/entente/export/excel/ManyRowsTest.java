package org.entente.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import org.entente.export.ExportRequest;
import org.entente.export.ExportRequest.Profile;
import org.entente.model.FactBase;
import org.entente.model.check.Finding;
import org.entente.model.check.InvalidFactsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManyRowsTest {
    // The facts themselves take about 25 MB. Held, their rows would take another 100, their links many times that.
    private static final int MILESTONES = 50_000;
    private static final int MEGABYTES = 56;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Profile.class)
    void rowsTakeNoMemory(Profile profile) throws IOException, InterruptedException {
        new Fork(folder, MEGABYTES).run(ManyRowsTest.class, profile.name());
    }

    /** Exports the facts in a process of its own. */
    public static void main(String[] arguments) throws IOException {
        FactBase facts = ManyMilestones.of(MILESTONES, ManyMilestones.ONE.sources());
        ExportRequest request = ExportRequest.everything().as(Profile.valueOf(arguments[0]));
        new ExcelExporter().export(facts, request, OutputStream.nullOutputStream());
    }

    @Test
    void moreRowsThanExcelOpensAreToldOfBeforeAnythingIsWritten() {
        FactBase facts = ManyMilestones.of(
                1100, Collections.nCopies(1000, ManyMilestones.ONE.sources().get(0)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new ExcelExporter().export(facts, ExportRequest.everything(), out))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        thrown -> assertThat(thrown.findings())
                                .extracting(Finding::toString)
                                .singleElement()
                                .asString()
                                .startsWith("facts: error: the sheet 'Citations' would have 1,100,")
                                .endsWith(" rows, and Excel opens no more than 1,048,570; export a part of the facts, "
                                        + "or to another format (too-many-rows)"));
        assertThat(out.size()).isZero();
    }
}
