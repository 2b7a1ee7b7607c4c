package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.dataset.CuratedFacts;
import org.entente.export.ExportRequest;
import org.entente.export.ExportRequest.Profile;
import org.entente.export.excel.ExcelExporter;
import org.entente.model.AsOf;
import org.entente.model.FactBase;
import org.entente.model.Organization;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** That the workbook of the shipped facts counts, on any day, whom the library counts. */
class CountedMembershipsTest {
    private static final FactBase FACTS = CuratedFacts.load();
    private static final LocalDate FIRST_DAY_OF_EXCEL = LocalDate.of(1900, 3, 1);
    private static final int FIRST_ROW = 6;
    private static final int DAY_ROW = 4;
    private static final int FIRST_BODY = 3;
    // One in so many of the days of change is worked out by formulas, which takes POI a while.
    private static final int EVERY = 10;

    private static XSSFWorkbook workbook = new XSSFWorkbook();

    /** A row of the table of counted memberships. */
    record Counted(String body, String member, LocalDate from, LocalDate until) {
        boolean isOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    @BeforeAll
    static void export() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelExporter().export(FACTS, ExportRequest.everything().as(Profile.WORKING), out);
        workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<Counted> counted() {
        XSSFSheet sheet = workbook.getTable("Counted_memberships").getXSSFSheet();
        List<Counted> rows = new ArrayList<>();
        for (int i = FIRST_ROW; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            rows.add(new Counted(
                    row.getCell(0).getStringCellValue(),
                    row.getCell(1).getStringCellValue(),
                    day(row.getCell(5), LocalDate.MIN),
                    day(row.getCell(6), LocalDate.MAX)));
        }
        return rows;
    }

    private static LocalDate day(Cell cell, LocalDate open) {
        if (cell.getCellType() == CellType.NUMERIC) {
            return cell.getLocalDateTimeCellValue().toLocalDate();
        }
        return cell.getStringCellValue().equals("open") ? open : LocalDate.parse(cell.getStringCellValue());
    }

    /** The days on which somebody begins or ceases to be counted, and those before them. */
    private static Set<LocalDate> days(List<Counted> counted) {
        Set<LocalDate> days = new TreeSet<>();
        for (Counted it : counted) {
            Stream.of(it.from(), it.until())
                    .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
                    .forEach(day -> days.addAll(List.of(day.minusDays(1), day)));
        }
        return days;
    }

    @Test
    void onEveryDayOfChangeTheTableHasTheMembersOfEachBody() {
        List<Counted> counted = counted();
        assertThat(days(counted)).hasSizeGreaterThan(300);
        for (LocalDate day : days(counted)) {
            AsOf asOf = FACTS.asOf(day);
            for (Organization body : FACTS.organizations()) {
                assertThat(counted.stream()
                                .filter(it -> it.body().equals(body.id().value()) && it.isOn(day))
                                .map(Counted::member))
                        .as(body.id() + " on " + day)
                        .containsExactlyInAnyOrderElementsOf(asOf.members(body.id()).stream()
                                .map(it -> it.member().value())
                                .toList());
            }
        }
    }

    @Test
    void onOneDayInTenTheFormulasCountThemToo() {
        List<LocalDate> days = days(counted()).stream()
                .filter(day -> !day.isBefore(FIRST_DAY_OF_EXCEL))
                .toList();
        List<String> bodies = counted().stream().map(Counted::body).distinct().toList();
        XSSFSheet matrix = workbook.getTable("Membership_matrix").getXSSFSheet();
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        for (int i = 0; i < days.size(); i += EVERY) {
            LocalDate day = days.get(i);
            matrix.getRow(DAY_ROW).getCell(1).setCellValue(day);
            evaluator.clearAllCachedResultValues();
            for (int j = 0; j < bodies.size(); j++) {
                Cell count = matrix.getRow(DAY_ROW).getCell(FIRST_BODY + j);
                assertThat(evaluator.evaluate(count).getNumberValue())
                        .as(bodies.get(j) + " on " + day)
                        .isEqualTo(FACTS.asOf(day).members(bodies.get(j)).size());
            }
        }
    }
}
