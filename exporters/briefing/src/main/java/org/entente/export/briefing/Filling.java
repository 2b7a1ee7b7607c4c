package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A sentence whose holes are filled with texts, so that words of another language stay marked as such within it.
 *
 * <p>While the sentence is worded, a stand-in of one private letter keeps the place of each such text.
 */
final class Filling {
    private static final char FIRST = '\uE000';
    private static final char LAST = '\uF8FF';

    private final List<Text> texts = new ArrayList<>();
    private final Map<String, Object> holes = new HashMap<>();

    Filling(Map<String, ?> values) {
        values.forEach((name, value) -> holes.put(name, value instanceof Text text ? standIn(text) : value));
    }

    private String standIn(Text text) {
        if (text.spans().stream().allMatch(Filling::isPlain)) {
            return text.plain();
        }
        texts.add(text);
        return String.valueOf((char) (FIRST + texts.size() - 1));
    }

    private static boolean isPlain(Span span) {
        return span instanceof Words words
                && words.language().isEmpty()
                && words.style() == Style.PLAIN
                && !hasStandIn(words.text());
    }

    private static boolean hasStandIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && text.charAt(i) <= LAST) {
                return true;
            }
        }
        return false;
    }

    /** The sentence that this makes of the holes, the texts in their places. */
    Text fill(Function<Map<String, ?>, String> wording) {
        String sentence = wording.apply(holes);
        if (texts.isEmpty()) {
            return Text.of(sentence);
        }
        Text filled = Text.of();
        int from = 0;
        for (int i = 0; i < sentence.length(); i++) {
            int text = sentence.charAt(i) - FIRST;
            if (text >= 0 && text < texts.size()) {
                filled = plus(filled, sentence.substring(from, i)).plus(texts.get(text));
                from = i + 1;
            }
        }
        return plus(filled, sentence.substring(from));
    }

    private static Text plus(Text text, String words) {
        return words.isEmpty() ? text : text.plus(words);
    }
}
