package org.entente.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings a base into its one order. */
final class Sorting {
    private static final Comparator<Fact> BY_ID = Comparator.comparing(Fact::factId);

    private Sorting() {}

    static FactBase sorted(FactBase base) {
        if (!isSorted(base)) {
            return sortedCopy(base);
        }
        // To look the facts up by their ids, which is asked for sooner or later, is to see that each has its own.
        Map<String, Fact> unused = base.byId();
        return base;
    }

    static Map<String, Fact> byId(FactBase base) {
        int facts = base.allLists().stream().mapToInt(List::size).sum();
        Map<String, Fact> byId = new LinkedHashMap<>(2 * facts);
        base.allLists()
                .forEach(kind -> kind.forEach(fact -> addDistinct(fact.factId().value(), fact, byId)));
        return byId;
    }

    private static void addDistinct(String id, Fact fact, Map<String, Fact> byId) {
        if (byId.put(id, fact) != null) {
            throw new IllegalArgumentException("two facts have the id '" + id + "'");
        }
    }

    private static boolean isSorted(FactBase base) {
        return base.allLists().stream().allMatch(Sorting::inOrder);
    }

    private static boolean inOrder(List<? extends Fact> facts) {
        for (int i = 1; i < facts.size(); i++) {
            if (BY_ID.compare(facts.get(i - 1), facts.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static FactBase sortedCopy(FactBase base) {
        return FactBase.builder()
                .edition(base.edition())
                .organizations(byId(base.organizations()))
                .states(byId(base.states()))
                .successions(byId(base.successions()))
                .memberships(byId(base.memberships()))
                .milestones(byId(base.milestones()))
                .areas(byId(base.areas()))
                .cooperations(byId(base.cooperations()))
                .documents(byId(base.documents()))
                .claims(byId(base.claims()))
                .disagreements(byId(base.disagreements()))
                .build();
    }

    private static <T extends Fact> List<T> byId(List<T> facts) {
        return facts.stream().sorted(BY_ID).toList();
    }
}
