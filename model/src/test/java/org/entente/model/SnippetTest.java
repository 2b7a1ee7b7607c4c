package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;

/** The code that stands in the Javadoc of this package. */
class SnippetTest {

    @Test
    void asksAsOfADay() {
        FactBase facts = SampleWorld.facts();
        // @start region="ask"
        AsOf day = facts.asOf(LocalDate.of(1999, 3, 12));
        List<Standing> allies = day.members("pact"); // who belonged, with who says so
        List<State> inBoth = day.overlap("pact", "assembly").both();
        // @end

        assertThat(allies).isNotEmpty();
        assertThat(inBoth).isNotEmpty();
    }
}
