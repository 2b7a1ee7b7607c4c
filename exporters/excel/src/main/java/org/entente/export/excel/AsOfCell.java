package org.entente.export.excel;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.entente.export.Labels;

/**
 * The cell with the day that a sheet of the working profile is as of.
 *
 * <p>The one of the matrix can be changed, and above each body stands how many belong; the one of the overlap shows the same day.
 */
final class AsOfCell {
    /** The row in which it stands, from 1. */
    static final int ROW = 5;

    private static final int COLUMN = 1;
    private static final int FIRST_COUNT = 3;
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Content content;
    private final Styles styles;

    AsOfCell(Content content, Styles styles) {
        this.content = content;
        this.styles = styles;
    }

    /** Writes its row: what stands before the cell, the cell, and in the matrix how many belong to each body. */
    void write(Table<?> table, RowXml rows, CellWriter cells) throws IOException {
        RowHeight height = new RowHeight();
        String label = label(table);
        Value day = DateValues.day(content.selection().day());
        rows.begin(ROW);
        rows.text(0, styles.wrappedLine(), label);
        height.fit(label, width(table, 0));
        if (table.equals(LiveTables.MATRIX)) {
            writeInput(day, rows);
            if (!content.isAboutState()) {
                writeCounts(table, cells, height);
            }
        } else {
            cells.write(COLUMN, new Value.Formula(content.formulas().day(), day));
        }
        rows.end(height.points());
    }

    private void writeCounts(Table<?> table, CellWriter cells, RowHeight height) throws IOException {
        String howMany = content.labels().text("excel.asOf.howMany");
        cells.write(COLUMN + 1, Value.of(howMany));
        height.fit(howMany, width(table, COLUMN + 1));
        List<Value> counts = LiveTables.counts(content).toList();
        for (int i = 0; i < counts.size(); i++) {
            cells.write(FIRST_COUNT + i, counts.get(i));
        }
    }

    private void writeInput(Value day, RowXml rows) {
        if (day instanceof Value.Day it) {
            rows.number(COLUMN, styles.input(), (int) DateUtil.getExcelDate(it.day()));
        } else {
            rows.text(COLUMN, styles.input(), day.shownText());
        }
    }

    private int width(Table<?> table, int column) {
        return table.columns().apply(content).get(column).type().width();
    }

    private String label(Table<?> table) {
        Labels labels = content.labels();
        return table.equals(LiveTables.MATRIX)
                ? labels.text("excel.asOf.cell", content.editionHoles())
                : labels.text("excel.asOf.shown", Map.of("sheet", LiveTables.MATRIX.sheet(labels)));
    }

    /** Says at the cell what can be done with it, and lets nothing else be typed. */
    static void guide(Table<?> table, Content content, XSSFSheet sheet) {
        boolean changeable = table.equals(LiveTables.MATRIX);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = changeable
                ? helper.createDateConstraint(
                        OperatorType.BETWEEN, serial(DateValues.FIRST_DAY_OF_EXCEL), serial(LAST_DAY), "")
                : helper.createCustomConstraint("FALSE");
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(ROW - 1, ROW - 1, COLUMN, COLUMN));
        String title = content.labels().text("excel.item.asOf");
        String hint = content.labels().text(changeable ? change(content) : "excel.asOf.elsewhere");
        validation.createPromptBox(title, hint);
        validation.setShowPromptBox(true);
        validation.createErrorBox(title, hint);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private static String change(Content content) {
        return content.tables().contains(LiveTables.OVERLAP) ? "excel.asOf.change" : "excel.asOf.change.alone";
    }

    private static String serial(LocalDate day) {
        return String.valueOf((int) DateUtil.getExcelDate(day));
    }
}
