package org.entente.export.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.entente.export.Labels;

/** What a sheet has in addition when it is to be edited: headers that stay in view, filters, lists to choose from, hints. */
final class WorkingSheet {
    // Rows below the table into which it can grow.
    private static final int ROOM = 1000;
    // What Excel allows for the parts of a hint, and for the values of a list with their commas.
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_TEXT = 255;

    private final XSSFSheet sheet;
    private final Labels labels;

    WorkingSheet(XSSFSheet sheet, Labels labels) {
        this.sheet = sheet;
        this.labels = labels;
    }

    void equip(XSSFTable table, List<? extends Column<?>> columns) {
        sheet.createFreezePane(1, SheetWriter.HEADER_ROW);
        table.getCTTable().addNewAutoFilter().setRef(table.getCTTable().getRef());
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isRead()) {
                guide(
                        columns.get(i),
                        new CellRangeAddressList(SheetWriter.FIRST_ROW - 1, table.getEndRowIndex() + ROOM, i, i));
            }
        }
    }

    private void guide(Column<?> column, CellRangeAddressList cells) {
        DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint(column), cells);
        String hint = column.isKept()
                ? labels.text("excel.prompt.kept")
                : column.meaning().apply(labels);
        validation.createPromptBox(cut(column.header().apply(labels), LONGEST_TITLE), cut(hint, LONGEST_TEXT));
        validation.setShowPromptBox(true);
        if (isListed(column)) {
            validation.createErrorBox(
                    cut(labels.text("excel.codes.title"), LONGEST_TITLE),
                    cut(labels.text("excel.codes.text"), LONGEST_TEXT));
            validation.setShowErrorBox(true);
        }
        sheet.addValidationData(validation);
    }

    private DataValidationConstraint constraint(Column<?> column) {
        return isListed(column)
                ? sheet.getDataValidationHelper()
                        .createExplicitListConstraint(column.codes().toArray(String[]::new))
                : new XSSFDataValidationConstraint(ValidationType.ANY, "");
    }

    // A cell with several codes takes none from a list.
    private static boolean isListed(Column<?> column) {
        return !column.codes().isEmpty() && column.type() != ColumnType.CODES;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
