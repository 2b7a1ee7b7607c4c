package org.entente.export.excel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.entente.export.excel.Value.Shorthand;
import org.entente.model.check.Finding;
import org.entente.model.check.SourceLocation.CellPlace;

/** Writes values into the cells of a sheet, and gathers the texts that no cell can hold. */
final class CellWriter {
    private final Styles styles;
    private final Links links;
    private final List<Finding> findings = new ArrayList<>();
    private Value firstDay = Shorthand.NOT_APPLICABLE;
    private Value lastDay = Shorthand.NOT_APPLICABLE;

    CellWriter(Styles styles, Links links) {
        this.styles = styles;
        this.links = links;
    }

    List<Finding> findings() {
        return findings;
    }

    Value firstDay() {
        return firstDay;
    }

    Value lastDay() {
        return lastDay;
    }

    /** Writes a value that stands in no table. */
    void show(Cell cell, Value value) {
        Column<Object> none = Column.computed("", ColumnType.TEXT, (content, row) -> value);
        write(cell, value, cell, none);
    }

    void write(Cell cell, Value value, Object row, Column<?> column) {
        if (value instanceof Value.Formula it) {
            // What is written into a cell with a formula is the value that is saved with it.
            cell.setCellFormula(it.formula());
            write(cell, it.shown(), row, column);
            cell.setCellStyle(it.shown() instanceof Value.Whole ? styles.number(false) : styles.date(false));
        } else if (value instanceof Value.Inside it) {
            write(cell, it.shown(), links.add(cell, it), row, column);
        } else if (value instanceof Value.Web it) {
            write(cell, it.shown(), links.add(cell, it), row, column);
        } else {
            write(cell, value, false, row, column);
        }
    }

    private void write(Cell cell, Value value, boolean link, Object row, Column<?> column) {
        if (value instanceof Value.Day it) {
            cell.setCellValue(it.day());
            cell.setCellStyle(styles.date(link));
            cover(it.day(), it);
        } else if (value instanceof Value.Whole it) {
            cell.setCellValue(it.number());
            cell.setCellStyle(styles.number(link));
        } else if (value instanceof Value.Shorthand it) {
            cell.setCellValue(it.text());
            cell.setCellStyle(styles.text(it.text(), link));
        } else {
            write(cell, ((Value.Text) value).text(), link, row, column);
        }
    }

    private void write(Cell cell, String text, boolean link, Object row, Column<?> column) {
        Texts.problem(text)
                .ifPresentOrElse(
                        problem -> findings.add(finding(problem, cell, row, column)),
                        () -> cell.setCellValue(Texts.escaped(text)));
        cell.setCellStyle(styles.text(text, link));
    }

    private void cover(LocalDate day, Value.Day value) {
        if (!(firstDay instanceof Value.Day first) || day.isBefore(first.day())) {
            firstDay = value;
        }
        if (!(lastDay instanceof Value.Day last) || day.isAfter(last.day())) {
            lastDay = value;
        }
    }

    private static Finding finding(String problem, Cell cell, Object row, Column<?> column) {
        Finding.Builder finding = Finding.builder()
                .rule("unwritable-text")
                .message(problem)
                .expected("change the text, or export to another format");
        if (row instanceof Written it) {
            String path = it.path().isEmpty() || !column.isRead() ? "" : it.path() + ".";
            finding.fact(it.fact()).field(path + column.path());
        } else {
            finding.location(new CellPlace(
                    cell.getSheet().getSheetName(), cell.getAddress().formatAsString()));
        }
        return finding.build();
    }
}
