package org.entente.export.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.shape.Node;
import org.entente.model.shape.Problems;
import org.entente.model.shape.ScalarType;

/** Looks at what a feed has beside the facts: its version, its day and scope, and the verdicts on its claims. */
final class FeedHead {

    /** The keys at the top that are not sections of facts. A reader may add the two that begin with a sign. */
    static final Set<String> KEYS = Set.of(Feed.SCHEMA_VERSION, Feed.AS_OF, Feed.SCOPE, "@context", "$schema");

    private final Problems problems;

    private FeedHead(Problems problems) {
        this.problems = problems;
    }

    /** The facts alone, after a look at the rest; empty if it is no feed at all. */
    static Optional<Node> check(Node root, Problems problems) {
        FeedHead head = new FeedHead(problems);
        if (!(root instanceof Node.Mapping feed)) {
            head.requireObject(root, "a feed", "it begins {\"" + Feed.SCHEMA_VERSION + "\": \"" + Feed.SCHEMA + "\", ");
            return Optional.empty();
        }
        head.checkVersion(feed);
        feed.get(Feed.AS_OF).ifPresent(head::checkDay);
        feed.get(Feed.SCOPE).ifPresent(it -> head.requireObject(it, "the scope", "such as {\"kind\": \"everything\"}"));
        return Optional.of(new Node.Mapping(
                feed.entries().stream().map(head::withoutVerdicts).toList(), feed.place()));
    }

    private void checkVersion(Node.Mapping feed) {
        Optional<Node> version = feed.get(Feed.SCHEMA_VERSION);
        if (version.isEmpty()) {
            problems.add(
                    "missing-key",
                    feed.location(),
                    "a feed says which version of the schema it follows",
                    "",
                    "add \"" + Feed.SCHEMA_VERSION + "\": \"" + Feed.SCHEMA + "\"");
        } else if (!isText(version.get(), Feed.SCHEMA::equals)) {
            problems.add(
                    "unknown-version",
                    version.get().location(),
                    "this version of the feed's schema is not known here",
                    textOf(version.get()),
                    "this library reads \"" + Feed.SCHEMA + "\"; a newer one may read more");
        }
    }

    private void checkDay(Node node) {
        boolean isNothing = node instanceof Node.Scalar scalar && scalar.type() == ScalarType.NOTHING;
        if (!isNothing && !isText(node, FeedHead::isDay)) {
            problems.add(
                    "bad-value",
                    node.location(),
                    "this is not a day",
                    textOf(node),
                    "write \"1990-07-06\", or null for the whole");
        }
    }

    private static boolean isText(Node node, Predicate<String> test) {
        return node instanceof Node.Scalar scalar && scalar.type() == ScalarType.TEXT && test.test(scalar.text());
    }

    private static String textOf(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void requireObject(Node node, String what, String expected) {
        if (!(node instanceof Node.Mapping)) {
            problems.add("wrong-type", node.location(), what + " is an object", "", expected);
        }
    }

    private Node.Entry withoutVerdicts(Node.Entry entry) {
        if (entry.key().text().equals("claims") && entry.value() instanceof Node.Sequence claims) {
            List<Node> bare = claims.items().stream().map(this::withoutVerdict).toList();
            return new Node.Entry(entry.key(), new Node.Sequence(bare, claims.place()));
        }
        return entry;
    }

    private Node withoutVerdict(Node node) {
        if (!(node instanceof Node.Mapping claim)) {
            return node;
        }
        Optional<Node> verdict = claim.get(Feed.VERDICT);
        if (verdict.isEmpty()) {
            return claim;
        }
        requireObject(verdict.get(), "a verdict", "as views have it, or leave it out");
        return new Node.Mapping(
                claim.entries().stream()
                        .filter(entry -> !entry.key().text().equals(Feed.VERDICT))
                        .toList(),
                claim.place());
    }
}
