package org.entente.export.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.export.briefing.Block;
import org.entente.export.briefing.Briefing;
import org.entente.export.briefing.ReferenceMark;
import org.entente.export.briefing.Section;
import org.entente.export.briefing.Span;
import org.entente.export.briefing.Text;
import org.entente.export.briefing.Wording;

/** The names of the places in a note that links lead to, in letters that every PDF reader takes. */
final class Places {

    static final String TITLE = "title";

    private final Wording wording;
    private final Map<String, String> sections = new HashMap<>();
    private final Set<Integer> marked = new HashSet<>();

    Places(Briefing briefing) {
        this.wording = briefing.wording();
        for (Section section : briefing.sections()) {
            sections.put(section.id(), "section-" + (sections.size() + 1));
        }
        texts(briefing).forEach(text -> text.spans().forEach(this::note));
    }

    private void note(Span span) {
        if (span instanceof ReferenceMark mark) {
            marked.add(mark.number());
        }
    }

    private static Stream<Text> texts(Briefing briefing) {
        Stream<Text> front = Stream.concat(Stream.of(briefing.title()), briefing.subtitle().stream());
        Stream<Text> headings = briefing.sections().stream().map(Section::heading);
        Stream<Block> blocks = Stream.concat(
                briefing.opening().stream(), briefing.sections().stream().flatMap(s -> s.blocks().stream()));
        Stream<Text> inBlocks = blocks.map(Block::texts).flatMap(List::stream);
        return Stream.of(front, headings, inBlocks).flatMap(texts -> texts);
    }

    Wording wording() {
        return wording;
    }

    String section(String id) {
        String name = sections.get(id);
        if (name == null) {
            throw new IllegalArgumentException("No section has the id '" + id + "'");
        }
        return name;
    }

    static String reference(int number) {
        return "reference-" + number;
    }

    /** The first mark of a reference. */
    static String mark(int number) {
        return "mark-" + number;
    }

    /** Whether any mark points at the reference. */
    boolean isMarked(int number) {
        return marked.contains(number);
    }
}
