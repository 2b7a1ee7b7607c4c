package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.check.SourceLocation.CellPlace;
import org.entente.model.check.SourceLocation.FeedPlace;
import org.entente.model.check.SourceLocation.TextPlace;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final TextPlace PLACE = new TextPlace("nato.yaml", 12, 5);

    @Test
    void aFindingIsOneLineForPeople() {
        Finding finding = Finding.builder()
                .rule("dangling-id")
                .location(PLACE)
                .message("there is no document")
                .found("handbok")
                .expected("did you mean 'handbook'?")
                .build();
        assertThat(finding)
                .hasToString("nato.yaml:12:5: error: there is no document: 'handbok'; did you mean 'handbook'?"
                        + " (dangling-id)");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        Finding.Builder finding = Finding.builder();
        finding.rule("a-rule").message("something is wrong");
        assertThat(finding.build()).hasToString("facts: error: something is wrong (a-rule)");
        finding.fact("nato");
        assertThat(finding.build()).hasToString("nato: error: something is wrong (a-rule)");
        finding.field("names.1");
        assertThat(finding.build()).hasToString("nato.names.1: error: something is wrong (a-rule)");
        finding.location(PLACE);
        assertThat(finding.build()).hasToString("nato.yaml:12:5: error: something is wrong (a-rule)");
        finding.found("x").severity(Severity.WARNING);
        assertThat(finding.build()).hasToString("nato.yaml:12:5: warning: something is wrong: 'x' (a-rule)");
    }

    @Test
    void everyFormatHasItsPlaces() {
        assertThat(PLACE).hasToString("nato.yaml:12:5");
        assertThat(new FeedPlace("/memberships/3/events", new TextPlace("feed.json", 7, 2)))
                .hasToString("feed.json:7:2 (/memberships/3/events)");
        assertThat(new CellPlace("Memberships", "B12")).hasToString("Memberships!B12");
        assertThat(new CellPlace("Memberships", "B12", "Role")).hasToString("Memberships!B12 (Role)");
    }

    @Test
    void aResultWithFactsGivesThem() {
        ReadResult result = new ReadResult(Optional.of(SampleWorld.facts()), List.of(finding(Severity.WARNING)));
        assertThat(result.orThrow()).isSameAs(SampleWorld.facts());
        assertThat(result.errors()).isEmpty();
    }

    @Test
    void aResultWithoutFactsThrowsItsErrors() {
        Finding error = finding(Severity.ERROR);
        ReadResult result = new ReadResult(Optional.empty(), List.of(finding(Severity.WARNING), error, error));
        assertThat(result.errors()).containsExactly(error, error);
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(result::orThrow)
                .withMessage("facts: error: something (a-rule)\nfacts: error: something (a-rule)")
                .satisfies(e -> assertThat(e.findings()).containsExactly(error, error));
    }

    @Test
    void laterChangesToTheFindingsDoNotShow() {
        List<Finding> findings = new ArrayList<>(List.of(finding(Severity.ERROR)));
        ReadResult result = new ReadResult(Optional.empty(), findings);
        InvalidFactsException exception = new InvalidFactsException(findings);
        findings.clear();
        assertThat(result.findings()).hasSize(1);
        assertThat(exception.findings()).hasSize(1);
    }

    private static Finding finding(Severity severity) {
        return Finding.builder()
                .rule("a-rule")
                .severity(severity)
                .message("something")
                .build();
    }
}
