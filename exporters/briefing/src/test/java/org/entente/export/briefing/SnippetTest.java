package org.entente.export.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.export.ExportRequest;
import org.entente.export.Selection;
import org.entente.model.FactBase;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;

/** The code that stands in the Javadoc of this package. */
class SnippetTest {

    @Test
    void composesABriefing() {
        FactBase facts = SampleWorld.facts();
        // @start region="compose"
        Selection selection = Selection.of(facts, ExportRequest.about("pact"));
        Briefing briefing = new BriefingComposer().compose(selection);
        // @end

        assertThat(briefing.sections()).isNotEmpty();
    }
}
