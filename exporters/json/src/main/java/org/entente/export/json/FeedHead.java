package org.entente.export.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.shape.Node;
import org.entente.model.shape.Problems;

/** Looks at what a feed has beside the facts: its version, its day and scope, and the verdicts on its claims. */
final class FeedHead {

    /** The keys at the top that are not sections of facts. A reader may add the two that begin with a sign. */
    static final Set<String> KEYS = Set.of(Feed.SCHEMA_VERSION, Feed.AS_OF, Feed.SCOPE, "@context", "$schema");

    private static final String NOTHING = "null";

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
                feed.entries().stream().map(head::withoutVerdicts).toList(), feed.location()));
    }

    private void checkVersion(Node.Mapping feed) {
        Node version = feed.get(Feed.SCHEMA_VERSION).orElse(feed);
        if (version instanceof Node.Scalar scalar) {
            if (!scalar.text().equals(Feed.SCHEMA)) {
                problems.add(
                        "unknown-version",
                        scalar.location(),
                        "this version of the feed's schema is not known here",
                        scalar.text(),
                        "this library reads " + Feed.SCHEMA + "; a newer one may read more");
            }
        } else {
            problems.add(
                    "missing-key",
                    version.location(),
                    "a feed says which version of the schema it follows",
                    "",
                    "add \"" + Feed.SCHEMA_VERSION + "\": \"" + Feed.SCHEMA + "\"");
        }
    }

    private void checkDay(Node node) {
        String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
        if (!text.equals(NOTHING) && !isDay(text)) {
            problems.add("bad-value", node.location(), "this is not a day", text, "write 1990-07-06, or null");
        }
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
            return new Node.Entry(entry.key(), new Node.Sequence(bare, claims.location()));
        }
        return entry;
    }

    private Node withoutVerdict(Node node) {
        if (!(node instanceof Node.Mapping claim)) {
            return node;
        }
        claim.get(Feed.VERDICT).ifPresent(it -> requireObject(it, "a verdict", "as views have it, or leave it out"));
        return new Node.Mapping(
                claim.entries().stream()
                        .filter(entry -> !entry.key().text().equals(Feed.VERDICT))
                        .toList(),
                claim.location());
    }
}
