package org.entente.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Facts of one kind by their ids. */
final class Directory<T extends Fact> {
    private final String kind;
    private final Map<String, T> byId = new LinkedHashMap<>();

    Directory(String kind, Collection<? extends T> facts) {
        this.kind = kind;
        facts.forEach(fact -> byId.put(fact.factId().value(), fact));
    }

    T get(FactId id) {
        return getByText(id.value());
    }

    T getByText(String id) {
        return findByText(id).orElseThrow(() -> new UnknownFactException(kind, id, byId.keySet()));
    }

    Optional<T> find(FactId id) {
        return findByText(id.value());
    }

    Optional<T> findByText(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
