package org.entente.model.shape;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.LocalizedText;
import org.entente.model.LocalizedText.Translation;

/**
 * A text for people: the English text, or keys for the languages with {@code en} among them.
 *
 * <p>A translation is a text, or {@code {text: …, official: true}} where the body concerned publishes it so.
 */
final class LocalizedShape implements Shape<LocalizedText> {

    @Override
    public Optional<LocalizedText> read(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar) {
            return english(scalar, problems).map(LocalizedText::of);
        }
        return node instanceof Node.Mapping mapping ? languages(mapping, problems) : wrong(node, problems);
    }

    private Optional<LocalizedText> languages(Node.Mapping mapping, Problems problems) {
        Optional<String> english = mapping.get("en")
                .filter(Node.Scalar.class::isInstance)
                .flatMap(it -> english((Node.Scalar) it, problems));
        if (english.isEmpty()) {
            return wrong(mapping, problems);
        }
        Map<String, Translation> others = new TreeMap<>();
        for (Node.Entry entry : mapping.entries()) {
            if (!entry.key().text().equals("en")) {
                translation(entry.value(), problems)
                        .ifPresent(it -> others.put(entry.key().text(), it));
            }
        }
        return others.size() == mapping.entries().size() - 1
                ? Optional.of(new LocalizedText(english.get(), new TreeMap<>(others)))
                : Optional.empty();
    }

    private static Optional<Translation> translation(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar) {
            return english(scalar, problems).map(text -> new Translation(text, false));
        }
        Optional<Node> text = node.child("text");
        if (text.isPresent() && text.get() instanceof Node.Scalar scalar) {
            boolean official = node.child("official")
                    .filter(it -> it instanceof Node.Scalar yes && yes.text().equals("true"))
                    .isPresent();
            return english(scalar, problems).map(it -> new Translation(it, official));
        }
        problems.add(
                "wrong-type",
                node.location(),
                "a translation was expected here",
                "",
                "a text, or {text: …, official: true}");
        return Optional.empty();
    }

    private static Optional<String> english(Node.Scalar scalar, Problems problems) {
        if (scalar.text().isBlank()) {
            problems.add(
                    "empty-text", scalar.location(), "there is no text here", "", "write it, or leave the key out");
            return Optional.empty();
        }
        return Optional.of(scalar.text());
    }

    private Optional<LocalizedText> wrong(Node node, Problems problems) {
        problems.add("wrong-type", node.location(), "a text was expected here", "", expected());
        return Optional.empty();
    }

    @Override
    public void write(LocalizedText value, TreeWriter out) {
        out.localized(value);
    }

    @Override
    public String expected() {
        return "a text in English";
    }
}
