package org.entente.model.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Spelling;

/** A value of one of several shapes, told apart by the one key that it is written under: {@code {members: nato}}. */
final class ChoiceShape<T> implements Shape<T> {

    /** One of the shapes. */
    private record Choice<C>(String key, Class<C> type, Shape<C> shape) {

        void write(Object value, TreeWriter out) {
            out.key(key);
            shape.write(type.cast(value), out);
        }
    }

    private final String name;
    private final List<Choice<? extends T>> choices = new ArrayList<>();

    ChoiceShape(String name) {
        this.name = name;
    }

    /** One more of the shapes; none of them has texts for people. */
    <C extends T> ChoiceShape<T> or(String key, Class<C> type, Shape<C> shape) {
        if (shape.hasTexts()) {
            throw new IllegalArgumentException("texts under '" + key + "' of " + name + " would not be found");
        }
        choices.add(new Choice<>(key, type, shape));
        return this;
    }

    @Override
    public Optional<T> read(Node node, Problems problems) {
        if (!(node instanceof Node.Mapping mapping) || mapping.size() != 1) {
            problems.add("wrong-type", node.location(), name + " was expected here", "", expected());
            return Optional.empty();
        }
        String key = mapping.key(0);
        Optional<Choice<? extends T>> choice =
                choices.stream().filter(it -> it.key().equals(key)).findFirst();
        if (choice.isEmpty()) {
            String hint = Spelling.nearest(key, keys())
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse(expected());
            problems.add("unknown-key", mapping.keyPlace(0).location(), name + " of this sort is not known", key, hint);
            return Optional.empty();
        }
        return choice.get().shape().read(mapping.value(0), problems).map(value -> value);
    }

    @Override
    public void write(T value, TreeWriter out) {
        out.beginMapping();
        choices.stream()
                .filter(choice -> choice.type().isInstance(value))
                .findFirst()
                .orElseThrow()
                .write(value, out);
        out.endMapping();
    }

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
        Map<String, Shape<?>> byKey = new LinkedHashMap<>();
        choices.forEach(choice -> byKey.put(choice.key(), choice.shape()));
        return visitor.choice(this, byKey);
    }

    private List<String> keys() {
        return choices.stream().map(Choice::key).toList();
    }

    @Override
    public String expected() {
        return name + ", one of " + String.join(", ", keys());
    }
}
