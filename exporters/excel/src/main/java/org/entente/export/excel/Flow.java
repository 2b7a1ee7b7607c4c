package org.entente.export.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.model.check.SourceLocation;
import org.entente.model.shape.Node;

/** What a claim means in the facts, written on one line as in the facts' files: {@code {members: nato}}. */
final class Flow {
    private static final Pattern TOKEN = Pattern.compile("\\s*([{}\\[\\],:]|[^\\s{}\\[\\],:]+)\\s*");
    // Nobody writes deeper ones, and reading is recursive.
    private static final int DEEPEST = 50;

    private final List<String> tokens;
    private final SourceLocation place;
    private int next;

    private Flow(List<String> tokens, SourceLocation place) {
        this.tokens = tokens;
        this.place = place;
    }

    static String print(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key().text() + ": " + print(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(Flow::print).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((Node.Scalar) node).text();
    }

    /** Reads what {@link #print} writes; empty if the brackets or commas are not right. */
    static Optional<Node> read(String text, SourceLocation place) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.lookingAt()) {
            tokens.add(matcher.group(1));
            matcher.region(matcher.end(), text.length());
        }
        Flow flow = new Flow(tokens, place);
        Optional<Node> node = flow.node(0);
        return flow.next == tokens.size() ? node : Optional.empty();
    }

    private Optional<Node> node(int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (take("{")) {
            return mapping(depth);
        }
        if (take("[")) {
            return sequence(depth);
        }
        return word().map(word -> word);
    }

    private Optional<Node> mapping(int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        do {
            Optional<Node.Scalar> key = word();
            Optional<Node> value = take(":") ? node(depth + 1) : Optional.empty();
            if (key.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            entries.add(new Node.Entry(key.get(), value.get()));
        } while (take(","));
        return take("}") ? Optional.of(new Node.Mapping(entries, place)) : Optional.empty();
    }

    private Optional<Node> sequence(int depth) {
        List<Node> items = new ArrayList<>();
        do {
            Optional<Node> item = node(depth + 1);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        } while (take(","));
        return take("]") ? Optional.of(new Node.Sequence(items, place)) : Optional.empty();
    }

    private Optional<Node.Scalar> word() {
        boolean isWord = next < tokens.size() && !tokens.get(next).matches("[{}\\[\\],:]");
        return isWord ? Optional.of(new Node.Scalar(tokens.get(next++), place)) : Optional.empty();
    }

    private boolean take(String token) {
        boolean found = next < tokens.size() && tokens.get(next).equals(token);
        next += found ? 1 : 0;
        return found;
    }
}
