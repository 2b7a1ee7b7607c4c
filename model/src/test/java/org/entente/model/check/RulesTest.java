package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.AreaId;
import org.entente.model.CooperationArea;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void theRulesStandInTheOrderOfTheirCodes() {
        assertThat(Rules.all()).isNotEmpty().extracting(Rule::code).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everyCodeIsWordsJoinedByHyphens() {
        assertThat(Rules.all()).isNotEmpty().extracting(Rule::code).allMatch(it -> it.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void aFindingHasTheCodeAndSeverityOfItsRuleAndNamesTheFact() {
        FactBase facts = FactBase.builder()
                .edition(SampleWorld.facts().edition())
                .addAreas(CooperationArea.builder()
                        .id(new AreaId("training"))
                        .name(LocalizedText.of("Training"))
                        .broader(new AreaId("trainin"))
                        .build())
                .build();
        assertThat(Rules.check(facts))
                .containsExactly(
                        Finding.builder()
                                .rule("dangling-id")
                                .severity(Severity.ERROR)
                                .fact("training")
                                .field("broader")
                                .message("there is no area")
                                .found("trainin")
                                .expected("did you mean 'training'?")
                                .build(),
                        Finding.builder()
                                .rule("missing-citation")
                                .severity(Severity.ERROR)
                                .fact("training")
                                .field("name")
                                .message("nobody is cited for this")
                                .found("Training")
                                .expected("add 'sources' with the document and the place in it")
                                .build());
    }
}
