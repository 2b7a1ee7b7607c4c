package org.entente.model.sample;

import static org.entente.model.sample.Sample.bodies;
import static org.entente.model.sample.Sample.read;
import static org.entente.model.sample.Sample.text;

import java.util.List;
import org.entente.model.AreaId;
import org.entente.model.Bound;
import org.entente.model.Channel;
import org.entente.model.Cooperation;
import org.entente.model.CooperationArea;
import org.entente.model.CooperationId;
import org.entente.model.LocalizedText;

/** The areas, and who works together in them. */
final class SampleCooperation {
    private SampleCooperation() {}

    static List<CooperationArea> areas() {
        return List.of(
                area("arms-control", text("Arms control", "Maîtrise des armements"))
                        .definition(text("Limits on arms & how they are watched."))
                        .build(),
                area("small-arms", text("Small arms", "Armes légères"))
                        .broader(new AreaId("arms-control"))
                        .definition(text("Arms that one person can carry.", "Armes qu’une personne peut porter."))
                        .build(),
                area("border-security", text("Border security")).build(),
                area("training", text("Training", "Formation")).build());
    }

    static List<Cooperation> all() {
        return List.of(
                cooperation("assembly-pact-small-arms", "small-arms")
                        .organizations(bodies("assembly", "pact"))
                        .since(Bound.parse("attested 2004"))
                        .addChannels(Channel.builder()
                                .kind(Channel.Kind.STAFF_TALKS)
                                .description(text("Staff talks", "Entretiens des secrétariats"))
                                .frequency(text("yearly", "chaque année"))
                                .since(Bound.parse("2004"))
                                .sources(read("handbook", "p. 40"))
                                .build())
                        .addChannels(Channel.builder()
                                .kind(Channel.Kind.FIELD)
                                .description(text("Joint visits to depots"))
                                .since(Bound.parse("by 2006"))
                                .until(Bound.parse("2012-01-01"))
                                .sources(read("handbook", "p. 41"))
                                .build())
                        .build(),
                cooperation("assembly-pact-border-security", "border-security")
                        .organizations(bodies("assembly", "pact"))
                        .since(Bound.parse("1996-01-15"))
                        .until(Bound.parse("2001"))
                        .build(),
                cooperation("assembly-bridge-union-training", "training")
                        .organizations(bodies("assembly", "bridge", "union"))
                        .addChannels(Channel.builder()
                                .kind(Channel.Kind.TRAINING)
                                .description(text("Courses", "Cours"))
                                .sources(read("handbook", "p. 42"))
                                .build())
                        .build());
    }

    private static CooperationArea.Builder area(String id, LocalizedText name) {
        CooperationArea.Builder area = CooperationArea.builder();
        area.id(new AreaId(id)).name(name).sources(read("handbook", "list of areas"));
        return area;
    }

    private static Cooperation.Builder cooperation(String id, String area) {
        Cooperation.Builder cooperation = Cooperation.builder();
        cooperation
                .id(new CooperationId(id))
                .area(new AreaId(area))
                .summary(text("They work together: " + area + ".", "Ils coopèrent : " + area + "."))
                .sources(read("handbook", "p. 39"));
        return cooperation;
    }
}
