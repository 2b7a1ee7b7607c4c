package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.export.Scope;
import org.entente.model.Milestone;
import org.entente.model.MilestoneQuery;

/** The milestones that the briefing is about: which of them the bottom line names, and which there is room for. */
final class Developments {
    /** From this weight on a milestone is worth a line at the very top. */
    static final int MAJOR = 4;

    private final List<Milestone> all;
    private final Optional<Milestone> major;
    private final Optional<Milestone> latest;
    /** Those that the bottom line names. */
    private final List<Milestone> named;
    /** The others, in the order of time. */
    private final NavigableMap<Integer, List<Milestone>> othersByWeight = new TreeMap<>();

    Developments(Prose prose) {
        // Of one day the weightiest comes last.
        Comparator<Milestone> inTime = Comparator.comparing(Milestone::date).thenComparingInt(prose::weight);
        this.all = prose.selection().milestones().stream()
                .filter(prose.selection()::joinsBodies)
                .toList();
        this.major = all.stream().filter(it -> prose.weight(it) >= MAJOR).max(inTime);
        // Where an area is asked about, what came last matters even if it is no turning point.
        boolean ofArea = prose.selection().request().scope() instanceof Scope.Area;
        this.latest = ofArea || major.isEmpty()
                ? all.stream().max(inTime).filter(it -> !major.equals(Optional.of(it)))
                : Optional.empty();
        this.named = Stream.concat(major.stream(), latest.stream()).toList();
        all.stream()
                .filter(it -> !named.contains(it))
                .forEach(it -> othersByWeight
                        .computeIfAbsent(prose.weight(it), any -> new ArrayList<>())
                        .add(it));
    }

    /** All of them in the order of time. */
    List<Milestone> all() {
        return all;
    }

    /** The last that changed much. */
    Optional<Milestone> major() {
        return major;
    }

    /** The last of all, where that is worth a line and another than the last major one. */
    Optional<Milestone> latest() {
        return latest;
    }

    /** At most so many, in the order of time: those that the bottom line names, then the weightiest, equal ones of all times. */
    List<Milestone> weightiest(int most) {
        List<Milestone> chosen = new ArrayList<>(named.stream().limit(most).toList());
        for (List<Milestone> alike : othersByWeight.descendingMap().values()) {
            chosen.addAll(spread(alike, most - chosen.size()));
        }
        return chosen.stream().sorted(MilestoneQuery.BY_TIME).toList();
    }

    /** So many of them at even distances, the first and the last among them. */
    static <T> List<T> spread(List<T> inOrder, int most) {
        if (inOrder.size() <= most) {
            return inOrder;
        }
        int last = inOrder.size() - 1;
        return IntStream.range(0, most)
                .mapToObj(i -> inOrder.get(most == 1 ? last : i * last / (most - 1)))
                .toList();
    }
}
