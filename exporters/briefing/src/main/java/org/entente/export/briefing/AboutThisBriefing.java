package org.entente.export.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.export.ExportRequest;
import org.entente.export.Scope;
import org.entente.model.Coverage;
import org.entente.model.Document;
import org.entente.model.Edition;
import org.entente.model.FactBase;

/** Who answers for the briefing, on what it rests, and what it does not say. */
final class AboutThisBriefing {
    private final Prose prose;
    private final String origin;
    private final Text citation;

    /** Words all that is the same at any length. */
    AboutThisBriefing(Prose prose, Text title) {
        this.prose = prose;
        this.origin = origin();
        this.citation = prose.text("brief.about.cite", citation(title));
    }

    /** The section, which says whether some words of the others are not in the language of the briefing. */
    Section section(boolean isTranslated) {
        String english = isTranslated ? "" : prose.label("brief.about.english") + " ";
        Text told = Text.of(origin + " " + english + prose.label("brief.about.disclaimer") + " ");
        return Section.builder()
                .id("about")
                .heading(prose.text("brief.about"))
                .addBlocks(new Paragraph(told.plus(citation), Role.SMALL_PRINT))
                .build();
    }

    private String origin() {
        List<String> sentences = new ArrayList<>();
        ExportRequest request = prose.selection().request();
        request.preparedBy()
                .ifPresent(name -> sentences.add(prose.label("brief.about.prepared", Map.of("name", name))));
        request.contact()
                .ifPresent(contact -> sentences.add(prose.label("brief.about.contact", Map.of("contact", contact))));
        sentences.add(edition());
        prose.facts()
                .edition()
                .replaces()
                .ifPresent(it -> sentences.add(prose.label("brief.about.replaces", Map.of("replaces", it))));
        sentences.add(coverage());
        if (request.scope() instanceof Scope.OfState) {
            sentences.add(prose.label("brief.about.rule"));
        }
        return String.join(" ", sentences);
    }

    private String edition() {
        Edition edition = prose.facts().edition();
        return prose.label(
                "brief.about.edition",
                Map.of(
                        "edition", edition.edition(),
                        "date", prose.dates().day(edition.date()),
                        "licence", edition.licence(),
                        "version", ProgramVersion.TEXT));
    }

    /** How much of what the facts say has a source, whatever of it the briefing tells. */
    private String coverage() {
        FactBase facts = prose.facts();
        Coverage coverage = facts.coverage();
        int primary = 0;
        LocalDate oldest = LocalDate.MAX;
        for (Document document : facts.documents()) {
            primary += document.rank() == Document.Rank.PRIMARY ? 1 : 0;
            LocalDate consulted = document.consulted().orElse(oldest);
            oldest = consulted.isBefore(oldest) ? consulted : oldest;
        }
        return prose.label(
                "brief.about.coverage",
                Map.of(
                        "statements",
                        coverage.statements(),
                        "unsourced",
                        coverage.statements() - coverage.sourced(),
                        "unread",
                        coverage.statements() - coverage.read(),
                        "sourced",
                        coverage.sourced(),
                        "read",
                        coverage.read(),
                        "secondary",
                        facts.documents().size() - primary,
                        "primary",
                        primary,
                        "documents",
                        facts.documents().size(),
                        "oldest",
                        oldest.equals(LocalDate.MAX) ? "–" : prose.dates().day(oldest)));
    }

    private Text quoted(Text title) {
        Typography typography = Typography.of(prose.selection().language());
        return new Text(title.spans().stream()
                .map(span -> span instanceof Words words
                        ? Words.builder()
                                .from(words)
                                .text(typography.quoted(words.text()))
                                .build()
                        : span)
                .toList());
    }

    private Map<String, Object> citation(Text title) {
        return Map.of(
                "title", quoted(title),
                "day", prose.dates().day(prose.selection().day()),
                "edition", prose.facts().edition().edition());
    }
}
