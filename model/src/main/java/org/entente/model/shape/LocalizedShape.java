package org.entente.model.shape;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.entente.model.LocalizedText;
import org.entente.model.LocalizedText.Translation;

/**
 * A text for people: the English text, or keys for the languages with {@code en} among them.
 *
 * <p>A translation is a text, or {@code {text: …, official: true}} where the body concerned publishes it so.
 */
final class LocalizedShape implements Shape<LocalizedText> {

    /** What is known of a translation while it is being read. */
    static final class TranslationParts {
        private String text = "";
        private boolean official;

        void text(String value) {
            text = value;
        }

        void official(boolean value) {
            official = value;
        }

        Translation build() {
            return new Translation(text, official);
        }
    }

    @Override
    public Optional<LocalizedText> read(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar) {
            return english(scalar, problems).map(LocalizedText::of);
        }
        return node instanceof Node.Mapping mapping ? languages(mapping, problems) : wrong(node, problems);
    }

    private Optional<LocalizedText> languages(Node.Mapping mapping, Problems problems) {
        if (!(mapping.get("en").orElse(mapping) instanceof Node.Scalar scalar)) {
            return wrong(mapping, problems);
        }
        Optional<String> english = english(scalar, problems);
        if (english.isEmpty() || hasLanguageTwice(mapping, problems)) {
            return Optional.empty();
        }
        SortedMap<String, Translation> others = new TreeMap<>();
        for (int i = 0; i < mapping.size(); i++) {
            if (!mapping.key(i).equals("en")) {
                boolean isLanguage = isLanguage(mapping, i, problems);
                Optional<Translation> translation = translation(mapping.value(i), problems);
                if (isLanguage && translation.isPresent()) {
                    others.put(mapping.key(i), translation.get());
                }
            }
        }
        return others.size() == mapping.size() - 1
                ? Optional.of(new LocalizedText(english.get(), others))
                : Optional.empty();
    }

    // That a key is one is seen without a node of it, which nearly every translation would have to make.
    private static boolean isLanguage(Node.Mapping mapping, int index, Problems problems) {
        return Shapes.isLanguage(mapping.key(index))
                || Shapes.LANGUAGE_CODE.read(mapping.keyNode(index), problems).isPresent();
    }

    // One can stand in the fact and one with the translations.
    private static boolean hasLanguageTwice(Node.Mapping mapping, Problems problems) {
        List<String> languages = mapping.keys().names();
        if (!mapping.keys().hasTwice()) {
            return false;
        }
        for (int i = 1; i < languages.size(); i++) {
            if (languages.indexOf(languages.get(i)) < i) {
                problems.add(
                        "duplicate-key",
                        mapping.keyPlace(i).location(),
                        "there are two texts in this language",
                        languages.get(i),
                        "keep one of them");
            }
        }
        return true;
    }

    private static Optional<Translation> translation(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar) {
            return english(scalar, problems).map(text -> new Translation(text, false));
        }
        return Shapes.TRANSLATION.read(node, problems);
    }

    private static Optional<String> english(Node.Scalar scalar, Problems problems) {
        if (!scalar.canBe(ScalarType.TEXT)) {
            problems.addNoText(scalar, "a text");
            return Optional.empty();
        }
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
    public boolean hasTexts() {
        return true;
    }

    @Override
    public void forEachText(LocalizedText value, String field, BiConsumer<String, LocalizedText> action) {
        action.accept(field, value);
    }

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
        return visitor.localized(expected());
    }

    @Override
    public String expected() {
        return "a text in English";
    }
}
