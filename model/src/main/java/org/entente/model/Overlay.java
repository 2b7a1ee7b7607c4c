package org.entente.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays one base over another. */
final class Overlay {
    private Overlay() {}

    static FactBase of(FactBase below, FactBase above) {
        return FactBase.builder()
                .edition(edition(below.edition(), above.edition()))
                .organizations(merged(below.organizations(), above.organizations()))
                .states(merged(below.states(), above.states()))
                .successions(merged(below.successions(), above.successions()))
                .memberships(merged(below.memberships(), above.memberships()))
                .milestones(merged(below.milestones(), above.milestones()))
                .areas(merged(below.areas(), above.areas()))
                .cooperations(merged(below.cooperations(), above.cooperations()))
                .documents(merged(below.documents(), above.documents()))
                .claims(merged(below.claims(), above.claims()))
                .disagreements(merged(below.disagreements(), above.disagreements()))
                .build();
    }

    // What lies below keeps its texts, so their languages stay.
    private static Edition edition(Edition below, Edition above) {
        Set<String> languages = new LinkedHashSet<>(above.languages());
        languages.addAll(below.languages());
        return Edition.builder().copyOf(above).languages(languages).build();
    }

    private static <T extends Fact> List<T> merged(List<T> below, List<T> above) {
        Map<FactId, T> byId = new LinkedHashMap<>();
        below.forEach(fact -> byId.put(fact.factId(), fact));
        above.forEach(fact -> byId.put(fact.factId(), fact));
        return new ArrayList<>(byId.values());
    }
}
