package org.entente.export.briefing;

import java.util.List;

/**
 * One paragraph.
 *
 * @param text what it says
 * @param role what it is there for
 */
public record Paragraph(Text text, Role role) implements Block {

    /** An ordinary paragraph. */
    public static Paragraph of(Text text) {
        return new Paragraph(text, Role.BODY);
    }

    /** An ordinary paragraph in the briefing's language. */
    public static Paragraph of(String words) {
        return of(Text.of(words));
    }

    @Override
    public List<Text> texts() {
        return List.of(text);
    }
}
