package org.entente.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Claim;
import org.entente.model.Cooperation;
import org.entente.model.CooperationArea;
import org.entente.model.Disagreement;
import org.entente.model.Document;
import org.entente.model.Fact;
import org.entente.model.LocalizedText;
import org.entente.model.Membership;
import org.entente.model.Milestone;
import org.entente.model.Succession;

/** The prose of a fact that is ours: neither names nor titles of documents nor quotations. */
final class OwnTexts {

    /** A text in a field. */
    record OwnText(String field, LocalizedText text) {}

    private final List<OwnText> found = new ArrayList<>();

    private OwnTexts() {}

    static List<OwnText> of(Fact fact) {
        OwnTexts texts = new OwnTexts();
        texts.collect(fact);
        return texts.found;
    }

    private void collect(Fact fact) {
        if (fact instanceof Milestone it) {
            add("title", it.title());
            add("summary", it.summary());
            add("weightReason", it.weightReason());
        } else if (fact instanceof Membership it) {
            add("note", it.note());
            for (int i = 0; i < it.events().size(); i++) {
                add("events." + (i + 1) + ".note", it.events().get(i).note());
            }
            for (int i = 0; i < it.suspensions().size(); i++) {
                add("suspensions." + (i + 1) + ".note", it.suspensions().get(i).note());
            }
        } else if (fact instanceof Succession it) {
            add("note", it.note());
        } else if (fact instanceof CooperationArea it) {
            add("definition", it.definition());
        } else if (fact instanceof Cooperation it) {
            add("summary", it.summary());
            for (int i = 0; i < it.channels().size(); i++) {
                add("channels." + (i + 1) + ".description", it.channels().get(i).description());
            }
        } else if (fact instanceof Claim it) {
            add("sentence", it.sentence());
        } else if (fact instanceof Document it) {
            add("note", it.note());
        } else if (fact instanceof Disagreement it) {
            for (int i = 0; i < it.values().size(); i++) {
                add("values." + (i + 1) + ".reason", it.values().get(i).reason());
            }
        }
    }

    private void add(String field, LocalizedText text) {
        found.add(new OwnText(field, text));
    }

    private void add(String field, Optional<LocalizedText> text) {
        text.ifPresent(it -> add(field, it));
    }
}
