package org.entente.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.entente.export.ExportRequest;
import org.entente.export.Exporter;
import org.entente.export.Selection;
import org.entente.model.Disagreement;
import org.entente.model.DisagreementId;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.Milestone;
import org.entente.model.MilestoneId;
import org.entente.model.RivalValue;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;

class StatementsExporterTest {
    private static final FactBase FACTS = SampleWorld.facts();
    private static final String LINES = Feeds.export(new StatementsExporter(), FACTS, ExportRequest.everything());

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(Exporter.class).stream())
                .extracting(ServiceLoader.Provider::type)
                .anyMatch(StatementsExporter.class::equals);
        assertThat(new StatementsExporter().format()).isEqualTo("ndjson");
    }

    @Test
    void thereIsOneLineAStatementWithAnIdOfItsOwn() {
        List<String> ids = FACTS.statements().stream()
                .map(it -> "{\"id\":\"" + it.subject() + "." + it.predicate() + "\",")
                .toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        assertThat(LINES.lines())
                .extracting(line -> line.substring(0, line.indexOf(',') + 1))
                .isEqualTo(ids);
        assertThat(LINES).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void aLineSaysWhoSaysWhatOfWhomAndWhen() {
        assertThat(lineOf("pact-aa.events.2"))
                .isEqualTo(
                        "{\"id\":\"pact-aa.events.2\",\"subject\":\"pact-aa\",\"predicate\":\"events.2\","
                                + "\"object\":\"in-force\",\"start\":\"1950-04-04\",\"end\":\"open\","
                                + "\"sources\":[{\"document\":\"assembly-roll-page\",\"at\":\"row of the state\",\"evidence\":\"read\"}]}");
    }

    @Test
    void whatIsReportedSaysByWhat() {
        assertThat(LINES).contains("\"evidence\":\"reported\",\"reportedBy\":\"");
    }

    @Test
    void whatSourcesDisagreeAboutHasItsRank() {
        assertThat(LINES.lines()
                        .filter(line -> line.contains("\"rank\""))
                        .map(line -> line.replaceFirst("^\\{\"id\":\"([^\"]*)\".*\"rank\":\"([^\"]*)\".*$", "$1 $2")))
                .containsExactlyInAnyOrder(
                        "assembly.founded preferred",
                        "pact-dd.events.3 preferred",
                        "assembly-opening-day.values.1 preferred",
                        "assembly-opening-day.values.2 alternative",
                        "pact-dd-day.values.1 preferred",
                        "pact-dd-day.values.2 alternative",
                        "pact-dd-day.values.3 rejected");
    }

    @Test
    void aDateThatSourcesDisagreeAboutRanksItsMilestone() {
        Milestone summit =
                FACTS.findMilestone(new MilestoneId("pact-summit-1999")).orElseThrow();
        RivalValue day = FACTS.disagreements().get(0).values().get(1);
        Disagreement disagreement = Disagreement.builder()
                .id(new DisagreementId("summit-day"))
                .fact("pact-summit-1999")
                .field("date")
                .addValues(RivalValue.builder()
                        .copyOf(day)
                        .value(LocalizedText.of("1999-04"))
                        .build())
                .addValues(RivalValue.builder()
                        .copyOf(day)
                        .value(LocalizedText.of(summit.date().toString()))
                        .build())
                .build();
        FactBase facts = FactBase.builder()
                .copyOf(FACTS)
                .disagreements(List.of(disagreement))
                .build();
        assertThat(Feeds.export(new StatementsExporter(), facts, ExportRequest.everything())
                        .lines()
                        .filter(line -> line.startsWith("{\"id\":\"pact-summit-1999.summary\"")))
                .singleElement()
                .asString()
                .contains("\"rank\":\"" + day.rank().code() + "\"");
    }

    @Test
    void aViewHasTheStatementsOfItsDay() {
        String view = Feeds.export(new StatementsExporter(), FACTS, Feeds.VIEW);
        assertThat(view.lines())
                .hasSameSizeAs(Selection.of(FACTS, Feeds.VIEW).view().statements());
        assertThat(view).hasSizeLessThan(LINES.length());
    }

    @Test
    void factsThatSayNothingGiveNoLine() {
        FactBase empty = FactBase.builder().edition(FACTS.edition()).build();
        assertThat(Feeds.export(new StatementsExporter(), empty, ExportRequest.everything()))
                .isEmpty();
    }

    @Test
    void theBytesAreTheSameInEveryLocale() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(Feeds.export(new StatementsExporter(), FACTS, ExportRequest.everything()))
                    .isEqualTo(LINES);
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static String lineOf(String id) {
        return LINES.lines()
                .filter(line -> line.startsWith("{\"id\":\"" + id + "\""))
                .findFirst()
                .orElseThrow();
    }
}
