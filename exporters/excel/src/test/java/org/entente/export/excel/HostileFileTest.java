package org.entente.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.entente.export.ExportRequest;
import org.entente.model.check.ReadResult;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFileTest {
    private static final byte[] WORKBOOK = Workbooks.bytes(SampleWorld.facts(), ExportRequest.everything());

    @TempDir
    private Path folder;

    private static String refusal(byte[] file) throws IOException {
        ReadResult result = read(file);
        assertThat(result.facts()).isEmpty();
        assertThat(result.findings()).hasSize(1);
        assertThat(result.findings().get(0).rule()).isEqualTo("not-a-workbook");
        return result.findings().get(0).toString();
    }

    /** The workbook with parts changed or added. */
    private static byte[] with(Map<String, String> parts) throws IOException {
        Map<String, String> added = new HashMap<>(parts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(WORKBOOK));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String part = parts.get(entry.getName());
                zip.write(part == null ? in.readAllBytes() : part.getBytes(StandardCharsets.UTF_8));
                added.remove(entry.getName());
            }
            for (Map.Entry<String, String> part : added.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        assertThat(refusal("id,name\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("given.xlsx:1:1: error: this is not a workbook; save it as an Excel workbook (.xlsx) "
                        + "(not-a-workbook)");
        assertThat(refusal(new byte[0])).contains("this file is empty");
    }

    @Test
    void aDocumentUnderAnotherNameIsRefused() throws IOException {
        assertThat(refusal(zip(Map.of("word/document.xml", "<document/>"))))
                .contains("this is not a workbook; save it");
        assertThat(refusal(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))))
                .contains("this is an OpenDocument file; save it as an Excel workbook (.xlsx)");
        String types = part("[Content_Types].xml");
        assertThat(refusal(with(Map.of(
                        "[Content_Types].xml",
                        types.replace("spreadsheetml.sheet.main", "wordprocessingml.document.main")))))
                .contains("this is another Office document and not a workbook");
        assertThat(refusal(with(Map.of(
                        "[Content_Types].xml",
                        types.replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.binary.macroEnabled.main")))))
                .contains("this is a binary workbook (.xlsb)");
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String part(String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(WORKBOOK))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }

    @Test
    void whatOtherProgramsWriteIsRefused() throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Members");
            word.write(document);
        }
        assertThat(refusal(document.toByteArray()))
                .contains("this is another Office document and not a workbook: ", "wordprocessingml");
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Memberships").createRow(0).createCell(0).setCellValue("ID");
            workbook.write(old);
        }
        assertThat(refusal(old.toByteArray())).contains("of the old format .xls; save it as .xlsx");
        assertThat(refusal(openDocument())).contains("this is an OpenDocument file; save it as an Excel workbook");
    }

    /** The smallest spreadsheet that LibreOffice opens: the type first and not compressed, as the format wants it. */
    private static byte[] openDocument() throws IOException {
        byte[] type = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(type);
        ZipEntry first = new ZipEntry("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(type.length);
        first.setCrc(checksum.getValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(first);
            zip.write(type);
            put(zip, "META-INF/manifest.xml", """
                    <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
                    <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
                    <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
                    </manifest:manifest>""");
            put(zip, "content.xml", """
                    <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                     xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                     xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">
                    <office:body><office:spreadsheet><table:table table:name="Memberships"><table:table-row>
                    <table:table-cell office:value-type="string"><text:p>ID</text:p></table:table-cell>
                    </table:table-row></table:table></office:spreadsheet></office:body></office:document-content>""");
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aCutOffWorkbookIsRefused() throws IOException {
        assertThat(refusal(java.util.Arrays.copyOf(WORKBOOK, WORKBOOK.length / 2)))
                .contains("this workbook is damaged or cut off");
    }

    @Test
    void aLockedWorkbookIsRefused() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem locked = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var data = encryptor.getDataStream(locked)) {
                data.write(WORKBOOK);
            }
            locked.writeFilesystem(out);
        }
        assertThat(refusal(out.toByteArray())).contains("locked with a password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet5.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/media/image1.png"})
    void aPartThatUnpacksToTooMuchIsRefused(String part) throws IOException {
        assertThat(refusal(with(Map.of(part, " ".repeat(40_000_000)))))
                .contains("the part '" + part + "' of this workbook unpacks to too much");
    }

    @Test
    void tooManyPartsAreRefused() throws IOException {
        Map<String, String> parts = new HashMap<>();
        IntStream.range(0, 10_001).forEach(i -> parts.put("xl/part" + i, ""));
        assertThat(refusal(with(parts))).contains("more than 10000 parts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/worksheets/sheet5.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/workbook.xml",
                "[Content_Types].xml",
                "_rels/.rels"
            })
    void entitiesAreNotResolved(String part) throws IOException {
        String trick = part(part)
                .replaceFirst(
                        "(<\\?xml[^>]*>)?",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\"><!ENTITY f \"&e;&e;\">]>");
        assertThat(refusal(with(Map.of(part, trick)))).contains("this is not a workbook that can be read");
    }

    @Test
    void macrosAreNotLookedAt() throws IOException {
        byte[] file = with(Map.of(
                "[Content_Types].xml",
                part("[Content_Types].xml")
                        .replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                        .replace(
                                "</Types>",
                                "<Default Extension=\"bin\""
                                        + " ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"),
                "xl/vbaProject.bin",
                "Sub AutoOpen()"));
        assertThat(read(file).orThrow()).isEqualTo(SampleWorld.facts());
    }

    @Test
    void linksToOtherFilesAreNotFollowedAndTheirSavedValuesAreRead() throws IOException {
        String sheet = "xl/worksheets/sheet17.xml";
        String before = part(sheet);
        String changed = before.replaceFirst(
                "<c r=\"A7\" s=\"([0-9]+)\" t=\"inlineStr\"><is><t>([^<]+)</t></is></c>",
                "<c r=\"A7\" s=\"$1\" t=\"str\"><f>[1]Elsewhere!A1</f><v>$2</v></c>");
        assertThat(changed.equals(before)).isFalse();
        byte[] file = with(Map.of(
                sheet,
                changed,
                "xl/externalLinks/externalLink1.xml",
                "<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"));
        assertThat(read(file).orThrow()).isEqualTo(SampleWorld.facts());
    }

    private static ReadResult read(byte[] file) throws IOException {
        return ExcelFacts.read(new ByteArrayInputStream(file), "given.xlsx");
    }

    @Test
    void aMillionBlankRowsAreReadInLittleMemory() throws IOException, InterruptedException {
        Path file = folder.resolve("blank.xlsx");
        Files.write(file, withBlankRows(1_000_000));
        new Fork(folder, 64).run(HostileFileTest.class, file.toString());
    }

    /** Reads a file in a process of its own, and fails if it does not hold the sample world. */
    public static void main(String[] arguments) throws IOException {
        boolean same = ExcelFacts.read(Path.of(arguments[0])).orThrow().equals(SampleWorld.facts());
        System.exit(same ? 0 : 1);
    }

    private static byte[] withBlankRows(int count) throws IOException {
        String areas = part("xl/worksheets/sheet17.xml");
        StringBuilder rows = new StringBuilder();
        for (int row = 1_048_576 - count + 1; row <= 1_048_576; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\" s=\"3\" customFormat=\"1\"><c r=\"A")
                    .append(row);
            rows.append("\" s=\"3\"/></row>");
        }
        return with(Map.of("xl/worksheets/sheet17.xml", areas.replace("</sheetData>", rows + "</sheetData>")));
    }

    @Test
    void aMissingFileIsNotAProblemOfTheFacts() {
        assertThatThrownBy(() -> ExcelFacts.read(Path.of("no-such-file.xlsx"))).isInstanceOf(NoSuchFileException.class);
    }
}
