package org.entente.model.shape;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A value of two parts, both needed, such as a small record. */
final class PairShape {
    private PairShape() {}

    /** What is known of the two parts while they are being read. */
    private static final class Parts<A, B> {
        private Optional<A> first = Optional.empty();
        private Optional<B> second = Optional.empty();
    }

    static <T, A, B> Shape<T> of(
            String name,
            String firstKey,
            String firstMeaning,
            Shape<A> firstShape,
            Function<T, A> first,
            String secondKey,
            String secondMeaning,
            Shape<B> secondShape,
            Function<T, B> second,
            BiFunction<A, B, T> pair) {
        return RecordShape.<T, Parts<A, B>>of(
                        name, Parts::new, parts -> pair.apply(parts.first.orElseThrow(), parts.second.orElseThrow()))
                .required(firstKey, firstMeaning, firstShape, first, (parts, value) -> parts.first = Optional.of(value))
                .required(
                        secondKey,
                        secondMeaning,
                        secondShape,
                        second,
                        (parts, value) -> parts.second = Optional.of(value));
    }
}
