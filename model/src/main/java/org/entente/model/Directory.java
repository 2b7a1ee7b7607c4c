package org.entente.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts of one kind by their ids. */
final class Directory<T extends Fact> {
    private final String kind;
    private final Class<T> type;
    private final Map<String, Fact> byId;

    /** Those of one type among all facts by their ids. */
    Directory(String kind, Class<T> type, Map<String, Fact> byId) {
        this.kind = kind;
        this.type = type;
        this.byId = byId;
    }

    int size() {
        return byId.size();
    }

    T get(FactId id) {
        return getByText(id.value());
    }

    T getByText(String id) {
        return findByText(id).orElseThrow(() -> new UnknownFactException(kind, id, ids()));
    }

    Optional<T> find(FactId id) {
        return findByText(id.value());
    }

    Optional<T> findByText(String id) {
        Fact fact = byId.get(id);
        return type.isInstance(fact) ? Optional.of(type.cast(fact)) : Optional.empty();
    }

    private List<String> ids() {
        return byId.values().stream()
                .filter(type::isInstance)
                .map(fact -> fact.factId().value())
                .toList();
    }
}
