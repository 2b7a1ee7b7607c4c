package org.entente.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.check.ChangedWorld.fact;
import static org.entente.model.check.ChangedWorld.findings;

import java.util.List;
import org.entente.model.Bound;
import org.entente.model.Citation;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventOrderTest {
    private static final Rule RULE = new EventOrder();

    @ParameterizedTest
    @CsvSource({
        "2000-05-05, 2000-05-05",
        "2000-05-05, 2000-05",
        "2000-05-05, 2000",
        "2000,       2000-01-01",
        "2000-05-05, by 2000-05-05",
        // A date by which it had happened does not say that it had not happened long before.
        "by 2000,    1999-01-01",
        "attested 2000, 1999-01-01",
        "2000,       unknown",
        "unknown,    1999",
    })
    void eventsThatCanHaveComeInThisOrderAreRight(String first, String second) {
        assertThat(findings(RULE, membership(first, second))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2000-05-05, 2000-05-04,    2000-05-04",
        "2000-05-05, 2000-04,       2000-04",
        "2000,       1999,          1999",
        "2000-05-05, by 2000-05-04, 2000-05-04",
    })
    void anEventAboveAnEarlierOneIsToldOf(String first, String second, String date) {
        assertThat(findings(RULE, membership(first, second)))
                .containsExactly("neighbours-mm.events.2.date: error: this event comes before the one above it: '"
                        + date + "'; the one above is of " + first + " (event-order)");
    }

    private static Membership membership(String first, String second) {
        return Membership.builder()
                .copyOf(fact(Membership.class, "neighbours-mm"))
                .events(List.of(event(MembershipEvent.Kind.APPLIED, first), event(MembershipEvent.Kind.JOINED, second)))
                .build();
    }

    private static MembershipEvent event(MembershipEvent.Kind kind, String date) {
        return MembershipEvent.builder()
                .kind(kind)
                .date(Bound.parse(date))
                .addSources(Citation.of("handbook", "p. 1"))
                .build();
    }
}
