package org.entente.export.briefing;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** Words of one style and language. */
@Value.Immutable
public non-sealed interface Words extends Span {

    /** The words, with the spaces that part them from their neighbours. */
    String text();

    /** How they are set apart. */
    @Value.Default
    default Style style() {
        return Style.PLAIN;
    }

    /** Their language, if it isn't the briefing's. */
    Optional<Locale> language();

    @Override
    default String plain() {
        return text();
    }

    /** These words in this language, which isn't the briefing's. */
    default Words in(Locale language) {
        return builder().from(this).language(language).build();
    }

    /** Plain words. */
    static Words of(String text) {
        return builder().text(text).build();
    }

    /** Words that carry weight. */
    static Words strong(String text) {
        return builder().text(text).style(Style.STRONG).build();
    }

    /** Words that are stressed, such as a title. */
    static Words emphasis(String text) {
        return builder().text(text).style(Style.EMPHASIS).build();
    }

    /** Starts words. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what words are made of. */
    final class Builder extends ImmutableWords.Builder {
        Builder() {}
    }
}
