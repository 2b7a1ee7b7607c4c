package org.entente.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.entente.model.shape.Node;

/** Finds which entry of a list has become which. */
final class Alignment {

    /** An entry before and after; one of them is empty if it was added or removed. Numbered from 0. */
    record Pair(Optional<Integer> before, Optional<Integer> after) {}

    private final List<Node> before;
    private final List<Node> after;
    private final String identity;
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<Integer> restBefore;
    private final Set<Integer> restAfter;

    private Alignment(List<Node> before, List<Node> after, String identity) {
        this.before = before;
        this.after = after;
        this.identity = identity;
        this.restBefore = indexes(before);
        this.restAfter = indexes(after);
    }

    /**
     * Pairs equal entries, then those of the same identity, then, if none was added or removed, the rest in their order.
     *
     * @param identity the key that tells what an entry is about
     */
    static List<Pair> of(List<Node> before, List<Node> after, String identity) {
        Alignment alignment = new Alignment(before, after, identity);
        alignment.pair(Node::equals);
        alignment.pair(alignment::isSame);
        if (before.size() == after.size()) {
            alignment.pair((one, other) -> true);
        }
        alignment.restBefore.forEach(i -> alignment.pairs.add(new Pair(Optional.of(i), Optional.empty())));
        alignment.restAfter.forEach(i -> alignment.pairs.add(new Pair(Optional.empty(), Optional.of(i))));
        return alignment.pairs;
    }

    private boolean isSame(Node one, Node other) {
        return one.child(identity).equals(other.child(identity));
    }

    private void pair(BiPredicate<Node, Node> fits) {
        for (Integer i : List.copyOf(restBefore)) {
            restAfter.stream()
                    .filter(j -> fits.test(before.get(i), after.get(j)))
                    .findFirst()
                    .ifPresent(j -> {
                        pairs.add(new Pair(Optional.of(i), Optional.of(j)));
                        restBefore.remove(i);
                        restAfter.remove(j);
                    });
        }
    }

    private static Set<Integer> indexes(List<Node> nodes) {
        return new TreeSet<>(IntStream.range(0, nodes.size()).boxed().toList());
    }

    /** Whether entries that were there before stand in another order now. */
    static boolean isReordered(List<Pair> pairs) {
        List<Integer> kept = pairs.stream()
                .filter(pair -> pair.before().isPresent() && pair.after().isPresent())
                .sorted((one, other) ->
                        one.after().orElseThrow().compareTo(other.after().orElseThrow()))
                .map(pair -> pair.before().orElseThrow())
                .toList();
        return !kept.equals(kept.stream().sorted().toList());
    }
}
