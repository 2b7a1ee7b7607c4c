package org.entente.model.sample;

import static org.entente.model.sample.Sample.bodies;
import static org.entente.model.sample.Sample.read;
import static org.entente.model.sample.Sample.text;

import java.util.List;
import org.entente.model.Bound;
import org.entente.model.DatedName;
import org.entente.model.Existence;
import org.entente.model.LocalizedText;
import org.entente.model.State;
import org.entente.model.StateCode;
import org.entente.model.Succession;
import org.entente.model.SuccessionId;

/** Ten states and two that are no more, with names that try what writes them. */
final class SampleStates {
    private SampleStates() {}

    static List<State> all() {
        return List.of(
                state("AA")
                        .addNames(name(text("Áldania", "Aldanie"))
                                .official(text("Republic of Áldania", "République d’Aldanie"))
                                .build())
                        .build(),
                state("BB")
                        .addNames(name(text("Borealia & Isles", "Boréalie et Îles"))
                                .official(text("The \"United\" Isles of Borealia & <Far> Rocks"))
                                .build())
                        .build(),
                state("CC")
                        .addNames(name(text("Emerald Coast", "Côte d’Émeraude"))
                                .until(Bound.parse("1986-08-01"))
                                .build())
                        .addNames(name(text("Côte d’Émeraude"))
                                .from(Bound.parse("1986-08-01"))
                                .build())
                        .build(),
                state("DD").addNames(name(text("Dolmia", "Dolmie")).build()).build(),
                eastmark(),
                state("FF")
                        .addNames(name(text("Fjordland", "Fjordlande")).build())
                        .build(),
                state("HH")
                        .exists(existence("1992-04-27", "open"))
                        .addNames(name(text("Hillmark")).build())
                        .build(),
                state("KK")
                        .exists(existence("1991-12-24", "open"))
                        .addNames(name(text("Kolia", "Kolie"))
                                .official(text("Kolian Federation (Кольская Федерация)"))
                                .build())
                        .build(),
                state("LL")
                        .exists(existence("by 1960", "open"))
                        .addNames(name(text("Lagoonia", "Lagonie"))
                                .official(text("=Lagoon+1"))
                                .build())
                        .build(),
                state("MM").addNames(name(text("Marrow Islands")).build()).build(),
                state("XXWW")
                        .exists(existence("open", "1991-12-24"))
                        .addNames(name(text("Wold Confederation", "Confédération du Wold"))
                                .build())
                        .build(),
                state("ZZYY")
                        .exists(existence("1945", "1992-04-27"))
                        .addNames(name(text("Zed Union", "Union de Zed")).build())
                        .build());
    }

    // Two of the bodies wrote a name of their own until the state changed its name.
    private static State eastmark() {
        return state("EE")
                .exists(existence("1991-09-08", "open"))
                .addNames(name(text("Eastmark", "Marche-de-l’Est"))
                        .until(Bound.parse("2019-02-12"))
                        .build())
                .addNames(name(text("former Zed Republic of Eastmark", "ex-République zédienne d’Eastmark"))
                        .from(Bound.parse("1992"))
                        .until(Bound.parse("2019-02-12"))
                        .usage(bodies("bridge", "pact"))
                        .build())
                .addNames(name(text("North Eastmark", "Marche-du-Nord-Est"))
                        .from(Bound.parse("2019-02-12"))
                        .build())
                .build();
    }

    static List<Succession> successions() {
        return List.of(
                succession("xxww-kk", "XXWW", "KK", "1991-12-24", Succession.Kind.CONTINUES)
                        .note(text(
                                "The Federation kept the seats of the Confederation.",
                                "La Fédération a gardé les sièges de la Confédération."))
                        .build(),
                succession("zzyy-ee", "ZZYY", "EE", "1991-09-08", Succession.Kind.SEPARATES_FROM)
                        .build(),
                succession("zzyy-hh", "ZZYY", "HH", "by 2000-11-10", Succession.Kind.NEWLY_ADMITTED)
                        .build());
    }

    private static State.Builder state(String code) {
        State.Builder state = State.builder();
        state.code(new StateCode(code));
        return state;
    }

    private static DatedName.Builder name(LocalizedText name) {
        DatedName.Builder dated = DatedName.builder();
        dated.name(name).sources(read("handbook", "list of states"));
        return dated;
    }

    private static Existence existence(String from, String until) {
        return Existence.builder()
                .from(Bound.parse(from))
                .until(Bound.parse(until))
                .sources(read("gazette-1992", "p. 1"))
                .build();
    }

    private static Succession.Builder succession(String id, String from, String to, String date, Succession.Kind kind) {
        Succession.Builder succession = Succession.builder();
        succession
                .id(new SuccessionId(id))
                .from(new StateCode(from))
                .to(new StateCode(to))
                .date(Bound.parse(date))
                .kind(kind)
                .sources(read("gazette-1992", "p. 2"));
        return succession;
    }
}
