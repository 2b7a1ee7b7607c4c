package org.example.consumer;

import java.time.LocalDate;
import org.entente.model.Bound;
import org.entente.model.Citation;
import org.entente.model.CountingPolicy;
import org.entente.model.DatedFact;
import org.entente.model.DatedKind;
import org.entente.model.DatedName;
import org.entente.model.Document;
import org.entente.model.DocumentId;
import org.entente.model.Edition;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.MembershipId;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.entente.model.State;
import org.entente.model.StateCode;
import org.entente.model.Terms;

/** An invented body with one member. */
final class League {
    private static final OrganizationId ID = new OrganizationId("league");
    private static final StateCode ARCADIA = new StateCode("XA");
    private static final Citation CHARTER = Citation.of("charter", "art. 1");
    private static final Bound BEGINNING = Bound.on(LocalDate.of(2001, 5, 9));

    private League() {}

    static FactBase facts() {
        return FactBase.builder()
                .edition(edition())
                .addDocuments(charter())
                .addOrganizations(league())
                .addStates(State.builder().code(ARCADIA).addNames(name("Arcadia")).build())
                .addMemberships(membership())
                .build();
    }

    private static Organization league() {
        return Organization.builder()
                .id(ID)
                .addNames(name("League of Invented States"))
                .addKinds(DatedKind.builder()
                        .kind(Organization.Kind.REGIONAL_ORGANIZATION)
                        .build())
                .founded(DatedFact.builder().date(BEGINNING).addSources(CHARTER).build())
                .terms(new Terms(LocalizedText.of("member"), LocalizedText.of("members")))
                .counting(CountingPolicy.builder()
                        .addStarts(MembershipEvent.Kind.SIGNED)
                        .build())
                .build();
    }

    private static Membership membership() {
        return Membership.builder()
                .id(new MembershipId("league-xa"))
                .organization(ID)
                .member(ARCADIA)
                .addEvents(MembershipEvent.builder()
                        .kind(MembershipEvent.Kind.SIGNED)
                        .date(BEGINNING)
                        .addSources(CHARTER)
                        .build())
                .build();
    }

    private static DatedName name(String name) {
        return DatedName.builder()
                .name(LocalizedText.of(name))
                .addSources(CHARTER)
                .build();
    }

    private static Document charter() {
        return Document.builder()
                .id(new DocumentId("charter"))
                .title(LocalizedText.of("Charter of the League"))
                .issuer(LocalizedText.of("League of Invented States"))
                .language("en")
                .rank(Document.Rank.PRIMARY)
                .build();
    }

    private static Edition edition() {
        return Edition.builder()
                .title(LocalizedText.of("The League"))
                .edition("1")
                .date(LocalDate.of(2026, 1, 31))
                .position(LocalDate.of(2026, 1, 31))
                .licence("CC0-1.0")
                .addLanguages("en")
                .build();
    }
}
