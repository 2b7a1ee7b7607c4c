package org.entente.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.export.ExportRequest;
import org.entente.export.ExportRequest.Profile;
import org.entente.export.Selection;
import org.entente.model.AsOf;
import org.entente.model.Bound;
import org.entente.model.FactBase;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.MembershipId;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.entente.model.Standing;
import org.entente.model.StateCode;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the formulas of the working profile give is what the library answers. */
class AsOfFormulasTest {

    static Stream<ExportRequest> requests() {
        return Stream.of(
                ExportRequest.everything().as(Profile.WORKING),
                ExportRequest.everything().as(Profile.WORKING).in(Locale.FRENCH),
                Workbooks.VIEW.as(Profile.WORKING));
    }

    /** The days before, on and after each day on which somebody begins or ceases to be counted. */
    static List<LocalDate> days(FactBase facts) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (CountedMembership it : CountedMemberships.of(facts)) {
            Stream.of(it.span().from(), it.span().until())
                    .filter(day -> day.isAfter(DateValues.FIRST_DAY_OF_EXCEL) && day.isBefore(LocalDate.of(9999, 1, 1)))
                    .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        }
        return List.copyOf(days);
    }

    @Test
    void thereIsSomethingToCompare() {
        assertThat(days(SampleWorld.facts())).hasSizeGreaterThan(40);
    }

    @Test
    void countedMembershipsAreTheMembersOfEveryDay() {
        FactBase facts = SampleWorld.facts();
        List<CountedMembership> counted = CountedMemberships.of(facts);
        for (LocalDate day : days(facts)) {
            facts.organizations()
                    .forEach(body -> assertThat(counted.stream()
                                    .filter(it -> it.body().equals(body.id()) && it.isOn(day))
                                    .map(it -> it.member() + " " + it.since() + " "
                                            + it.membership().id() + " " + it.through()))
                            .as(body.id() + " on " + day)
                            .containsExactlyInAnyOrderElementsOf(facts.asOf(day).members(body.id()).stream()
                                    .map(it -> it.member() + " " + it.period().start() + " "
                                            + it.membership().id() + " " + it.through())
                                    .toList()));
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void theSavedValuesAreThoseOfTheExportedDay(ExportRequest request) {
        AsOf day = Selection.of(SampleWorld.facts(), request).asOf();
        assertAgrees(Workbooks.of(request), day);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void anotherDayGivesItsMembersAndCounts(ExportRequest request) {
        FactBase view = Selection.of(SampleWorld.facts(), request).view();
        XSSFWorkbook workbook = Workbooks.of(request);
        for (LocalDate day : days(view)) {
            asOfCell(workbook).setCellValue(day);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertAgrees(workbook, view.asOf(day));
        }
    }

    @Test
    void idsThatDifferInCaseOnlyAreToldApart() {
        FactBase facts = withABodyLikeAState();
        ExportRequest request = ExportRequest.everything().as(Profile.WORKING);
        XSSFWorkbook workbook = Workbooks.of(facts, request);
        for (int year = 1976; year < 2004; year += 3) {
            LocalDate day = LocalDate.of(year, 3, 1);
            asOfCell(workbook).setCellValue(day);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertAgrees(workbook, facts.asOf(day));
        }
    }

    /** A body {@code aa} that joined what the state {@code AA} belongs to, some years after it. */
    private static FactBase withABodyLikeAState() {
        FactBase world = SampleWorld.facts();
        Organization like = Organization.builder()
                .copyOf(world.organization("union"))
                .id(new OrganizationId("aa"))
                .build();
        Membership state = world.membershipsOf(new StateCode("AA")).get(0);
        Membership body = Membership.builder()
                .copyOf(state)
                .id(new MembershipId("aa-like-its-state"))
                .member(like.id())
                .events(state.events().stream()
                        .map(it -> MembershipEvent.builder()
                                .copyOf(it)
                                .date(Bound.on(LocalDate.of(1990, 7, 1)))
                                .build())
                        .toList())
                .suspensions(List.of())
                .build();
        return world.overlaidWith(FactBase.builder()
                .edition(world.edition())
                .organizations(List.of(like))
                .memberships(List.of(body))
                .build());
    }

    static Cell asOfCell(XSSFWorkbook workbook) {
        return matrix(workbook).getRow(4).getCell(1);
    }

    private static XSSFSheet matrix(XSSFWorkbook workbook) {
        return sheet(workbook, "Membership_matrix");
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, String table) {
        return workbook.getTable(table).getXSSFSheet();
    }

    /** Compares what the cells of the matrix and the overlap hold with what the library answers. */
    static void assertAgrees(XSSFWorkbook workbook, AsOf day) {
        Map<Integer, String> bodies = bodies(workbook, day.facts());
        XSSFSheet matrix = matrix(workbook);
        bodies.forEach((column, body) -> {
            Map<String, String> expected = new TreeMap<>();
            for (Standing standing : day.members(body)) {
                expected.put(
                        standing.member().value(), standing.period().start().toString());
            }
            assertThat(members(matrix, column)).as(body + " on " + day.date()).isEqualTo(expected);
            assertThat(matrix.getRow(4).getCell(column).getNumericCellValue())
                    .as("how many in " + body + " on " + day.date())
                    .isEqualTo(day.members(body).size());
        });
        assertOverlapAgrees(sheet(workbook, "Overlap"), day);
    }

    private static Map<Integer, String> bodies(XSSFWorkbook workbook, FactBase facts) {
        List<String> ids = CountedMemberships.of(facts).stream()
                .map(it -> it.body().value())
                .distinct()
                .toList();
        Map<Integer, String> bodies = new HashMap<>();
        ids.forEach(id -> bodies.put(3 + bodies.size(), id));
        assertThat(Workbooks.headers(matrix(workbook))).hasSize(3 + ids.size());
        return bodies;
    }

    private static Map<String, String> members(XSSFSheet matrix, int column) {
        Map<String, String> members = new TreeMap<>();
        for (int row = SheetWriter.FIRST_ROW - 1; row <= matrix.getLastRowNum(); row++) {
            Row cells = matrix.getRow(row);
            String since = text(cells.getCell(column));
            if (!since.equals("[z]")) {
                members.put(cells.getCell(0).getStringCellValue(), since);
            }
        }
        return members;
    }

    private static String text(Cell cell) {
        assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
        return cell.getCachedFormulaResultType() == CellType.NUMERIC
                ? DateUtil.getLocalDateTime(cell.getNumericCellValue())
                        .toLocalDate()
                        .toString()
                : cell.getStringCellValue();
    }

    private static void assertOverlapAgrees(XSSFSheet sheet, AsOf day) {
        for (int row = SheetWriter.FIRST_ROW - 1; row <= sheet.getLastRowNum(); row++) {
            Row cells = sheet.getRow(row);
            var overlap = day.overlap(
                    cells.getCell(0).getStringCellValue(), cells.getCell(1).getStringCellValue());
            assertThat(Stream.of(2, 3, 4)
                            .map(column -> (int) cells.getCell(column).getNumericCellValue()))
                    .as(cells.getCell(0) + " and " + cells.getCell(1) + " on " + day.date())
                    .containsExactly(
                            overlap.both().size(),
                            overlap.first().size(),
                            overlap.second().size());
        }
        assertThat(sheet.getRow(4).getCell(1).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(day.date());
    }
}
