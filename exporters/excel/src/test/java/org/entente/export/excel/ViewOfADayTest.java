package org.entente.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.export.ExportRequest;
import org.entente.export.ExportRequest.Profile;
import org.entente.model.AsOf;
import org.entente.model.Claim;
import org.entente.model.ClaimId;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.Organization;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewOfADayTest {

    @ParameterizedTest
    @ValueSource(strings = {"1960-01-01", "1976-02-29", "1994-06-01", "2004-04-01", "2024-01-31"})
    void theMatrixSaysWhoTheLibraryCounts(String date) {
        LocalDate day = LocalDate.parse(date);
        ExportRequest request = ExportRequest.between("pact", "assembly").asOf(day);
        AsOf asOf = SampleWorld.facts().asOf(day);
        XSSFWorkbook workbook = Workbooks.of(request);
        XSSFSheet matrix = workbook.getSheet("Membership matrix");
        for (String id : List.of("pact", "assembly")) {
            Organization body = SampleWorld.facts().organization(id);
            String header = body.nameOn(day).acronym().orElseThrow().english();
            long counted = matrix == null || !Workbooks.headers(matrix).contains(header)
                    ? 0
                    : Workbooks.column(matrix, header)
                            .filter(cell -> !cell.toString().equals("[z]"))
                            .count();
            assertThat(counted).as(id).isEqualTo(asOf.members(id).size());
        }
    }

    @Test
    void theOverlapHasTheNumbersOfTheLibrary() {
        LocalDate day = LocalDate.of(2004, 4, 1);
        XSSFSheet overlap = Workbooks.of(ExportRequest.everything().asOf(day)).getSheet("Overlap");
        List<Cell> rows = Workbooks.column(overlap, "First body").toList();
        assertThat(rows).isNotEmpty();
        for (Cell first : rows) {
            String second = first.getRow().getCell(1).getStringCellValue();
            var expected = SampleWorld.facts().asOf(day).overlap(first.getStringCellValue(), second);
            assertThat(first.getRow().getCell(2).getNumericCellValue())
                    .isEqualTo(expected.both().size());
            assertThat(first.getRow().getCell(3).getNumericCellValue())
                    .isEqualTo(expected.first().size());
            assertThat(first.getRow().getCell(4).getNumericCellValue())
                    .isEqualTo(expected.second().size());
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void aWorkbookAboutAStateTellsOfThatStateAlone(Profile profile) {
        // Its bodies have as many members as it names, which is not how many they had.
        XSSFWorkbook workbook = Workbooks.of(
                ExportRequest.state("BB").asOf(LocalDate.of(2004, 4, 1)).as(profile));
        for (String sheet : List.of("Membership matrix", "Counted memberships")) {
            assertThat(Workbooks.column(workbook.getSheet(sheet), "Member").map(Cell::toString))
                    .as(sheet)
                    .isNotEmpty()
                    .containsOnly("BB");
        }
        assertThat(workbook.getSheet("Overlap")).isNull();
        assertThat(workbook.getSheet("Membership matrix")
                        .getRow(AsOfCell.ROW - 1)
                        .getCell(3))
                .as("how many there were in a body")
                .isNull();
    }

    @Test
    void aClaimIsReadInTheNamesOfTheDay() {
        FactBase world = SampleWorld.facts();
        Claim claim = Claim.builder()
                .copyOf(world.claims().get(0))
                .id(new ClaimId("named"))
                .sentence(LocalizedText.of("All Allies of the {pact} are there.", Map.of("fr", "Alliés du {pact}.")))
                .build();
        FactBase facts = world.overlaidWith(FactBase.builder()
                .edition(world.edition())
                .claims(List.of(claim))
                .build());
        XSSFSheet english = Workbooks.of(facts, ExportRequest.everything()).getSheet("Claims");
        XSSFSheet french = Workbooks.of(facts, ExportRequest.everything().in(Locale.FRENCH))
                .getSheet("Affirmations");
        assertThat(Workbooks.cell(english, "named", "Sentence on the day"))
                .hasToString("All Allies of the NP are there.");
        assertThat(Workbooks.cell(english, "named", "Sentence")).hasToString("All Allies of the {pact} are there.");
        assertThat(Workbooks.cell(french, "named", "Phrase à la date")).hasToString("Alliés du PN.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Counted memberships", "Membership matrix"})
    void whoIsCountedIsToldWithTheNotesThatItTakes(String sheet) {
        XSSFSheet counted = Workbooks.of(Workbooks.VIEW).getSheet(sheet);
        assertThat(counted.getRow(2).getCell(0).getStringCellValue())
                .as("dates, bounds, counting, suspensions, certainty")
                .contains("[note 1]", "[note 2]", "[note 4]", "[note 5]", "[note 6]");
    }

    @Test
    void theDaysOfADateThatIsNotAvailableAreNotAvailableEither() {
        XSSFSheet sources = Workbooks.of(ExportRequest.everything()).getSheet("Sources");
        List<Cell> undated = Workbooks.column(sources, "Date")
                .filter(cell -> cell.toString().equals("[x]"))
                .toList();
        assertThat(undated).isNotEmpty().allSatisfy(cell -> {
            assertThat(cell.getRow().getCell(cell.getColumnIndex() + 1)).hasToString("[x]");
            assertThat(cell.getRow().getCell(cell.getColumnIndex() + 2)).hasToString("[x]");
        });
    }

    @Test
    void aViewTellsOfNothingLater() {
        LocalDate day = LocalDate.of(1976, 2, 29);
        XSSFWorkbook workbook = Workbooks.of(ExportRequest.everything().asOf(day));
        List<LocalDate> milestones = days(Workbooks.column(workbook.getSheet("Milestones"), "Date (latest)"));
        assertThat(milestones).isNotEmpty().allSatisfy(it -> assertThat(it).isBeforeOrEqualTo(day));
        assertThat(Workbooks.column(workbook.getSheet("Organizations"), "ID").map(Cell::toString))
                .contains("pact", "assembly")
                .doesNotContain("round-table", "bridge");
    }

    private static List<LocalDate> days(Stream<Cell> cells) {
        return cells.filter(cell -> cell.getCellType() == CellType.NUMERIC)
                .map(cell -> cell.getLocalDateTimeCellValue().toLocalDate())
                .toList();
    }
}
