package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;

class LastAnswersTest {
    private static final LocalDate DAY = LocalDate.of(2004, 5, 1);

    private final FactBase facts =
            FactBase.builder().copyOf(SampleWorld.facts()).build();
    private final List<String> workedOut = new ArrayList<>();

    private record Labelled(String label, List<String> workedOut) implements Derivation<String> {
        @Override
        public String from(FactBase facts) {
            workedOut.add(label);
            return label + " of " + facts.organizations().size();
        }
    }

    @Test
    void whoAsksAboutTheSameDayAgainGetsTheSame() {
        AsOf asked = facts.asOf(DAY);
        assertThat(facts.asOf(LocalDate.of(2004, 5, 1))).isSameAs(asked);
        assertThat(facts.asOf(DAY.plusDays(1)).date()).isEqualTo(DAY.plusDays(1));
        assertThat(facts.asOf(DAY)).isNotSameAs(asked);
    }

    @Test
    void whatFollowsIsWorkedOutAgainOnlyIfSomethingElseWasAskedForSince() {
        assertThat(derived("part")).isEqualTo("part of 6");
        assertThat(derived("part")).isEqualTo("part of 6");
        assertThat(workedOut).containsExactly("part");
        assertThat(derived("other")).isEqualTo("other of 6");
        assertThat(derived("part")).isEqualTo("part of 6");
        assertThat(workedOut).containsExactly("part", "other", "part");
    }

    private String derived(String label) {
        return facts.derived(new Labelled(label, workedOut));
    }

    @Test
    void anotherBaseHasAnswersOfItsOwn() {
        FactBase empty = FactBase.builder().edition(facts.edition()).build();
        assertThat(derived("part")).isEqualTo("part of 6");
        assertThat(empty.derived(new Labelled("part", workedOut))).isEqualTo("part of 0");
        assertThat(facts).isEqualTo(SampleWorld.facts());
    }

    @Test
    void anotherClaimOfTheSameIdIsCheckedItself() {
        AsOf asOf = facts.asOf(DAY);
        Claim claim = facts.claims().get(0);
        Claim other = Claim.builder()
                .copyOf(claim)
                .predicate(new Predicate.AtLeast(1000, new Population.Members(new OrganizationId("pact"))))
                .build();
        assertThat(asOf.check(claim).claim()).isEqualTo(claim);
        assertThat(asOf.check(other)).isEqualTo(new AsOf(facts, DAY).check(other));
        assertThat(asOf.check(claim)).isEqualTo(new AsOf(facts, DAY).check(claim));
    }
}
