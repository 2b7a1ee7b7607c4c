package org.entente.export.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the cells of a sheet that hold something while its XML goes by, so that blank formatted rows cost no memory. */
final class SheetContent extends DefaultHandler {
    // They are held in memory; Excel itself is slow long before.
    private static final int MOST_CELLS = 5_000_000;

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private final String sheet;
    private final SharedStrings strings;
    private final StylesTable styles;
    private final boolean since1904;
    private final List<Map<Integer, RawCell>> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Map<Integer, RawCell> row = new TreeMap<>();
    private int rowNumber;
    private int column;
    private int cells;
    private String type = "n";
    private int style;
    private boolean inText;
    private boolean inPhonetic;

    SheetContent(String sheet, SharedStrings strings, StylesTable styles, boolean since1904) {
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
    }

    RawSheet sheet() {
        return new RawSheet(sheet, rows);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> beginRow(attributes);
            case "c" -> beginCell(attributes);
            case "rPh" -> inPhonetic = true;
            // A text that was written into the cell and then changed can be there still.
            case "v" -> inText = !type.equals("inlineStr");
            case "t" -> inText = type.equals("inlineStr") && !inPhonetic;
            default -> inText = false;
        }
    }

    // Where a program leaves the addresses out, rows and cells follow one another.
    private void beginRow(Attributes attributes) {
        String number = attributes.getValue("r");
        rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
        row = new TreeMap<>();
        column = -1;
    }

    private void beginCell(Attributes attributes) {
        String address = attributes.getValue("r");
        column = address == null ? column + 1 : new CellReference(address).getCol();
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? 0 : Integer.parseInt(attributes.getValue("s"));
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> inText = false;
            case "rPh" -> inPhonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void endCell() {
        String value = text.isEmpty() ? "" : value(text.toString());
        if (!value.isBlank()) {
            if (++cells > MOST_CELLS) {
                throw new IllegalArgumentException(
                        "the sheet '" + sheet + "' has more than " + MOST_CELLS + " cells with values");
            }
            row.put(column, new RawCell(sheet, rowNumber, column, value, type.equals("e")));
        }
    }

    private void endRow() {
        if (!row.isEmpty()) {
            rows.add(row);
        }
    }

    private String value(String raw) {
        return switch (type) {
            case "s" -> unescaped(strings.getItemAt(Integer.parseInt(raw)).getString());
            case "inlineStr", "str" -> unescaped(raw);
            case "b" -> raw.equals("1") ? "true" : "false";
            case "n" -> number(raw);
            default -> raw;
        };
    }

    private static String unescaped(String raw) {
        return new XSSFRichTextString(raw).getString();
    }

    private String number(String raw) {
        double number = Double.parseDouble(raw);
        if (isDate() && DateUtil.isValidExcelDate(number) && number == Math.rint(number)) {
            return asPreciseAsShown(
                    DateUtil.getLocalDateTime(number, since1904).toLocalDate().toString());
        }
        return new BigDecimal(raw).stripTrailingZeros().toPlainString();
    }

    // Where somebody types "Dec 91", Excel makes the first day of it and shows the month alone.
    private String asPreciseAsShown(String day) {
        String format = LITERALS.matcher(
                        styles.getStyleAt(style).getDataFormatString().toLowerCase(Locale.ROOT))
                .replaceAll("");
        if (format.contains("d") || !format.contains("y")) {
            return day;
        }
        return day.substring(0, day.length() - (format.contains("m") ? 3 : 6));
    }

    private boolean isDate() {
        XSSFCellStyle found = styles.getNumCellStyles() > style ? styles.getStyleAt(style) : null;
        return found != null && DateUtil.isADateFormat(found.getDataFormat(), found.getDataFormatString());
    }
}
