package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.dataset.FactReader;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    @TempDir
    private Path folder;

    private SampleFeed sample;
    private Path out;

    @BeforeEach
    void writeTheSampleWorld() {
        sample = SampleFeed.in(folder);
        out = folder.resolve("my facts");
    }

    @Test
    void aFeedBecomesAFolder() throws IOException {
        Run run = Run.of("import", sample.file().toString(), "--out", out.toString());

        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .hasSizeGreaterThan(10)
                .allSatisfy(file -> assertThat(Path.of(file)).exists().hasExtension("yaml"));
        assertThat(FactReader.read(out).orThrow()).isEqualTo(SampleWorld.facts());
    }

    @Test
    void aWorkbookWithAMistakeBecomesNoFolderButAnAnnotatedCopy() throws IOException {
        Path workbook = mistakenWorkbook();
        Path copy = folder.resolve("checked.xlsx");

        Run run = Run.of("import", workbook.toString(), "--out", out.toString(), "--annotated", copy.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("Milestones!", "'summitt'", "error", ": no folder was written\n");
        assertThat(run.lines()).containsExactly(copy.toString());
        assertThat(out).doesNotExist();
        try (InputStream in = new FileInputStream(copy.toFile());
                XSSFWorkbook annotated = new XSSFWorkbook(in)) {
            assertThat(annotated.getSheetName(0)).isEqualTo("Import result");
        }
        Run again = Run.of("import", copy.toString(), "--out", out.toString());
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("Milestones!", "--annotated COPY.xlsx shows each finding at its cell\n");
    }

    @Test
    void theHintIsOnlyForWorkbooks() throws IOException {
        Path yaml = Files.writeString(folder.resolve("a.yaml"), "states:\n  - {code: AA, nmes: []}\n");

        Run run = Run.of("import", yaml.toString(), "--out", out.toString());

        assertThat(run.err()).contains("did you mean 'names'?").endsWith(": no folder was written\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void whatIsNoWorkbookIsToldOfOnce() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.xlsx"), "Dear Sir");
        Path copy = folder.resolve("checked.xlsx");

        Run run = Run.of("import", letter.toString(), "--out", out.toString(), "--annotated", copy.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("(not-a-workbook)").endsWith(": no folder was written\n");
        assertThat(copy).doesNotExist();
    }

    @Test
    void ownFactsCanBeLaidOverTheShippedOnes() throws IOException {
        Run run = Run.of("import", sample.file().toString(), "--with-shipped", "--out", out.toString());

        assertThat(run.code()).isZero();
        assertThat(out.resolve("memberships")).isDirectoryContaining("glob:**/{pact,nato}.yaml");
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("note.txt"), "mine");

        Run run = Run.of("import", sample.file().toString(), "--out", folder.toString());

        assertThat(run.err()).isEqualTo("entente: '" + folder + "' cannot be written: this folder is not empty\n");
        assertThat(run.code()).isEqualTo(2);
        assertThat(folder).isDirectoryNotContaining("glob:**.yaml");
    }

    private Path mistakenWorkbook() throws IOException {
        Path file = folder.resolve("mine.xlsx");
        assertThat(sample.run("export", "--format", "xlsx", "--profile", "working", "--out", file.toString())
                        .code())
                .isZero();
        try (InputStream in = new FileInputStream(file.toFile());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            replace(workbook.getSheet("Milestones"), "summit", "summitt");
            try (OutputStream changed = Files.newOutputStream(file)) {
                workbook.write(changed);
            }
        }
        return file;
    }

    private static void replace(XSSFSheet sheet, String text, String other) {
        for (Row row : sheet) {
            row.forEach(cell -> {
                if (cell.toString().equals(text)) {
                    // Else POI leaves the text that it had in the file beside the new one.
                    cell.setBlank();
                    cell.setCellValue(other);
                }
            });
        }
    }
}
