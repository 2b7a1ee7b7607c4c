package org.entente.export.excel;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlinks;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** The links of a sheet. Rows beyond as many as Excel allows are without, so that memory stays bounded too. */
final class Links {
    private static final int MOST = 65_530;

    private final XSSFSheet sheet;
    private int count;

    Links(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Adds a link within the workbook, and says whether there was room for it. */
    boolean add(Cell cell, Value.Inside link) {
        if (count >= MOST) {
            return false;
        }
        count++;
        CTHyperlink added = links().addNewHyperlink();
        added.setRef(cell.getAddress().formatAsString());
        added.setLocation(new CellReference(link.sheet(), link.row() - 1, 0, false, false).formatAsString());
        added.setTooltip(link.hint());
        return true;
    }

    /** Adds a link to the web, and says whether there was room for it. */
    boolean add(Cell cell, Value.Web link) {
        if (count >= MOST) {
            return false;
        }
        count++;
        CTHyperlink added = links().addNewHyperlink();
        added.setRef(cell.getAddress().formatAsString());
        added.setId(sheet.getPackagePart()
                .addExternalRelationship(
                        link.address().toASCIIString(),
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink")
                .getId());
        return true;
    }

    private CTHyperlinks links() {
        CTWorksheet worksheet = sheet.getCTWorksheet();
        return worksheet.isSetHyperlinks() ? worksheet.getHyperlinks() : worksheet.addNewHyperlinks();
    }
}
