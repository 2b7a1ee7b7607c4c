package org.entente.export.briefing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words with what hangs on some of them: emphasis, another language, links, reference marks.
 *
 * @param spans the pieces in reading order, with nothing in between: spaces belong to the words
 */
public record Text(List<Span> spans) {

    /** Copies the spans. */
    public Text {
        spans = List.copyOf(spans);
    }

    /** Plain words in the briefing's language. */
    public static Text of(String words) {
        return new Text(List.of(Words.of(words)));
    }

    /** These spans in this order. */
    public static Text of(Span... spans) {
        return new Text(List.of(spans));
    }

    /** This text followed by these spans. */
    public Text plus(Span... more) {
        return new Text(Stream.concat(spans.stream(), Stream.of(more)).toList());
    }

    /** This text followed by plain words. */
    public Text plus(String words) {
        return plus(Words.of(words));
    }

    /** This text followed by another. */
    public Text plus(Text more) {
        return plus(more.spans().toArray(Span[]::new));
    }

    /** What is read: the words alone, reference marks as {@code [1]}. */
    public String plain() {
        return spans.size() == 1
                ? spans.get(0).plain()
                : spans.stream().map(Span::plain).collect(Collectors.joining());
    }

    /** Whether there is nothing to read. */
    public boolean isBlank() {
        return plain().isBlank();
    }
}
