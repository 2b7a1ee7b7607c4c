package org.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.model.AsOf;
import org.entente.model.FactBase;
import org.junit.jupiter.api.Test;

/** The code that stands in the Javadoc of this package. */
class SnippetTest {

    @Test
    void loadsTheShippedFacts() {
        // @start region="load"
        FactBase facts = CuratedFacts.load();
        AsOf day = facts.asOf(LocalDate.of(1999, 3, 12));
        int allies = day.members("nato").size(); // 19
        // @end

        assertThat(allies).isEqualTo(19);
    }
}
