package org.entente.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.entente.model.Claim;
import org.entente.model.Cooperation;
import org.entente.model.CooperationArea;
import org.entente.model.DatedName;
import org.entente.model.Disagreement;
import org.entente.model.Document;
import org.entente.model.Fact;
import org.entente.model.LocalizedText;
import org.entente.model.Membership;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.State;
import org.entente.model.Succession;

/** The texts for people in a fact, and which of them are prose of ours: neither names nor titles of documents. */
final class Texts {

    /** A text in a field. */
    record Text(String field, LocalizedText text, boolean ours) {}

    private final List<Text> found = new ArrayList<>();

    private Texts() {}

    static List<Text> of(Fact fact) {
        Texts texts = new Texts();
        texts.collect(fact);
        return texts.found;
    }

    private void collect(Fact fact) {
        if (fact instanceof Organization it) {
            collectFrom(it);
        } else if (fact instanceof State it) {
            each("names", it.names(), this::collectFrom);
        } else if (fact instanceof Succession it) {
            ours("note", it.note());
        } else if (fact instanceof Membership it) {
            collectFrom(it);
        } else if (fact instanceof Milestone it) {
            ours("title", it.title());
            ours("summary", it.summary());
            ours("weightReason", it.weightReason());
        } else if (fact instanceof CooperationArea it) {
            theirs("name", it.name());
            ours("definition", it.definition());
        } else if (fact instanceof Cooperation it) {
            collectFrom(it);
        } else if (fact instanceof Document it) {
            theirs("title", it.title());
            theirs("issuer", it.issuer());
            ours("note", it.note());
        } else if (fact instanceof Claim it) {
            ours("sentence", it.sentence());
        } else if (fact instanceof Disagreement it) {
            each("values", it.values(), (place, value) -> ours(place + "reason", value.reason()));
        }
    }

    private void collectFrom(Organization body) {
        each("names", body.names(), this::collectFrom);
        each("seats", body.seats(), (place, seat) -> theirs(place + "place", seat.place()));
        theirs("terms.one", body.terms().one());
        theirs("terms.many", body.terms().many());
    }

    private void collectFrom(String place, DatedName name) {
        theirs(place + "name", name.name());
        name.official().ifPresent(it -> theirs(place + "official", it));
        name.acronym().ifPresent(it -> theirs(place + "acronym", it));
    }

    private void collectFrom(Membership membership) {
        ours("note", membership.note());
        each("events", membership.events(), (place, event) -> ours(place + "note", event.note()));
        each("suspensions", membership.suspensions(), (place, it) -> ours(place + "note", it.note()));
    }

    private void collectFrom(Cooperation cooperation) {
        ours("summary", cooperation.summary());
        each("channels", cooperation.channels(), (place, channel) -> {
            ours(place + "description", channel.description());
            ours(place + "frequency", channel.frequency());
        });
    }

    private static <T> void each(String field, List<T> items, BiConsumer<String, T> collect) {
        for (int i = 0; i < items.size(); i++) {
            collect.accept(field + "." + (i + 1) + ".", items.get(i));
        }
    }

    private void ours(String field, Optional<LocalizedText> text) {
        text.ifPresent(it -> ours(field, it));
    }

    private void ours(String field, LocalizedText text) {
        found.add(new Text(field, text, true));
    }

    private void theirs(String field, LocalizedText text) {
        found.add(new Text(field, text, false));
    }
}
