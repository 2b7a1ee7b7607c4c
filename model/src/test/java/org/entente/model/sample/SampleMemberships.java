package org.entente.model.sample;

import static org.entente.model.MembershipEvent.Kind.ADMITTED;
import static org.entente.model.MembershipEvent.Kind.APPLIED;
import static org.entente.model.MembershipEvent.Kind.BECAME_MEMBER;
import static org.entente.model.MembershipEvent.Kind.DEPOSITED;
import static org.entente.model.MembershipEvent.Kind.INVITED;
import static org.entente.model.MembershipEvent.Kind.IN_FORCE;
import static org.entente.model.MembershipEvent.Kind.JOINED;
import static org.entente.model.MembershipEvent.Kind.LEFT;
import static org.entente.model.MembershipEvent.Kind.NOTIFIED_WITHDRAWAL;
import static org.entente.model.MembershipEvent.Kind.SIGNED;
import static org.entente.model.MembershipEvent.Kind.SUCCEEDED;
import static org.entente.model.sample.Sample.quoted;
import static org.entente.model.sample.Sample.read;
import static org.entente.model.sample.Sample.reported;
import static org.entente.model.sample.Sample.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.model.Bound;
import org.entente.model.MemberId;
import org.entente.model.Membership;
import org.entente.model.MembershipEvent;
import org.entente.model.MembershipId;
import org.entente.model.OrganizationId;
import org.entente.model.Suspension;

/** Who belongs to what. */
final class SampleMemberships {
    private SampleMemberships() {}

