package org.entente.model.check;

import java.util.List;
import org.entente.model.Claim;
import org.entente.model.Cooperation;
import org.entente.model.CooperationArea;
import org.entente.model.Disagreement;
import org.entente.model.Document;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.Membership;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.State;
import org.entente.model.Succession;
import org.entente.model.sample.SampleWorld;

/** The sample world with some facts changed, and what a rule says of it. */
public final class ChangedWorld {
    private ChangedWorld() {}

    /** What one rule says of the sample world with facts replaced or added, each finding as its line for people. */
    static List<String> findings(Rule rule, Fact... changes) {
        return Rules.check(with(changes)).stream()
                .filter(finding -> finding.rule().equals(rule.code()))
                .map(Finding::toString)
                .toList();
    }

    /** The sample world with facts replaced or added. */
    public static FactBase with(Fact... changes) {
        FactBase facts = SampleWorld.facts();
        FactBase.Builder top = FactBase.builder();
        top.edition(facts.edition());
        for (Fact change : changes) {
            add(change, top);
        }
        return facts.overlaidWith(top.build());
    }

    static <T extends Fact> T fact(Class<T> type, String id) {
        return type.cast(SampleWorld.facts().fact(id));
    }

    static LocalizedText text(String english) {
        return LocalizedText.of(english);
    }

    private static void add(Fact fact, FactBase.Builder top) {
        if (fact instanceof Organization it) {
            top.addOrganizations(it);
        } else if (fact instanceof State it) {
            top.addStates(it);
        } else if (fact instanceof Membership it) {
            top.addMemberships(it);
        } else if (fact instanceof Milestone it) {
            top.addMilestones(it);
        } else if (fact instanceof CooperationArea it) {
            top.addAreas(it);
        } else if (fact instanceof Cooperation it) {
            top.addCooperations(it);
        } else if (fact instanceof Claim it) {
            top.addClaims(it);
        } else if (fact instanceof Document it) {
            top.addDocuments(it);
        } else if (fact instanceof Succession it) {
            top.addSuccessions(it);
        } else {
            top.addDisagreements((Disagreement) fact);
        }
    }
}
