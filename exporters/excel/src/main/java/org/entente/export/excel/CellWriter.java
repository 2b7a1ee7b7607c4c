package org.entente.export.excel;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.entente.export.excel.Value.Shorthand;
import org.entente.model.check.Finding;
import org.entente.model.check.SourceLocation.CellPlace;

/** Writes values into the cells of a sheet, and gathers the texts that no cell can hold. */
final class CellWriter {
    private final String sheet;
    private final RowXml rows;
    private final Styles styles;
    private final SheetLinks links;
    private final List<Finding> findings = new ArrayList<>();
    private Optional<LocalDate> firstDay = Optional.empty();
    private Optional<LocalDate> lastDay = Optional.empty();

    CellWriter(String sheet, RowXml rows, Styles styles, SheetLinks links) {
        this.sheet = sheet;
        this.rows = rows;
        this.styles = styles;
        this.links = links;
    }

    List<Finding> findings() {
        return findings;
    }

    Content.Days days() {
        return new Content.Days(day(firstDay), day(lastDay));
    }

    private static Value day(Optional<LocalDate> found) {
        return found.<Value>map(Value.Day::new).orElse(Shorthand.NOT_APPLICABLE);
    }

    /** Writes a value of a row, unless no cell can hold it. */
    void write(int column, Value value, Object row, Column<?> definition) throws IOException {
        if (value instanceof Value.Text it) {
            Optional<String> problem = Texts.problem(it.text());
            if (problem.isPresent()) {
                findings.add(finding(problem.get(), column, row, definition));
                return;
            }
        }
        write(column, value);
    }

    /** Writes a value that is ours. */
    void write(int column, Value value) throws IOException {
        if (value instanceof Value.Formula it) {
            write(column, it);
        } else if (value instanceof Value.Inside it) {
            write(column, it.shown(), links.add(rows.address(column), it));
        } else if (value instanceof Value.Web it) {
            write(column, it.shown(), links.add(rows.address(column), it));
        } else {
            write(column, value, false);
        }
    }

    private void write(int column, Value value, boolean link) {
        if (value instanceof Value.Day it) {
            rows.number(column, styles.date(link), serial(it));
            cover(it.day());
        } else if (value instanceof Value.Whole it) {
            rows.number(column, styles.number(link), it.number());
        } else {
            String text = value.shownText();
            rows.text(column, styles.text(text, link), text);
        }
    }

    private void write(int column, Value.Formula value) {
        Value shown = value.shown();
        CellStyle style = shown instanceof Value.Whole ? styles.number(false) : styles.date(false);
        if (shown instanceof Value.Day it) {
            rows.formula(column, style, value.formula(), serial(it));
            cover(it.day());
        } else if (shown instanceof Value.Whole it) {
            rows.formula(column, style, value.formula(), it.number());
        } else {
            rows.formula(column, style, value.formula(), shown.shownText());
        }
    }

    private static int serial(Value.Day day) {
        return (int) Math.round(DateUtil.getExcelDate(day.day()));
    }

    private void cover(LocalDate day) {
        if (firstDay.isEmpty() || day.isBefore(firstDay.get())) {
            firstDay = Optional.of(day);
        }
        if (lastDay.isEmpty() || day.isAfter(lastDay.get())) {
            lastDay = Optional.of(day);
        }
    }

    private Finding finding(String problem, int column, Object row, Column<?> definition) {
        Finding.Builder finding = Finding.builder()
                .rule("unwritable-text")
                .message(problem)
                .expected("change the text, or export to another format");
        if (row instanceof Written it) {
            String path = it.path().isEmpty() || !definition.isRead() ? "" : it.path() + ".";
            finding.fact(it.fact()).field(path + definition.path());
        } else {
            finding.location(new CellPlace(sheet, rows.address(column)));
        }
        return finding.build();
    }
}
