package org.entente.export.excel;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.entente.export.Labels;

/**
 * The cell with the day that a sheet of the working profile is as of.
 *
 * <p>The one of the matrix can be changed, and above each body stands how many belong; the one of the overlap shows the same day.
 */
final class AsOfCell {
    private static final int ROW = 4;
    private static final int COLUMN = 1;
    private static final int FIRST_COUNT = 3;
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Content content;
    private final Styles styles;
    private final CellWriter cells;

    AsOfCell(Content content, Styles styles, CellWriter cells) {
        this.content = content;
        this.styles = styles;
        this.cells = cells;
    }

    /** What stands before the cell. */
    static String label(Table<?> table, Content content) {
        Labels labels = content.labels();
        return table.equals(LiveTables.MATRIX)
                ? labels.text("excel.asOf.cell", content.editionHoles())
                : labels.text("excel.asOf.shown", Map.of("sheet", LiveTables.MATRIX.sheet(labels)));
    }

    void add(Table<?> table, SXSSFSheet sheet) {
        Row row = sheet.getRow(ROW);
        row.getCell(0).setCellStyle(styles.wrappedLine());
        Value day = DateValues.day(content.selection().day());
        if (table.equals(LiveTables.MATRIX)) {
            cells.show(row.createCell(COLUMN), day);
            row.getCell(COLUMN).setCellStyle(styles.input());
            cells.show(row.createCell(COLUMN + 1), Value.of(labels().text("excel.asOf.howMany")));
            int column = FIRST_COUNT;
            for (Iterator<Value> it = LiveTables.counts(content).iterator(); it.hasNext(); ) {
                cells.show(row.createCell(column++), it.next());
            }
        } else {
            cells.show(
                    row.createCell(COLUMN), new Value.Formula(content.formulas().day(), day));
        }
        fit(row);
        sheet.addValidationData(validation(table, sheet.getDataValidationHelper()));
    }

    private static void fit(Row row) {
        RowHeight height = new RowHeight();
        for (int i = 0; i < Math.min(FIRST_COUNT, row.getLastCellNum()); i += 2) {
            height.fit(row.getCell(i).getStringCellValue(), row.getSheet().getColumnWidth(i) / SheetWriter.CHARACTER);
        }
        row.setHeightInPoints(height.points());
    }

    private DataValidation validation(Table<?> table, DataValidationHelper helper) {
        boolean changeable = table.equals(LiveTables.MATRIX);
        DataValidationConstraint constraint = changeable
                ? helper.createDateConstraint(
                        OperatorType.BETWEEN, serial(DateValues.FIRST_DAY_OF_EXCEL), serial(LAST_DAY), "")
                : helper.createCustomConstraint("FALSE");
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(ROW, ROW, COLUMN, COLUMN));
        String hint = labels().text(changeable ? "excel.asOf.change" : "excel.asOf.elsewhere");
        validation.createPromptBox(labels().text("excel.item.asOf"), hint);
        validation.setShowPromptBox(true);
        validation.createErrorBox(labels().text("excel.item.asOf"), hint);
        validation.setShowErrorBox(true);
        return validation;
    }

    private static String serial(LocalDate day) {
        return String.valueOf((int) DateUtil.getExcelDate(day));
    }

    private Labels labels() {
        return content.labels();
    }
}
