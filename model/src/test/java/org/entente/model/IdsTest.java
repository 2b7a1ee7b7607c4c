package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    private static final List<Function<String, FactId>> OF_WORDS = List.of(
            OrganizationId::new,
            MembershipId::new,
            SuccessionId::new,
            MilestoneId::new,
            AreaId::new,
            CooperationId::new,
            DocumentId::new,
            ClaimId::new,
            DisagreementId::new);

    @ParameterizedTest
    @ValueSource(strings = {"a", "nato", "small-arms", "london-declaration-1990", "2-1"})
    void wordsJoinedByHyphensAreAnId(String text) {
        assertThat(OF_WORDS).allSatisfy(make -> {
            assertThat(make.apply(text).value()).isEqualTo(text);
            assertThat(make.apply(text)).hasToString(text);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "NATO", "small arms", "small_arms", "-a", "a-", "a--b", "é", "a\n", "а"})
    void anythingElseIsNoId(String text) {
        assertThat(OF_WORDS)
                .allSatisfy(make -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> make.apply(text))
                        .withMessage("'" + text
                                + "' is not an id: lower-case ASCII words joined by hyphens, such as 'small-arms'"));
    }

    @Test
    void noFactIsCalledAsTheEdition() {
        assertThat(OF_WORDS)
                .allSatisfy(make -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> make.apply("edition"))
                        .withMessage(
                                "'edition' cannot be the id of a fact: the texts of the edition stand under it; take"
                                        + " another id"));
        assertThat(new AreaId("edition-1")).hasToString("edition-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AT", "SUHH"})
    void aStateHasTwoOrFourCapitals(String text) {
        assertThat(new StateCode(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "AUT", "at", "At", "SUHHX", "A1", "ÄT", "AT "})
    void anythingElseIsNoStateCode(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StateCode(text))
                .withMessage("'" + text
                        + "' is not a state code: two or four upper-case letters of ISO 3166, such as 'AT' or 'SUHH'");
    }

    @Test
    void aMemberIsAStateInCapitalsOrABodyInSmallLetters() {
        assertThat(MemberId.parse("AT")).isEqualTo(new StateCode("AT"));
        assertThat(MemberId.parse("eu")).isEqualTo(new OrganizationId("eu"));
    }

    @Test
    void aMemberThatIsNeitherIsRefusedByItsFirstLetter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MemberId.parse("Austria"))
                .withMessage(
                        "'Austria' is not a state code: two or four upper-case letters of ISO 3166, such as 'AT' or"
                                + " 'SUHH'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MemberId.parse(""))
                .withMessage("'' is not an id: lower-case ASCII words joined by hyphens, such as 'small-arms'");
    }

    @Test
    void idsAreOrderedByTheirText() {
        Stream<FactId> ids =
                Stream.of(new AreaId("b"), new StateCode("ZZ"), new OrganizationId("a-b"), new MilestoneId("a"));
        assertThat(ids.sorted().map(FactId::value)).containsExactly("ZZ", "a", "a-b", "b");
    }

    @Test
    void idsOfTwoKindsAreNeverEqual() {
        assertThat((FactId) new AreaId("a")).isNotEqualTo(new ClaimId("a"));
    }
}
