package org.entente.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.entente.export.excel.ExcelExporter;
import org.entente.model.FactBase;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The rows of our workbook as values of the types that they have, links included: what is given to who writes all of it.
 *
 * @param sheets the sheets
 */
record RichRows(List<Sheet> sheets) {

    /**
     * A sheet.
     *
     * @param name its name
     * @param rows what is in its cells: a {@link String}, {@link Integer} or {@link LocalDate}, or a {@link Linked} one of them
     */
    record Sheet(String name, List<List<Object>> rows) {
        int columns() {
            return rows.size() > PlainRows.HEADER ? rows.get(PlainRows.HEADER).size() : 1;
        }
    }

    /**
     * A value that leads somewhere.
     *
     * @param value the value
     * @param target a cell of the workbook, or an address on the web
     * @param web whether it is an address
     * @param hint what is shown when one points to it
     */
    record Linked(Object value, String target, boolean web, String hint) {}

    static RichRows of(FactBase facts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ExcelExporter().export(facts, PlainRows.REQUEST, out);
            return of(out.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static RichRows of(byte[] workbook) {
        List<Sheet> sheets = new ArrayList<>();
        try (OPCPackage opened = OPCPackage.open(PlainRows.file(workbook), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opened);
            XSSFReader.SheetIterator parts = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (parts.hasNext()) {
                try (InputStream part = parts.next()) {
                    Cells cells = new Cells(reader.getStylesTable(), parts.getSheetPart());
                    XMLReader parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(cells);
                    parser.parse(new InputSource(part));
                    sheets.add(new Sheet(parts.getSheetName(), cells.rows));
                }
            }
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return new RichRows(sheets);
    }

    /** Gathers the values and links of one sheet. */
    private static final class Cells extends DefaultHandler {
        private final List<List<Object>> rows = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final StylesTable styles;
        private final PackagePart sheet;
        private boolean number;
        private boolean date;

        private Cells(StylesTable styles, PackagePart sheet) {
            this.styles = styles;
            this.sheet = sheet;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            switch (name) {
                case "row" -> rows.add(new ArrayList<>());
                case "c" -> {
                    text.setLength(0);
                    number = Objects.requireNonNullElse(attributes.getValue("t"), "n")
                            .equals("n");
                    date = styles.getStyleAt(Integer.parseInt(attributes.getValue("s")))
                            .getDataFormatString()
                            .contains("yy");
                }
                case "hyperlink" -> link(attributes);
                default -> {}
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            if (name.equals("c")) {
                rows.get(rows.size() - 1).add(number ? number() : text.toString());
            }
        }

        private Object number() {
            double value = Double.parseDouble(text.toString());
            return date ? DateUtil.getLocalDateTime(value).toLocalDate() : (Object) (int) value;
        }

        private void link(Attributes attributes) {
            CellReference cell = new CellReference(attributes.getValue("ref"));
            String location = attributes.getValue("location");
            boolean web = location == null;
            String target = web
                    ? sheet.getRelationship(attributes.getValue("r:id"))
                            .getTargetURI()
                            .toString()
                    : location;
            List<Object> row = rows.get(cell.getRow());
            row.set(cell.getCol(), new Linked(row.get(cell.getCol()), target, web, attributes.getValue("tooltip")));
        }
    }
}
