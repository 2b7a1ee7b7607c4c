package org.entente.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.model.Claim;
import org.entente.model.Cooperation;
import org.entente.model.CooperationArea;
import org.entente.model.DatedName;
import org.entente.model.Disagreement;
import org.entente.model.Document;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.Membership;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.RivalValue;
import org.entente.model.State;
import org.entente.model.Succession;

/** The texts for people in a fact, and which of them are prose of ours: neither names nor titles of documents. */
final class Texts {

    /**
     * A text in a field.
     *
     * @param fact the id of the fact as text
     * @param list the list in which the entry with the text stands, the empty text for none
     * @param index which entry of the list it is, from 0
     * @param key the key of the text
     */
    record Text(String fact, String list, int index, String key, LocalizedText text, boolean ours) {

        /** Put together only where it is told: that takes longer than to look at most texts. */
        String field() {
            return list.isEmpty() ? key : list + "." + (index + 1) + "." + key;
        }
    }

    /** What collects from an entry of a list. */
    @FunctionalInterface
    private interface Collector<T> {
        void collect(String list, int index, T item);
    }

    private final Consumer<Text> action;
    private String owner = "";

    private Texts(Consumer<Text> action) {
        this.action = action;
    }

    static List<Text> of(Fact fact) {
        List<Text> found = new ArrayList<>();
        new Texts(found::add).collect(fact);
        return found;
    }

    /** Tells of the texts of all facts, fact by fact. */
    static void forEach(FactBase facts, Consumer<Text> action) {
        Texts texts = new Texts(action);
        facts.allFacts().forEach(texts::collect);
    }

    private void collect(Fact fact) {
        owner = fact.factId().value();
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
            each("values", it.values(), this::collectFrom);
        }
    }

    private void collectFrom(Organization body) {
        each("names", body.names(), this::collectFrom);
        each("seats", body.seats(), (list, index, seat) -> theirs(list, index, "place", seat.place()));
        theirs("terms.one", body.terms().one());
        theirs("terms.many", body.terms().many());
    }

    private void collectFrom(String list, int index, DatedName name) {
        theirs(list, index, "name", name.name());
        name.official().ifPresent(it -> theirs(list, index, "official", it));
        name.acronym().ifPresent(it -> theirs(list, index, "acronym", it));
    }

    private void collectFrom(Membership membership) {
        ours("note", membership.note());
        each("events", membership.events(), (list, index, event) -> ours(list, index, "note", event.note()));
        each("suspensions", membership.suspensions(), (list, index, it) -> ours(list, index, "note", it.note()));
    }

    private void collectFrom(Cooperation cooperation) {
        ours("summary", cooperation.summary());
        each("channels", cooperation.channels(), (list, index, channel) -> {
            ours(list, index, "description", channel.description());
            ours(list, index, "frequency", channel.frequency());
        });
    }

    private void collectFrom(String list, int index, RivalValue rival) {
        theirs(list, index, "value", rival.value());
        ours(list, index, "reason", rival.reason());
    }

    private static <T> void each(String list, List<T> items, Collector<T> collector) {
        for (int i = 0; i < items.size(); i++) {
            collector.collect(list, i, items.get(i));
        }
    }

    private void ours(String key, Optional<LocalizedText> text) {
        ours("", 0, key, text);
    }

    private void ours(String list, int index, String key, Optional<LocalizedText> text) {
        if (text.isPresent()) {
            ours(list, index, key, text.get());
        }
    }

    private void ours(String key, LocalizedText text) {
        ours("", 0, key, text);
    }

    private void ours(String list, int index, String key, LocalizedText text) {
        action.accept(new Text(owner, list, index, key, text, true));
    }

    private void theirs(String key, LocalizedText text) {
        theirs("", 0, key, text);
    }

    private void theirs(String list, int index, String key, LocalizedText text) {
        action.accept(new Text(owner, list, index, key, text, false));
    }
}
