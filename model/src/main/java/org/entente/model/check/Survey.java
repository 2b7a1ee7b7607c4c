package org.entente.model.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Citation;
import org.entente.model.FactBase;
import org.entente.model.FactId;
import org.entente.model.check.Texts.Text;

/**
 * What the facts of a base name, cite and say in words, wherever it stands.
 *
 * @param named the ids that they name, in whichever fields, each once
 * @param citations the citations, as often as they stand
 * @param texts the texts for people
 */
record Survey(Set<FactId> named, List<Citation> citations, List<Text> texts) {

    static Survey of(FactBase facts) {
        Set<FactId> named = new HashSet<>();
        List<Citation> citations = new ArrayList<>();
        References.collect(facts, named::add, citations::addAll);
        List<Text> texts = new ArrayList<>();
        Texts.forEach(facts, texts::add);
        return new Survey(named, citations, texts);
    }

    /** Whether there is such a citation at all. Where each stands is to be asked only then, as nearly always there is none. */
    boolean cites(Predicate<Citation> test) {
        for (Citation citation : citations) {
            if (test.test(citation)) {
                return true;
            }
        }
        return false;
    }
}
