package org.entente.export.briefing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What makes a briefing hang together: section ids are unique, no heading level is skipped, every reference mark has its
 * reference, and every internal link leads to a section. The first failure is an {@link IllegalArgumentException}.
 */
final class BriefingCheck {

    private final Briefing briefing;
    private final Set<String> sections = new HashSet<>();
    private final Set<Integer> references = new HashSet<>();

    BriefingCheck(Briefing briefing) {
        this.briefing = briefing;
    }

    void run() {
        sections();
        references();
        front().forEach(this::text);
        blocks().forEach(block -> block.texts().forEach(this::text));
    }

    private void sections() {
        int above = 1;
        for (Section section : briefing.sections()) {
            require(sections.add(section.id()), "Two sections have the id '" + section.id() + "'");
            require(
                    section.level() <= above + 1,
                    "Section '" + section.id() + "' skips from heading level " + above + " to " + section.level());
            above = section.level();
        }
    }

    private void references() {
        for (Block block : blocks()) {
            if (block instanceof References list) {
                list.references().forEach(this::reference);
            }
        }
    }

    private void reference(Reference reference) {
        require(references.add(reference.number()), "Two references have the number " + reference.number());
    }

    private Stream<Text> front() {
        return Stream.of(
                        Stream.of(briefing.title()),
                        briefing.subtitle().stream(),
                        briefing.sections().stream().map(Section::heading))
                .flatMap(texts -> texts);
    }

    private List<Block> blocks() {
        return Stream.concat(
                        briefing.opening().stream(),
                        briefing.sections().stream().flatMap(section -> section.blocks().stream()))
                .toList();
    }

    private void text(Text text) {
        text.spans().forEach(this::span);
    }

    private void span(Span span) {
        if (span instanceof ReferenceMark mark) {
            require(references.contains(mark.number()), "Mark [" + mark.number() + "] has no reference");
        } else if (span instanceof InternalLink link) {
            require(sections.contains(link.section()), "No section has the id '" + link.section() + "'");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
