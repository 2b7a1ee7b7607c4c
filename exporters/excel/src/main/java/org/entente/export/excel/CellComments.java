package org.entente.export.excel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.model.check.Finding;
import org.entente.model.check.SourceLocation.CellPlace;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/** The comments at the cells of an annotated copy that say what is wrong there; comments of others stay. */
final class CellComments {
    private static final String AUTHOR = "Entente";
    // What stands between the comment of somebody else and ours.
    private static final String SEPARATOR = "\n— " + AUTHOR + " —\n";
    private static final int WIDTH = 4;
    private static final int LETTERS_A_LINE = 32;

    private final XSSFWorkbook workbook;

    CellComments(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Takes the comments of an earlier import away and adds these. */
    void replace(List<Finding> findings) {
        workbook.sheetIterator().forEachRemaining(sheet -> clear((XSSFSheet) sheet));
        texts(findings).forEach((place, text) -> {
            XSSFSheet sheet = workbook.getSheet(place.sheet());
            if (sheet != null) {
                add(sheet, new CellAddress(place.cell()), Texts.fitting(text));
            }
        });
    }

    private static void clear(XSSFSheet sheet) {
        for (Map.Entry<CellAddress, XSSFComment> entry :
                List.copyOf(sheet.getCellComments().entrySet())) {
            if (AUTHOR.equals(entry.getValue().getAuthor())) {
                remove(sheet, entry.getKey());
            } else {
                cutOff(entry.getValue());
            }
        }
    }

    private static void remove(XSSFSheet sheet, CellAddress address) {
        if (sheet.getRow(address.getRow()) == null) {
            sheet.createRow(address.getRow());
        }
        sheet.getRow(address.getRow())
                .getCell(address.getColumn(), org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .removeCellComment();
    }

    private static void cutOff(XSSFComment comment) {
        CTRst text = comment.getString().getCTRst();
        int last = text.sizeOfRArray() - 1;
        if (last >= 0 && text.getRArray(last).getT().startsWith(SEPARATOR)) {
            text.removeR(last);
        }
    }

    private static Map<CellPlace, String> texts(List<Finding> findings) {
        Map<CellPlace, String> texts = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.location().orElse(null) instanceof CellPlace it) {
                texts.merge(new CellPlace(it.sheet(), it.cell()), text(finding), (one, other) -> one + "\n" + other);
            }
        }
        return texts;
    }

    private static String text(Finding finding) {
        return finding.severity().code() + ": " + finding.message()
                + finding.found().map(it -> ": '" + it + "'").orElse("")
                + finding.expected().map(it -> "; " + it).orElse("") + " (" + finding.rule() + ")";
    }

    private static void add(XSSFSheet sheet, CellAddress address, String text) {
        XSSFComment there = sheet.getCellComment(address);
        if (there == null) {
            XSSFComment added = sheet.createDrawingPatriarch().createCellComment(anchor(address, text));
            added.setAddress(address);
            added.setAuthor(AUTHOR);
            added.setString(new XSSFRichTextString(text));
        } else {
            XSSFRichTextString both = there.getString();
            both.append(SEPARATOR + text);
            there.setString(both);
        }
    }

    private static XSSFClientAnchor anchor(CellAddress address, String text) {
        int left = Math.min(address.getColumn() + 1, SpreadsheetVersion.EXCEL2007.getLastColumnIndex() - WIDTH);
        int height = 2 + text.length() / LETTERS_A_LINE + (int) text.lines().count();
        int top = Math.min(address.getRow(), SpreadsheetVersion.EXCEL2007.getLastRowIndex() - height);
        return new XSSFClientAnchor(0, 0, 0, 0, left, Math.max(0, top), left + WIDTH, Math.max(0, top) + height);
    }
}
