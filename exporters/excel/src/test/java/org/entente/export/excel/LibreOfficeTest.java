package org.entente.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.export.ExportRequest;
import org.entente.export.ExportRequest.Profile;
import org.entente.model.FactBase;
import org.entente.model.check.ReadResult;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice makes of workbooks; it runs in the Maven profile {@code office}. */
@Tag("office")
class LibreOfficeTest {
    private static final ExportRequest WORKING = ExportRequest.everything().as(Profile.WORKING);
    // LibreOffice opens a file in a second or so; the days in between are left to POI's evaluator.
    private static final int DAYS = 12;

    // Made at the first start, which takes LibreOffice longer than the next ones.
    @TempDir
    private static Path profile;

    @TempDir
    private Path folder;

    /** Has LibreOffice convert files, all in one go, and gives the converted ones. */
    private List<Path> converted(String format, List<Path> files) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory(folder, "converted");
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + profile.toUri(),
                "--convert-to",
                format,
                "--outdir",
                out.toString()));
        files.forEach(it -> command.add(it.toString()));
        Path log = folder.resolve("soffice.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        List<Path> made =
                files.stream().map(it -> out.resolve(renamed(it, format))).toList();
        assertThat(made).as(Files.readString(log)).allMatch(Files::isRegularFile);
        return made;
    }

    private static String renamed(Path file, String format) {
        return file.getFileName().toString().replaceFirst("[.][a-z]+$", "." + format);
    }

    private Path written(String name, XSSFWorkbook workbook) {
        Path file = folder.resolve(name + ".xlsx");
        try (var out = Files.newOutputStream(file)) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static XSSFWorkbook opened(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    @Test
    void anotherDayGivesItsMembersAndCounts() throws IOException, InterruptedException {
        FactBase facts = SampleWorld.facts();
        List<LocalDate> all = AsOfFormulasTest.days(facts);
        List<LocalDate> days = IntStream.range(0, DAYS)
                .mapToObj(i -> all.get(i * (all.size() - 1) / (DAYS - 1)))
                .toList();
        List<Path> changed = days.stream()
                .map(day -> written(day.toString(), changedTo(day)))
                .toList();
        List<Path> recalculated = converted("xlsx", changed);
        for (int i = 0; i < DAYS; i++) {
            AsOfFormulasTest.assertAgrees(opened(recalculated.get(i)), facts.asOf(days.get(i)));
        }
    }

    private static XSSFWorkbook changedTo(LocalDate day) {
        XSSFWorkbook workbook = Workbooks.of(WORKING);
        AsOfFormulasTest.asOfCell(workbook).setCellValue(day);
        for (XSSFSheet sheet : Workbooks.sheets(workbook)) {
            for (Row row : sheet) {
                row.forEach(LibreOfficeTest::forget);
            }
        }
        return workbook;
    }

    // Where there is a saved value, LibreOffice may take it instead of calculating.
    private static void forget(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            ((XSSFCell) cell).getCTCell().unsetV();
        }
    }

    @Test
    void aWorkbookSavedByLibreOfficeIsReadBackEqual() throws IOException, InterruptedException {
        List<Path> files = Stream.of(Profile.values())
                .map(profile -> written(
                        profile.name(), Workbooks.of(ExportRequest.everything().as(profile))))
                .toList();
        for (Path saved : converted("xlsx", files)) {
            ReadResult result = ExcelFacts.read(saved);
            assertThat(result.findings())
                    .isEqualTo(ExcelFacts.read(files.get(0)).findings());
            assertThat(result.orThrow()).isEqualTo(SampleWorld.facts());
        }
    }

    @Test
    void aWorkbookThatWasAnOpenDocumentIsReadBackEqual() throws IOException, InterruptedException {
        List<Path> saved = converted("ods", List.of(written("given", Workbooks.of(ExportRequest.everything()))));
        assertThat(refusal(saved.get(0))).contains("this is an OpenDocument file; save it as an Excel workbook");
        assertThat(ExcelFacts.read(converted("xlsx", saved).get(0)).orThrow()).isEqualTo(SampleWorld.facts());
    }

    @Test
    void aWorkbookOfTheOldFormatIsRefused() throws IOException, InterruptedException {
        Path saved = converted("xls", List.of(written("old", Workbooks.of(ExportRequest.everything()))))
                .get(0);
        assertThat(refusal(saved)).contains("of the old format .xls; save it as .xlsx");
    }

    private static String refusal(Path file) throws IOException {
        ReadResult result = ExcelFacts.read(file);
        assertThat(result.facts()).isEmpty();
        assertThat(result.findings()).hasSize(1);
        return result.findings().get(0).toString();
    }

    @Test
    void everyProfileConvertsToPdf() throws IOException, InterruptedException {
        List<Path> files = List.of(
                written("publication", Workbooks.of(ExportRequest.everything())),
                written("working", Workbooks.of(WORKING)),
                written("view", Workbooks.of(Workbooks.VIEW)));
        for (Path pdf : converted("pdf", files)) {
            byte[] bytes = Files.readAllBytes(pdf);
            assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(bytes.length).isGreaterThan(10_000);
        }
    }
}
