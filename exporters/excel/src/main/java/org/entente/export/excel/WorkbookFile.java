package org.entente.export.excel;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Opens a file as a workbook and reads its sheets; says in one sentence why it cannot. */
final class WorkbookFile {

    /** The sheets, or why there are none. */
    record Sheets(List<RawSheet> sheets, Optional<String> problem) {}

    private static final String SPREADSHEET = "spreadsheetml";

    private WorkbookFile() {}

    static Sheets read(Path file) throws IOException {
        Optional<String> problem = problem(file);
        if (problem.isPresent()) {
            return new Sheets(List.of(), problem);
        }
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            Optional<String> kind = kind(opened);
            return kind.isPresent() ? new Sheets(List.of(), kind) : new Sheets(sheets(opened), Optional.empty());
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | IOException e) {
            return new Sheets(List.of(), Optional.of("this is not a workbook that can be read: " + e.getMessage()));
        }
    }

    private static Optional<String> problem(Path file) throws IOException {
        File plain = file.toFile();
        return switch (FileMagic.valueOf(plain)) {
            case OOXML -> UnzipLimits.problem(plain);
            case OLE2 ->
                Optional.of(
                        "this workbook is locked with a password, or of the old format .xls; save it as .xlsx without"
                                + " a password");
            default ->
                Optional.of(
                        Files.size(file) == 0
                                ? "this file is empty"
                                : "this is not a workbook; save it as an Excel workbook (.xlsx)");
        };
    }

    /** What else than a workbook it is. */
    private static Optional<String> kind(OPCPackage opened) {
        String type = opened.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream()
                .map(PackagePart::getContentType)
                .findFirst()
                .orElse(SPREADSHEET);
        if (type.contains("binary")) {
            return Optional.of("this is a binary workbook (.xlsb); save it as an Excel workbook (.xlsx)");
        }
        return type.contains(SPREADSHEET) || type.contains("ms-excel")
                ? Optional.empty()
                : Optional.of("this is another Office document and not a workbook: " + type);
    }

    private static List<RawSheet> sheets(OPCPackage opened)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(opened);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened, false);
        boolean since1904 = since1904(reader);
        List<RawSheet> sheets = new ArrayList<>();
        XSSFReader.SheetIterator parts = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (parts.hasNext()) {
            try (InputStream part = parts.next()) {
                SheetContent content =
                        new SheetContent(parts.getSheetName(), strings, reader.getStylesTable(), since1904);
                parse(part, content);
                sheets.add(content.sheet());
            }
        }
        return sheets;
    }

    // Workbooks that come from old Macs count their days from another one.
    private static boolean since1904(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        boolean[] found = new boolean[1];
        try (InputStream workbook = reader.getWorkbookData()) {
            parse(workbook, new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) {
                    String value = name.equals("workbookPr") ? attributes.getValue("date1904") : null;
                    found[0] |= "1".equals(value) || "true".equals(value);
                }
            });
        }
        return found[0];
    }

    private static void parse(InputStream part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(part));
    }
}
