package org.entente.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of a base last and takes long to work out, kept for whoever asks for the same next.
 *
 * <p>Two threads may both work it out.
 */
final class LastAnswers {
    private final FactBase facts;
    private volatile @Nullable AsOf asOf;
    private volatile @Nullable Derived derived;

    private record Derived(Derivation<?> derivation, Object result) {}

    LastAnswers(FactBase facts) {
        this.facts = facts;
    }

    AsOf asOf(LocalDate date) {
        AsOf known = asOf;
        if (known == null || !known.date().equals(date)) {
            known = new AsOf(facts, date);
            asOf = known;
        }
        return known;
    }

    // Equal derivations have results of one type.
    @SuppressWarnings("unchecked")
    <T> T derived(Derivation<T> derivation) {
        Derived known = derived;
        if (known == null || !known.derivation().equals(derivation)) {
            known = new Derived(derivation, derivation.from(facts));
            derived = known;
        }
        return (T) known.result();
    }
}
