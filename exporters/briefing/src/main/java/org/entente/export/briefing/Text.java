package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.List;

/**
 * Words with what hangs on some of them: emphasis, another language, links, reference marks.
 *
 * @param spans the pieces in reading order, with nothing in between: spaces belong to the words
 */
public record Text(List<Span> spans) {

    /** Copies the spans; neighbouring words of one style and language become one. */
    public Text {
        spans = joined(spans);
    }

    // What is put together of many parts would otherwise be measured, broken into lines and printed in as many.
    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            int last = joined.size() - 1;
            if (last >= 0 && isOneWith(joined.get(last), span)) {
                joined.set(last, one((Words) joined.get(last), (Words) span));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    private static Words one(Words words, Words more) {
        return Words.builder().from(words).text(words.text() + more.text()).build();
    }

    private static boolean isOneWith(Span before, Span span) {
        return before instanceof Words one
                && span instanceof Words other
                && one.style() == other.style()
                && one.language().equals(other.language());
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
        return plus(List.of(more));
    }

    /** This text followed by plain words. */
    public Text plus(String words) {
        return plus(Words.of(words));
    }

    /** This text followed by another. */
    public Text plus(Text more) {
        return plus(more.spans());
    }

    private Text plus(List<Span> more) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(more);
        return new Text(all);
    }

    /** This text without the full stop that it ends with, if it does. */
    Text withoutStop() {
        int last = spans.size() - 1;
        if (last < 0
                || !(spans.get(last) instanceof Words words)
                || !words.text().endsWith(".")) {
            return this;
        }
        String bare = words.text().substring(0, words.text().length() - 1);
        return new Text(spans.subList(0, last))
                .plus(Words.builder().from(words).text(bare).build());
    }

    /** What is read: the words alone, reference marks as {@code [1]}. */
    public String plain() {
        if (spans.size() == 1) {
            return spans.get(0).plain();
        }
        StringBuilder plain = new StringBuilder();
        spans.forEach(span -> plain.append(span.plain()));
        return plain.toString();
    }

    /** Whether there is nothing to read. */
    public boolean isBlank() {
        return plain().isBlank();
    }
}
