package org.entente.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.entente.export.ExportRequest;
import org.entente.export.excel.ExcelExporter;
import org.entente.model.FactBase;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The rows of our workbook as nothing but texts: what the other libraries are given to write, with nothing left to work out.
 *
 * @param sheets the sheets
 */
record PlainRows(List<Sheet> sheets) {
    static final ExportRequest REQUEST = ExportRequest.everything().in(Locale.ENGLISH);

    /** The row of the headers, from 0, in every sheet of ours. */
    static final int HEADER = 5;

    /**
     * A sheet.
     *
     * @param name its name
     * @param rows the texts of its cells
     */
    record Sheet(String name, List<List<String>> rows) {
        int columns() {
            return rows.size() > HEADER ? rows.get(HEADER).size() : 1;
        }
    }

    static PlainRows of(FactBase facts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ExcelExporter().export(facts, REQUEST, out);
            return of(out.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static PlainRows of(byte[] workbook) {
        List<Sheet> sheets = new ArrayList<>();
        try (OPCPackage opened = OPCPackage.open(file(workbook), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opened);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened);
            XSSFReader.SheetIterator parts = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (parts.hasNext()) {
                try (InputStream part = parts.next()) {
                    Cells cells = new Cells();
                    XMLReader parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, cells, false));
                    parser.parse(new InputSource(part));
                    sheets.add(new Sheet(parts.getSheetName(), cells.rows));
                }
            }
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return new PlainRows(sheets);
    }

    // POI reads no more than 100 MB of a part that is not in a file.
    static File file(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("rows", ".xlsx");
        file.toFile().deleteOnExit();
        return Files.write(file, workbook).toFile();
    }

    /** Gathers the texts of one sheet. */
    private static final class Cells implements SheetContentsHandler {
        private final List<List<String>> rows = new ArrayList<>();

        @Override
        public void startRow(int number) {
            while (rows.size() <= number) {
                rows.add(new ArrayList<>());
            }
        }

        @Override
        public void endRow(int number) {}

        @Override
        public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
            List<String> row = rows.get(rows.size() - 1);
            while (row.size() < new CellReference(reference).getCol()) {
                row.add("");
            }
            row.add(text == null ? "" : text);
        }
    }
}
