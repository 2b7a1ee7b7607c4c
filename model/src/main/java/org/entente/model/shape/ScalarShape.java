package org.entente.model.shape;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Coded;
import org.entente.model.Spelling;

/**
 * A value that is written as one piece of text.
 *
 * @param <T> the type of the value
 */
public final class ScalarShape<T> implements Shape<T> {
    private final Class<?> type;
    private final String expected;
    private final String pattern;
    private final List<String> codes;
    private final Function<String, T> parse;
    private final Function<T, String> print;

    private ScalarShape(
            Class<?> type,
            String expected,
            String pattern,
            List<String> codes,
            Function<String, T> parse,
            Function<T, String> print) {
        this.type = type;
        this.expected = expected;
        this.pattern = pattern;
        this.codes = codes;
        this.parse = parse;
        this.print = print;
    }

    /**
     * A value whose parser throws {@link IllegalArgumentException} with what would be right.
     *
     * @param type what the text stands for
     * @param pattern what its text looks like, as a regular expression that every language knows
     */
    static <T> ScalarShape<T> of(Class<?> type, String expected, String pattern, Function<String, T> parse) {
        return new ScalarShape<>(type, expected, pattern, List.of(), parse, Object::toString);
    }

    /** A constant that is written by its code. */
    static <E extends Enum<E> & Coded> ScalarShape<E> ofCodes(Class<E> type) {
        // Worked out once, as they are written often.
        Map<E, String> codeOf = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            codeOf.put(constant, constant.code());
        }
        List<E> constants = List.copyOf(codeOf.keySet());
        List<String> codes = List.copyOf(codeOf.values());
        String expected = "one of " + String.join(", ", codes);
        return new ScalarShape<>(
                type,
                expected,
                "^(" + String.join("|", codes) + ")$",
                codes,
                text -> fromCode(constants, codes, text),
                it -> Objects.requireNonNull(codeOf.get(it)));
    }

    private static <E extends Coded> E fromCode(List<E> constants, List<String> codes, String text) {
        int index = codes.indexOf(text);
        if (index < 0) {
            throw new IllegalArgumentException("'" + text + "' is not known"
                    + Spelling.nearest(text, codes)
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElseGet(() -> "; it is one of " + codes.stream().collect(Collectors.joining(", "))));
        }
        return constants.get(index);
    }

    @Override
    public Optional<T> read(Node node, Problems problems) {
        if (!(node instanceof Node.Scalar scalar)) {
            problems.add("wrong-type", node.location(), "one value was expected here", "", expected);
            return Optional.empty();
        }
        if (!scalar.canBe(ScalarType.TEXT)) {
            problems.addNoText(scalar, expected);
            return Optional.empty();
        }
        try {
            return scalar.parsed(parse);
        } catch (IllegalArgumentException e) {
            problems.add("bad-value", node.location(), String.valueOf(e.getMessage()), "", "");
            return Optional.empty();
        }
    }

    @Override
    public void write(T value, TreeWriter out) {
        out.text(print.apply(value));
    }

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
        return visitor.text(this);
    }

    /**
     * What the text stands for.
     *
     * @return such as {@code PartialDate} or {@code OrganizationId}; {@code MemberId} and {@code FactId} for ids of several sorts
     */
    public Class<?> type() {
        return type;
    }

    /**
     * What the text looks like.
     *
     * @return a regular expression of ECMA-262 that is searched for
     */
    public String pattern() {
        return pattern;
    }

    /**
     * The texts that there can be.
     *
     * @return the codes; empty if they cannot be listed
     */
    public List<String> codes() {
        return codes;
    }

    @Override
    public String expected() {
        return expected;
    }
}
