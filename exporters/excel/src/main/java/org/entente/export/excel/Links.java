package org.entente.export.excel;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The links of a sheet. Rows beyond as many as Excel allows are without, so that memory stays bounded too. */
final class Links {
    private static final int MOST = 65_530;
    private static final int LONGEST_HINT = 255;

    private final XSSFSheet sheet;
    private int count;

    Links(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Adds a link within the workbook, and says whether there was room for it. */
    boolean add(Cell cell, Value.Inside link) {
        String target = new CellReference(link.sheet(), link.row() - 1, 0, false, false).formatAsString();
        return add(cell, HyperlinkType.DOCUMENT, target, link.hint());
    }

    /** Adds a link to the web, and says whether there was room for it. */
    boolean add(Cell cell, Value.Web link) {
        String target = link.address().toASCIIString();
        return add(cell, HyperlinkType.URL, target, target);
    }

    /** Adds a link, and says whether there was room for it. */
    boolean add(Cell cell, HyperlinkType type, String target, String hint) {
        if (count >= MOST) {
            return false;
        }
        count++;
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(type);
        link.setAddress(target);
        link.setCellReference(cell.getAddress().formatAsString());
        link.setTooltip(hint.length() > LONGEST_HINT ? hint.substring(0, LONGEST_HINT) : hint);
        sheet.addHyperlink(link);
        return true;
    }
}