    static List<Membership> all() {
        return Stream.of(pact(), assembly(), bridge(), roundTable(), neighbours(), union())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Membership> pact() {
        return List.of(
                member("pact", "AA", event(SIGNED, "1950-01-15"), event(IN_FORCE, "1950-04-04")),
                member(
                        "pact",
                        "BB",
                        event(SIGNED, "1950-01-15"),
                        event(DEPOSITED, "1950-03-01"),
                        event(IN_FORCE, "1950-04-04")),
                member(
                        "pact",
                        "CC",
                        event(IN_FORCE, "1950-04-04"),
                        event(NOTIFIED_WITHDRAWAL, "1966-03-10"),
                        event(LEFT, "1966-07-01")),
                membership("pact-cc-2", "pact", "CC", event(APPLIED, "2008"), event(DEPOSITED, "2009-04-03"))
                        .build(),
                member(
                        "pact",
                        "DD",
                        event(INVITED, "1997-07-08"),
                        event(SIGNED, "1997-12-16"),
                        MembershipEvent.builder()
                                .kind(DEPOSITED)
                                .date(Bound.parse("1999-03-12"))
                                .note(text("Deposited at noon.", "Déposé à midi."))
                                .addSources(quoted("gazette-1992", "p. 7", "Dolmia has \"now\" joined"))
                                .addSources(reported("pact-treaty-1950", "handbook"))
                                .build()),
                member("pact", "FF", event(INVITED, "2002-11"), event(DEPOSITED, "2004-03-29")));
    }

    private static List<Membership> assembly() {
        return List.of(
                member("assembly", "AA", event(JOINED, "1973-07-03")),
                member("assembly", "BB", event(JOINED, "1973-07-03")),
                member("assembly", "CC", event(JOINED, "1973-07-03")),
                member("assembly", "DD", event(JOINED, "1973-07-03")),
                member("assembly", "EE", event(ADMITTED, "1992-04-30")),
                member("assembly", "FF", event(JOINED, "1973-07-03")),
                member("assembly", "HH", event(ADMITTED, "2000-11-10")),
                membership("assembly-kk", "assembly", "KK", event(JOINED, "1991-12-24"))
                        .continues(new MembershipId("assembly-xxww"))
                        .build(),
                member("assembly", "XXWW", event(JOINED, "1973-07-03"), event(SUCCEEDED, "1991-12-24")),
                membership(
                                "assembly-zzyy",
                                "assembly",
                                "ZZYY",
                                event(JOINED, "1973-07-03"),
                                event(SUCCEEDED, "2000-11-10"))
                        .addSuspensions(suspension(Suspension.Kind.PARTICIPATION, "1992-07-08", "2000-11-10")
                                .decidedBy(new OrganizationId("assembly"))
                                .note(text("By consensus minus one.", "Par consensus moins un."))
                                .build())
                        .note(text("The seat outlived the state.", "Le siège a survécu à l’État."))
                        .build());
    }

    private static List<Membership> bridge() {
        return List.of(
                member("bridge", "DD", event(SIGNED, "1994-02-02"), event(BECAME_MEMBER, "1999-03-12")),
                membership("bridge-ee", "bridge", "EE", event(SIGNED, "1995-11-15"))
                        .addSuspensions(suspension(Suspension.Kind.PRACTICAL_COOPERATION, "2022-03-01", "open")
                                .build())
                        .build(),
                member("bridge", "FF", event(SIGNED, "1994"), event(BECAME_MEMBER, "2004-03-29")),
                member("bridge", "HH", event(SIGNED, "2006-12-14")),
                member("bridge", "KK", event(SIGNED, "1994-06-22"), event(LEFT, "2021-10")));
    }

    // Allies belong by being Allies; these are the others.
    private static List<Membership> roundTable() {
        return List.of(
                member("round-table", "DD", event(JOINED, "1992-03-10"), event(BECAME_MEMBER, "1999")),
                membership("round-table-ee", "round-table", "EE", event(JOINED, "1993"), event(LEFT, "unknown"))
                        .role(Membership.Role.OBSERVER)
                        .build(),
                membership(
                                "round-table-ff",
                                "round-table",
                                "FF",
                                event(JOINED, "1992-06-05"),
                                event(LEFT, "2004-03-29"))
                        .role(Membership.Role.ASSOCIATE)
                        .build(),
                member("round-table", "KK", event(JOINED, "by 1992-03-10"), event(LEFT, "attested 2010-05-01")),
                member("round-table", "union", event(JOINED, "by 2001-06-30")));
    }

    private static List<Membership> neighbours() {
        return List.of(
                membership("neighbours-ll", "neighbours", "LL", event(JOINED, "attested 1998-05-01"))
                        .addSuspensions(suspension(Suspension.Kind.REPRESENTATION, "2011-03-01", "2011-11-01")
                                .build())
                        .build(),
                membership("neighbours-mm", "neighbours", "MM", event(JOINED, "2003-12-02"))
                        .role(Membership.Role.ASSOCIATE_PARTNER)
                        .build());
    }

    private static List<Membership> union() {
        return List.of(
                member("union", "AA", event(IN_FORCE, "1958-01-01")),
                member("union", "BB", event(IN_FORCE, "1973-01-01"), event(LEFT, "2020-02-01")),
                member("union", "FF", event(IN_FORCE, "1995")));
    }

    private static Membership member(String organization, String member, MembershipEvent... events) {
        String id = organization + "-" + member.toLowerCase(Locale.ROOT);
        return membership(id, organization, member, events).build();
    }

    private static Membership.Builder membership(
            String id, String organization, String member, MembershipEvent... events) {
        Membership.Builder membership = Membership.builder();
        membership
                .id(new MembershipId(id))
                .organization(new OrganizationId(organization))
                .member(MemberId.parse(member))
                .addEvents(events);
        return membership;
    }

    private static MembershipEvent event(MembershipEvent.Kind kind, String date) {
        return MembershipEvent.builder()
                .kind(kind)
                .date(Bound.parse(date))
                .sources(read("assembly-roll-page", "row of the state"))
                .build();
    }

    private static Suspension.Builder suspension(Suspension.Kind of, String from, String until) {
        Suspension.Builder suspension = Suspension.builder();
        suspension
                .of(of)
                .from(Bound.parse(from))
                .until(Bound.parse(until))
                .sources(read("eastmark-note-2022", "par. 2"));
        return suspension;
    }
}
