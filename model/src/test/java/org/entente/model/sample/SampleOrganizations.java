package org.entente.model.sample;

import static org.entente.model.sample.Sample.bodies;
import static org.entente.model.sample.Sample.officially;
import static org.entente.model.sample.Sample.read;
import static org.entente.model.sample.Sample.text;

import java.util.List;
import org.entente.model.Bound;
import org.entente.model.CountingPolicy;
import org.entente.model.DatedFact;
import org.entente.model.DatedKind;
import org.entente.model.DatedName;
import org.entente.model.LocalizedText;
import org.entente.model.MembershipEvent.Kind;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;
import org.entente.model.Seat;
import org.entente.model.StateCode;
import org.entente.model.Suspension;
import org.entente.model.Terms;

/** Six bodies. */
final class SampleOrganizations {
    private SampleOrganizations() {}

    static List<Organization> all() {
        return List.of(pact(), assembly(), bridge(), roundTable(), neighbours(), union());
    }

    private static Organization pact() {
        return body("pact", "1950-04-04", "pact-treaty-1950")
                .addKinds(kind(Organization.Kind.ALLIANCE))
                .addNames(name(officially("Northern Pact", "Pacte du Nord"), "pact-treaty-1950")
                        .acronym(officially("NP", "PN"))
                        .build())
                .addSeats(seat("Northport", "AA", "1950-04", "1967-10-16"))
                .addSeats(seat("Sankt Őrs", "BB", "1967-10-16", "open"))
                .terms(terms("Ally", "Allies", "allié", "alliés"))
                .counting(counting(List.of(Kind.IN_FORCE, Kind.DEPOSITED), List.of(Kind.LEFT))
                        .addSuspendedCount(Suspension.Kind.PRACTICAL_COOPERATION)
                        .build())
                .build();
    }

    private static Organization assembly() {
        Bound rename = Bound.parse("1995-01-01");
        return body("assembly", "1973-07-03", "valley-act-1973")
                .addKinds(DatedKind.builder()
                        .kind(Organization.Kind.CONFERENCE)
                        .until(rename)
                        .build())
                .addKinds(DatedKind.builder()
                        .kind(Organization.Kind.REGIONAL_ORGANIZATION)
                        .from(rename)
                        .sources(read("assembly-roll-page", "heading ‘History’"))
                        .build())
                .addNames(name(text("Conference of the Valleys", "Conférence des Vallées"), "valley-act-1973")
                        .acronym(text("CV"))
                        .until(rename)
                        .build())
                .addNames(name(
                                officially("Organization of the Valleys", "Organisation des Vallées"),
                                "assembly-roll-page")
                        .acronym(text("OV"))
                        .from(rename)
                        .build())
                .addSeats(seat("Val-d’Œuvre", "CC", "attested 1991", "open"))
                .terms(terms("participating State", "participating States", "État participant", "États participants"))
                .counting(counting(
                                List.of(Kind.JOINED, Kind.ADMITTED),
                                List.of(Kind.LEFT, Kind.SUCCEEDED, Kind.STATE_ENDED))
                        .build())
                .build();
    }

    private static Organization bridge() {
        return body("bridge", "1994-01-10", "bridge-framework-1994")
                .addKinds(kind(Organization.Kind.PARTNERSHIP_PROGRAMME))
                .addNames(name(text("Bridge Programme", "Programme « Passerelle »"), "bridge-framework-1994")
                        .build())
                .parent(new OrganizationId("pact"))
                .terms(terms("Bridge partner", "Bridge partners", "partenaire", "partenaires"))
                .counting(counting(List.of(Kind.SIGNED), List.of(Kind.BECAME_MEMBER, Kind.LEFT))
                        .addSuspendedCount(Suspension.Kind.PRACTICAL_COOPERATION)
                        .build())
                .build();
    }

    // Ends in a month of which the day is not known.
    private static Organization roundTable() {
        return body("round-table", "1991-12-20", "gazette-1992")
                .dissolved(DatedFact.builder()
                        .date(Bound.parse("2015-06"))
                        .sources(read("assembly-roll-page", "footnote 3"))
                        .build())
                .addKinds(kind(Organization.Kind.COUNCIL))
                .addNames(name(text("Round Table Council"), "gazette-1992").build())
                .parent(new OrganizationId("pact"))
                .includesMembersOf(bodies("pact"))
                .terms(terms("member", "members", "membre", "membres"))
                .counting(counting(List.of(Kind.JOINED), List.of(Kind.BECAME_MEMBER, Kind.LEFT))
                        .build())
                .build();
    }

    private static Organization neighbours() {
        return body("neighbours", "attested 1998-05-01", "handbook")
                .addKinds(kind(Organization.Kind.PARTNERSHIP_PROGRAMME))
                .addNames(name(text("Neighbours of the Valleys", "Voisins des Vallées"), "handbook")
                        .build())
                .parent(new OrganizationId("assembly"))
                .terms(new Terms(text("Neighbour"), text("Neighbours")))
                .counting(counting(List.of(Kind.JOINED), List.of(Kind.LEFT)).build())
                .build();
    }

    private static Organization union() {
        return body("union", "1958-01-01", "handbook")
                .addKinds(kind(Organization.Kind.UNION))
                .addNames(name(text("Coast Union", "Union des côtes"), "handbook")
                        .acronym(text("CU", "UC"))
                        .build())
                .terms(terms("member state", "member states", "État membre", "États membres"))
                .counting(counting(List.of(Kind.IN_FORCE), List.of(Kind.LEFT)).build())
                .build();
    }

    private static Organization.Builder body(String id, String founded, String document) {
        Organization.Builder body = Organization.builder();
        body.id(new OrganizationId(id))
                .founded(DatedFact.builder()
                        .date(Bound.parse(founded))
                        .sources(read(document, "preamble"))
                        .build());
        return body;
    }

    private static DatedKind kind(Organization.Kind kind) {
        return DatedKind.builder().kind(kind).build();
    }

    private static DatedName.Builder name(LocalizedText name, String document) {
        DatedName.Builder dated = DatedName.builder();
        dated.name(name).sources(read(document, "title"));
        return dated;
    }

    private static Seat seat(String place, String state, String from, String until) {
        return Seat.builder()
                .place(text(place))
                .state(new StateCode(state))
                .from(Bound.parse(from))
                .until(Bound.parse(until))
                .sources(read("handbook", "p. 12"))
                .build();
    }

    private static Terms terms(String one, String many, String oneInFrench, String manyInFrench) {
        return new Terms(text(one, oneInFrench), text(many, manyInFrench));
    }

    private static CountingPolicy.Builder counting(List<Kind> starts, List<Kind> ends) {
        CountingPolicy.Builder policy = CountingPolicy.builder();
        policy.starts(starts).ends(ends);
        return policy;
    }
}
