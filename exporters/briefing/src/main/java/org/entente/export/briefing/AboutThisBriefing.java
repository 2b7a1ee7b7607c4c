package org.entente.export.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.export.ExportRequest;
import org.entente.model.Citation;
import org.entente.model.Document;
import org.entente.model.Edition;
import org.entente.model.FactBase;
import org.entente.model.Statement;

/** Who answers for the briefing, on what it rests, and what it does not say. */
final class AboutThisBriefing {
    private final Prose prose;

    AboutThisBriefing(Prose prose) {
        this.prose = prose;
    }

    Section section() {
        List<String> sentences = new ArrayList<>();
        ExportRequest request = prose.selection().request();
        request.preparedBy()
                .ifPresent(name -> sentences.add(prose.label("brief.about.prepared", Map.of("name", name))));
        request.contact()
                .ifPresent(contact -> sentences.add(prose.label("brief.about.contact", Map.of("contact", contact))));
        sentences.add(edition());
        sentences.add(prose.label("brief.about.date"));
        if (prose.selection().isBeyondPosition()) {
            sentences.add(prose.label("brief.about.beyond", position()));
        }
        sentences.add(coverage());
        sentences.add(prose.label("brief.about.rule"));
        sentences.add(prose.label("brief.about.disclaimer"));
        sentences.add(prose.label("brief.about.designations"));
        sentences.add(prose.label("brief.about.cite", citation()));
        return Section.builder()
                .id("about")
                .heading(prose.text("brief.about"))
                .addBlocks(new Paragraph(Text.of(String.join(" ", sentences)), Role.SMALL_PRINT))
                .build();
    }

    private String edition() {
        Edition edition = prose.facts().edition();
        Map<String, Object> holes = new HashMap<>(position());
        holes.put("edition", edition.edition());
        holes.put("date", prose.dates().day(edition.date()));
        holes.put("licence", edition.licence());
        holes.put("version", ProgramVersion.TEXT);
        return prose.label("brief.about.edition", holes);
    }

    private Map<String, String> position() {
        return Map.of("position", prose.dates().day(prose.facts().edition().position()));
    }

    private String coverage() {
        FactBase facts = prose.facts();
        List<Statement> statements = facts.statements();
        long sourced = statements.stream().filter(it -> !it.sources().isEmpty()).count();
        long read = statements.stream().filter(AboutThisBriefing::wasRead).count();
        Optional<LocalDate> oldest = facts.documents().stream()
                .flatMap(it -> it.consulted().stream())
                .min(Comparator.naturalOrder());
        return prose.label(
                "brief.about.coverage",
                Map.of(
                        "statements",
                        statements.size(),
                        "sourced",
                        (int) sourced,
                        "read",
                        (int) read,
                        "primary",
                        (int) facts.documents().stream()
                                .filter(it -> it.rank() == Document.Rank.PRIMARY)
                                .count(),
                        "documents",
                        facts.documents().size(),
                        "oldest",
                        oldest.map(prose.dates()::day).orElse("–")));
    }

    private static boolean wasRead(Statement statement) {
        return statement.sources().stream().anyMatch(it -> it.evidence() == Citation.Evidence.READ);
    }

    private Map<String, String> citation() {
        return Map.of(
                "title", Typography.of(prose.selection().language()).quoted(prose.title()),
                "day", prose.dates().day(prose.selection().day()),
                "edition", prose.facts().edition().edition());
    }
}
