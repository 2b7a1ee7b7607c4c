package org.entente.export.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** How cells look: 12 points, without serifs, wrapped, without fills; what is a link is underlined too. */
final class Styles {
    private static final String FONT = "Arial";
    private static final short POINTS = 12;
    private static final String VERBATIM = "@";
    private static final String NUMBER = "0";
    private static final String DATE = "yyyy-mm-dd";

    private final Workbook workbook;
    private final Font usual;
    private final Font linkFont;
    private final CellStyle[] texts;
    private final CellStyle[] quotedTexts;
    private final CellStyle[] dates;
    private final CellStyle[] numbers;
    private final CellStyle title;
    private final CellStyle line;
    private final CellStyle wrappedLine;
    private final CellStyle input;
    private final CellStyle header;
    private final CellStyle numberHeader;

    /** Styles of a workbook that is ours altogether. */
    static Styles of(Workbook workbook) {
        // Font 0 is that of cells which nobody has styled, and Excel measures column widths in it.
        Font usual = set(workbook.getFontAt(0), POINTS, false);
        // Else the theme of the reader's Excel decides the font.
        ((XSSFFont) usual).setScheme(FontScheme.NONE);
        return new Styles(workbook, usual);
    }

    /** Styles beside those of somebody else, which stay as they are. */
    static Styles beside(Workbook workbook) {
        return new Styles(workbook, set(workbook.createFont(), POINTS, false));
    }

    private Styles(Workbook workbook, Font usual) {
        this.workbook = workbook;
        this.usual = usual;
        this.linkFont = set(workbook.createFont(), POINTS, false);
        linkFont.setUnderline(Font.U_SINGLE);
        linkFont.setColor(IndexedColors.BLUE.getIndex());
        this.texts = both(VERBATIM, false);
        this.quotedTexts = both(VERBATIM, true);
        this.dates = both(DATE, false);
        this.numbers = both(NUMBER, false);
        this.title = workbook.createCellStyle();
        title.setFont(set(workbook.createFont(), (short) 16, true));
        this.line = workbook.createCellStyle();
        line.setFont(usual);
        this.wrappedLine = workbook.createCellStyle();
        wrappedLine.cloneStyleFrom(line);
        wrappedLine.setWrapText(true);
        wrappedLine.setVerticalAlignment(VerticalAlignment.TOP);
        this.input = workbook.createCellStyle();
        input.cloneStyleFrom(date(false));
        input.setBorderTop(BorderStyle.MEDIUM);
        input.setBorderRight(BorderStyle.MEDIUM);
        input.setBorderBottom(BorderStyle.MEDIUM);
        input.setBorderLeft(BorderStyle.MEDIUM);
        this.header = workbook.createCellStyle();
        header.setFont(set(workbook.createFont(), POINTS, true));
        header.setWrapText(true);
        header.setVerticalAlignment(VerticalAlignment.BOTTOM);
        header.setBorderBottom(BorderStyle.MEDIUM);
        header.setDataFormat(workbook.createDataFormat().getFormat(VERBATIM));
        this.numberHeader = workbook.createCellStyle();
        numberHeader.cloneStyleFrom(header);
        numberHeader.setAlignment(HorizontalAlignment.RIGHT);
        numberHeader.setIndention((short) 1);
    }

    private static Font set(Font font, short points, boolean bold) {
        font.setFontName(FONT);
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        return font;
    }

    CellStyle title() {
        return title;
    }

    CellStyle line() {
        return line;
    }

    /** A line above the table that is as narrow as its column. */
    CellStyle wrappedLine() {
        return wrappedLine;
    }

    /** A date that may be changed, in a box. */
    CellStyle input() {
        return input;
    }

    CellStyle header() {
        return header;
    }

    /** The header of a column of numbers, above which it stands. */
    CellStyle numberHeader() {
        return numberHeader;
    }

    /** Text that Excel keeps as it is, marked as text where it begins like a formula. */
    CellStyle text(String text, boolean link) {
        boolean quoted = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return (quoted ? quotedTexts : texts)[link ? 1 : 0];
    }

    CellStyle date(boolean link) {
        return dates[link ? 1 : 0];
    }

    CellStyle number(boolean link) {
        return numbers[link ? 1 : 0];
    }

    /** The style of a format without a link and with one. */
    private CellStyle[] both(String format, boolean quoted) {
        return new CellStyle[] {create(format, quoted, usual), create(format, quoted, linkFont)};
    }

    private CellStyle create(String format, boolean quoted, Font font) {
        CellStyle style = workbook.createCellStyle();
        // A number has no place to be broken at, and LibreOffice forgets the indention of one that is wrapped.
        style.setWrapText(!format.equals(NUMBER));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(format.equals(NUMBER) ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        // Else a number stands close to the text in the next column.
        style.setIndention((short) (format.equals(NUMBER) ? 1 : 0));
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setQuotePrefixed(quoted);
        style.setFont(font);
        return style;
    }
}
