package org.entente.export.excel;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;

/**
 * Writes the rows of a sheet as the XML that a workbook has for them (ECMA-376, part 1, 18.3.1.73), from left to right and from top
 * to bottom. Nothing is kept of a row that has been written.
 */
final class RowXml {
    private final Writer out;
    private final StringBuilder cells = new StringBuilder();
    private final List<String> letters = new ArrayList<>();
    private int row;

    RowXml(Writer out) {
        this.out = out;
    }

    /** Begins a row, which is numbered from 1. */
    void begin(int number) {
        row = number;
        cells.setLength(0);
    }

    /** The cell of the row in a column, from 0, such as {@code B7}. */
    String address(int column) {
        return letters(column) + row;
    }

    private String letters(int column) {
        while (letters.size() <= column) {
            letters.add(CellReference.convertNumToColString(letters.size()));
        }
        return letters.get(column);
    }

    void blank(int column, CellStyle style) {
        open(column, style).append("/>");
    }

    /** Writes a text that {@link Texts} has no problem with. */
    void text(int column, CellStyle style, String text) {
        open(column, style).append(" t=\"inlineStr\"><is><t");
        boolean trimmed = !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(text.length() - 1) > ' ';
        cells.append(trimmed ? ">" : " xml:space=\"preserve\">");
        escape(Texts.escaped(text), cells);
        cells.append("</t></is></c>");
    }

    void number(int column, CellStyle style, int number) {
        open(column, style).append("><v>").append(number).append("</v></c>");
    }

    /** Writes a formula and the number that it has as long as nobody calculates. */
    void formula(int column, CellStyle style, String formula, int number) {
        open(column, style).append("><f>");
        escape(formula, cells);
        cells.append("</f><v>").append(number).append("</v></c>");
    }

    /** Writes a formula and the text that it has as long as nobody calculates. */
    void formula(int column, CellStyle style, String formula, String text) {
        open(column, style).append(" t=\"str\"><f>");
        escape(formula, cells);
        cells.append("</f><v>");
        escape(text, cells);
        cells.append("</v></c>");
    }

    private StringBuilder open(int column, CellStyle style) {
        return cells.append("<c r=\"")
                .append(letters(column))
                .append(row)
                .append("\" s=\"")
                .append(style.getIndex())
                .append('"');
    }

    /** Ends the row; it is as high as the sheet has it by default. */
    void end() throws IOException {
        end("");
    }

    /** Ends the row, which is of a height of its own, in points. */
    void end(float points) throws IOException {
        end(" ht=\"" + points + "\" customHeight=\"1\"");
    }

    private void end(String attributes) throws IOException {
        out.append("<row r=\"")
                .append(Integer.toString(row))
                .append('"')
                .append(attributes)
                .append('>');
        out.append(cells).append("</row>");
    }

    /** Adds a text as XML has it within elements and attributes. */
    static void escape(String text, StringBuilder to) {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '>' && (c < ' ' || c == '<' || c == '>' || c == '&' || c == '"')) {
                to.append(text, written, i).append("&#").append((int) c).append(';');
                written = i + 1;
            }
        }
        to.append(text, written, text.length());
    }
}
