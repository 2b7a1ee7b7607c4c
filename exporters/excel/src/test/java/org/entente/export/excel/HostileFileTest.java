package org.entente.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.entente.export.ExportRequest;
import org.entente.model.check.ReadResult;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;

class HostileFileTest {
    private static final byte[] WORKBOOK = Workbooks.bytes(SampleWorld.facts(), ExportRequest.everything());

    private static String refusal(byte[] file) throws IOException {
        ReadResult result = ExcelFacts.read(new ByteArrayInputStream(file), "given.xlsx");
        assertThat(result.facts()).isEmpty();
        assertThat(result.findings()).hasSize(1);
        assertThat(result.findings().get(0).rule()).isEqualTo("not-a-workbook");
        return result.findings().get(0).toString();
    }

    /** The workbook with parts changed. */
    private static byte[] with(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(WORKBOOK));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String part = parts.get(entry.getName());
                zip.write(part == null ? in.readAllBytes() : part.getBytes(StandardCharsets.UTF_8));
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<document/>".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(refusal(out.toByteArray())).contains("this is not a workbook that can be read");
    }

    @Test
    void aCutOffWorkbookIsRefused() throws IOException {
        assertThat(refusal(java.util.Arrays.copyOf(WORKBOOK, WORKBOOK.length / 2)))
                .contains("this is not a workbook that can be read");
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

    @Test
    void aBombIsRefused() throws IOException {
        String bomb = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + " ".repeat(40_000_000) + "</sheetData></worksheet>";
        assertThat(refusal(with(Map.of("xl/worksheets/sheet5.xml", bomb)))).contains("bomb");
    }

    @Test
    void entitiesAreNotResolved() throws IOException {
        String trick = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
        assertThat(refusal(with(Map.of("xl/worksheets/sheet5.xml", trick)))).contains("DOCTYPE");
    }

    @Test
    void aMissingFileIsNotAProblemOfTheFacts() {
        assertThatThrownBy(() -> ExcelFacts.read(Path.of("no-such-file.xlsx"))).isInstanceOf(NoSuchFileException.class);
    }
}
