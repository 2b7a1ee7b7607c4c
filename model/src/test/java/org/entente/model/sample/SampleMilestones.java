package org.entente.model.sample;

import static org.entente.model.sample.Sample.bodies;
import static org.entente.model.sample.Sample.quoted;
import static org.entente.model.sample.Sample.read;
import static org.entente.model.sample.Sample.reported;
import static org.entente.model.sample.Sample.states;
import static org.entente.model.sample.Sample.text;

import java.util.List;
import org.entente.model.AreaId;
import org.entente.model.DocumentId;
import org.entente.model.LocalizedText;
import org.entente.model.Milestone;
import org.entente.model.Milestone.Kind;
import org.entente.model.MilestoneId;
import org.entente.model.PartialDate;

/** What happened. */
final class SampleMilestones {
    private SampleMilestones() {}

    static List<Milestone> all() {
        return List.of(
                milestone(
                                "northport-treaty-1950",
                                "1950-01-15",
                                Kind.TREATY,
                                5,
                                text("The Treaty of Northport is signed", "Signature du traité de Northport"))
                        .organizations(bodies("pact"))
                        .states(states("AA", "BB", "CC"))
                        .document(new DocumentId("pact-treaty-1950"))
                        .weightReason(text("The alliance begins.", "L’alliance commence."))
                        .sources(List.of(quoted("pact-treaty-1950", "Article 1", "The Parties \"stand\" together")))
                        .build(),
                milestone(
                                "emerald-coast-leaves-1966",
                                "1966-07-01",
                                Kind.EVENT,
                                3,
                                text("The Emerald Coast leaves the Pact"))
                        .organizations(bodies("pact"))
                        .states(states("CC"))
                        .build(),
                milestone(
                                "valleys-open-1973",
                                "1973-07-03",
                                Kind.FOUNDING,
                                5,
                                text("The Conference of the Valleys opens", "Ouverture de la Conférence des Vallées"))
                        .end(PartialDate.parse("1975-08-01"))
                        .organizations(bodies("assembly"))
                        .document(new DocumentId("valley-act-1973"))
                        .build(),
                milestone(
                                "round-table-opens-1991",
                                "1991-12-20",
                                Kind.FOUNDING,
                                4,
                                text("The Round Table Council meets for the first time"))
                        .organizations(bodies("round-table", "pact"))
                        .build(),
                milestone(
                                "zed-suspended-1992",
                                "1992-07-08",
                                Kind.SUSPENSION,
                                4,
                                text("The Zed Union’s participation is suspended", "Suspension de l’Union de Zed"))
                        .organizations(bodies("assembly"))
                        .states(states("ZZYY"))
                        .build(),
                milestone(
                                "bridge-opens-1994",
                                "1994-01-10",
                                Kind.FOUNDING,
                                4,
                                text("The Pact opens the Bridge Programme", "Le Pacte ouvre la « Passerelle »"))
                        .organizations(bodies("bridge", "pact"))
                        .document(new DocumentId("bridge-framework-1994"))
                        .build(),
                milestone(
                                "conference-becomes-organization-1995",
                                "1995-01-01",
                                Kind.DECISION,
                                3,
                                text(
                                        "The Conference becomes an Organization",
                                        "La Conférence devient une Organisation"))
                        .organizations(bodies("assembly"))
                        .build(),
                milestone(
                                "border-mission-1996",
                                "1996-01",
                                Kind.MISSION,
                                4,
                                text(
                                        "A mission watches the border of Eastmark",
                                        "Une mission surveille la frontière d’Eastmark"))
                        .end(PartialDate.parse("2001"))
                        .organizations(bodies("assembly", "pact"))
                        .states(states("EE"))
                        .areas(areas("border-security"))
                        .build(),
                milestone(
                                "secretary-speaks-1996",
                                "1996-01-15",
                                Kind.ADDRESS,
                                2,
                                text("The Pact’s \"Secretary\" speaks to the Valleys"))
                        .organizations(bodies("assembly", "pact"))
                        .build(),
                milestone(
                                "pact-summit-1999",
                                "1999-03-12",
                                Kind.SUMMIT,
                                4,
                                text("The Allies meet at summit level", "Les alliés se réunissent au sommet"))
                        .organizations(bodies("pact"))
                        .build(),
                milestone(
                                "dolmia-joins-1999",
                                "1999-03-12",
                                Kind.ENLARGEMENT,
                                3,
                                text("Dolmia joins the Pact", "La Dolmie adhère au Pacte"))
                        .organizations(bodies("pact"))
                        .states(states("DD"))
                        .build(),
                milestone(
                                "small-arms-adopted-2000",
                                "2000-11-24",
                                Kind.DOCUMENT,
                                3,
                                text(
                                        "The Valleys adopt the Document on Small Arms",
                                        "Les Vallées adoptent le Document sur les armes légères"))
                        .organizations(bodies("assembly"))
                        .areas(areas("small-arms", "arms-control"))
                        .document(new DocumentId("small-arms-document-2000"))
                        .build(),
                milestone(
                                "staff-talks-2004",
                                "2004",
                                Kind.ARRANGEMENT,
                                2,
                                text(
                                        "The staffs agree to talk every year",
                                        "Les secrétariats conviennent d’entretiens annuels"))
                        .organizations(bodies("assembly", "pact"))
                        .areas(areas("small-arms"))
                        .sources(List.of(reported("assembly-roll-page", "handbook")))
                        .build(),
                milestone("sum-2010", "2010-05-01", Kind.EVENT, 1, text("=2+2 is \"four\" & <five> is not"))
                        .organizations(bodies("assembly", "union"))
                        .build(),
                milestone(
                                "bridge-suspension-2022",
                                "2022-03-01",
                                Kind.SUSPENSION,
                                4,
                                text(
                                        "The Pact suspends practical co-operation with North Eastmark",
                                        "Le Pacte suspend la coopération pratique"))
                        .organizations(bodies("bridge", "pact"))
                        .states(states("EE"))
                        .build());
    }

    private static List<AreaId> areas(String... ids) {
        return List.of(ids).stream().map(AreaId::new).toList();
    }

    private static Milestone.Builder milestone(String id, String date, Kind kind, int weight, LocalizedText title) {
        Milestone.Builder milestone = Milestone.builder();
        milestone
                .id(new MilestoneId(id))
                .date(PartialDate.parse(date))
                .kind(kind)
                .weight(weight)
                .title(title)
                .summary(text("This happened: " + title.english() + ".", "Ceci s’est passé : " + id + "."))
                .sources(read("handbook", "chronology, " + date));
        return milestone;
    }
}
