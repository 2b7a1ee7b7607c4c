package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.entente.model.FactBase;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;

/** The code that stands in the Javadoc of this package. */
class SnippetTest {

    @Test
    void resolvesARequest() {
        FactBase facts = SampleWorld.facts();
        // @start region="request"
        ExportRequest request = ExportRequest.between("assembly", "pact")
                .asOf(LocalDate.of(1999, 3, 12))
                .in(Locale.FRENCH);
        FactBase view = Selection.of(facts, request).view(); // what lies within, as it was on the day
        // @end

        assertThat(view.milestones())
                .isNotEmpty()
                .hasSizeLessThan(facts.milestones().size());
    }
}
