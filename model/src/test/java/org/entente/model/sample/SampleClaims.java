package org.entente.model.sample;

import static org.entente.model.sample.Sample.bodies;
import static org.entente.model.sample.Sample.quoted;
import static org.entente.model.sample.Sample.read;
import static org.entente.model.sample.Sample.text;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Claim;
import org.entente.model.ClaimId;
import org.entente.model.Disagreement;
import org.entente.model.DisagreementId;
import org.entente.model.LocalizedText;
import org.entente.model.MilestoneId;
import org.entente.model.OrganizationId;
import org.entente.model.Population;
import org.entente.model.Predicate;
import org.entente.model.RivalValue;
import org.entente.model.StateCode;

/** Claims of every kind, true and untrue, and what sources disagree about. */
final class SampleClaims {
    private SampleClaims() {}

    static List<Claim> all() {
        return List.of(
                claim(
                                "allies-participate",
                                text(
                                        "All Allies are participating States.",
                                        "Tous les alliés sont des États participants."),
                                new Predicate.Subset(members("pact"), members("assembly")))
                        .organizations(bodies("pact", "assembly"))
                        .sources(List.of(quoted("assembly-roll-page", "par. 1", "a great deal of overlap")))
                        .build(),
                claim(
                                "allies-are-not-bridge-partners",
                                text("No Ally is a Bridge partner.", "Aucun allié n’est partenaire."),
                                new Predicate.Disjoint(members("pact"), members("bridge")))
                        .organizations(bodies("pact", "bridge"))
                        .build(),
                claim(
                                "three-partners-participate",
                                text("Some participating States are partners of the Pact and not Allies."),
                                new Predicate.AtLeast(
                                        3,
                                        new Population.And(
                                                new Population.Minus(members("assembly"), members("pact")),
                                                new Population.Partners(new OrganizationId("pact")))))
                        .organizations(bodies("assembly", "pact"))
                        .build(),
                claim(
                                "more-participate-than-not",
                                text("More states are in the Pact or the Union than are partners of the Valleys."),
                                new Predicate.MoreThan(
                                        new Population.Or(members("pact"), members("union")),
                                        new Population.Partners(new OrganizationId("assembly"))))
                        .organizations(bodies("assembly", "pact", "union"))
                        .build(),
                claim(
                                "pact-and-union-of-equal-size",
                                text(
                                        "The Pact has as many members as the Union.",
                                        "Le Pacte compte autant de membres que l’Union."),
                                new Predicate.SameCount(members("pact"), members("union")))
                        .organizations(bodies("pact", "union"))
                        .build(),
                claim(
                                "dolmia-ally-in-1999",
                                text("Dolmia was an Ally on 12 March 1999.", "La Dolmie était alliée le 12 mars 1999."),
                                new Predicate.Member(
                                        new StateCode("DD"), new OrganizationId("pact"), LocalDate.of(1999, 3, 12)))
                        .organizations(bodies("pact"))
                        .build(),
                claim(
                                "speech-before-summit",
                                text("The Secretary spoke to the Valleys before the Allies’ summit of 1999."),
                                new Predicate.Before(
                                        new MilestoneId("secretary-speaks-1996"), new MilestoneId("pact-summit-1999")))
                        .organizations(bodies("assembly", "pact"))
                        .build());
    }

    static List<Disagreement> disagreements() {
        return List.of(
                Disagreement.builder()
                        .id(new DisagreementId("pact-dd-day"))
                        .fact("pact-dd")
                        .field("events.deposited")
                        .addValues(value(
                                "1999-03-12", Disagreement.Rank.PREFERRED, "Day of the deposit.", "pact-treaty-1950"))
                        .addValues(value(
                                "1999-03-16", Disagreement.Rank.ALTERNATIVE, "Day of the ceremony.", "gazette-1992"))
                        .addValues(value("1999-04-01", Disagreement.Rank.REJECTED, "A \"joke\" & no more.", "handbook"))
                        .build(),
                Disagreement.builder()
                        .id(new DisagreementId("assembly-opening-day"))
                        .fact("assembly")
                        .field("founded.date")
                        .addValues(value(
                                "1973-07-03", Disagreement.Rank.PREFERRED, "Day of the opening.", "valley-act-1973"))
                        .addValues(value("1975-08-01", Disagreement.Rank.ALTERNATIVE, "Day of the Act.", "handbook"))
                        .build());
    }

    private static Claim.Builder claim(String id, LocalizedText sentence, Predicate predicate) {
        Claim.Builder claim = Claim.builder();
        claim.id(new ClaimId(id)).sentence(sentence).predicate(predicate);
        return claim;
    }

    private static Population members(String organization) {
        return new Population.Members(new OrganizationId(organization));
    }

    private static RivalValue value(String value, Disagreement.Rank rank, String reason, String document) {
        return RivalValue.builder()
                .value(text(value))
                .rank(rank)
                .reason(text(reason))
                .sources(read(document, "p. 3"))
                .build();
    }
}
