package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.export.Dates;
import org.entente.export.ExportRequest;
import org.entente.export.Scope;
import org.entente.export.Selection;
import org.entente.model.Cooperation;
import org.entente.model.Disagreement;
import org.entente.model.Edition;
import org.entente.model.Organization;

/**
 * A briefing whose length is still open: what is the same at any length is composed once.
 *
 * <p>Not thread-safe.
 */
public final class Draft {
    private final Selection selection;
    private final Prose start;
    private final Text title;
    private final Text subtitle;
    private final Wording wording;
    private final List<Block> opening;
    private final Optional<Section> membersWithoutMarks;
    private final Developments developments;
    private final List<Cooperation> cooperations;
    private final List<Disagreement> disagreements;
    private final AboutThisBriefing about;

    Draft(Selection selection) {
        this.selection = selection;
        this.start = new Prose(selection);
        this.title = title(start);
        this.subtitle = subtitle(start);
        this.wording = wording(start);
        this.developments = new Developments(start);
        this.opening = new Opening(start, developments).blocks();
        // A state's memberships bear marks, whose numbers depend on what comes before.
        this.membersWithoutMarks = selection.request().scope() instanceof Scope.OfState
                ? Optional.empty()
                : new WhoBelongs(start).section();
        this.cooperations = AreasOfCooperation.told(start);
        this.disagreements = WhereSourcesDisagree.told(start);
        this.about = new AboutThisBriefing(start, title);
    }

    /**
     * Composes the briefing so that it leaves out more the more it is shortened: always what weighs least, and it says so.
     *
     * @param shortening from 0 to {@link BriefingComposer#SHORTEST}; a dossier is never shortened
     * @return the note or dossier
     */
    public Briefing shortened(int shortening) {
        Prose prose = start.shortened(shortening);
        List<Section> sections = sections(prose);
        Edition edition = selection.view().edition();
        Briefing.Builder briefing = Briefing.builder()
                .language(selection.language())
                .title(title)
                .subtitle(subtitle)
                .runningTitle(Prose.capitalized(prose.title()).plain())
                .footer(footer(prose, edition))
                .subject(title.plain())
                .keywords(keywords(selection))
                .author(selection.request().preparedBy())
                .producer("Entente " + ProgramVersion.TEXT)
                .produced(edition.date())
                .wording(wording)
                .contentsList(selection.request().form() == ExportRequest.Form.DOSSIER)
                .opening(opening)
                .sections(sections);
        return briefing.build();
    }

    // References and the closing section come last, as they tell of what the others have used.
    private List<Section> sections(Prose prose) {
        List<Section> sections = new ArrayList<>();
        HowWeGotHere history = new HowWeGotHere(prose, developments);
        history.section().ifPresent(sections::add);
        membersWithoutMarks.or(() -> new WhoBelongs(prose).section()).ifPresent(sections::add);
        sections.addAll(new MembershipTables(prose).sections());
        new AreasOfCooperation(prose, cooperations).section().ifPresent(sections::add);
        new CheckedSentences(prose).section().ifPresent(sections::add);
        new WhereSourcesDisagree(prose, disagreements, history.shown())
                .section()
                .ifPresent(sections::add);
        References references = prose.bibliography().references();
        sections.add(about.section(prose.isTranslated()));
        if (prose.bibliography().size() > 0) {
            sections.add(Section.builder()
                    .id("references")
                    .heading(prose.text("brief.references"))
                    .addBlocks(references)
                    .build());
        }
        return sections;
    }

    private static Text title(Prose prose) {
        String scope =
                prose.selection().request().scope().getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return Prose.capitalized(
                prose.text("brief.title." + scope, Map.of("title", prose.title(), "tells", tells(prose))));
    }

    // A title promises nothing that the briefing hasn't.
    private static String tells(Prose prose) {
        if (prose.selection().request().scope() instanceof Scope.Area) {
            boolean how =
                    prose.cooperations().stream().anyMatch(it -> !it.channels().isEmpty());
            return how ? "all" : !prose.cooperations().isEmpty() ? "since" : milestones(prose);
        }
        boolean partners = prose.selection().bodies().stream()
                .anyMatch(body -> !prose.selection().asOf().partners(body.id()).isEmpty());
        return partners ? "all" : "less";
    }

    private static String milestones(Prose prose) {
        return switch (prose.selection().milestones().size()) {
            case 0 -> "nothing";
            case 1 -> "one";
            default -> "less";
        };
    }

    private static Text subtitle(Prose prose) {
        Selection selection = prose.selection();
        Dates dates = prose.dates();
        return prose.text(
                "brief.subtitle",
                Map.of(
                        "day", dates.day(selection.day()),
                        "beyond", String.valueOf(selection.isBeyondPosition()),
                        "position", dates.day(selection.view().edition().position())));
    }

    private static List<String> footer(Prose prose, Edition edition) {
        List<String> footer = new ArrayList<>();
        prose.selection().request().number().ifPresent(footer::add);
        footer.add(prose.label("brief.footer.edition", Map.of("edition", edition.edition())));
        return footer;
    }

    private static List<String> keywords(Selection selection) {
        return selection.bodies().stream()
                .map((Organization body) -> selection.shortName(body))
                .toList();
    }

    private static Wording wording(Prose prose) {
        return Wording.builder()
                .page(prose.label("brief.page", Map.of("page", "{page}", "pages", "{pages}")))
                .contents(prose.label("brief.contents"))
                .toReference(prose.label("brief.to-reference", Map.of("number", "{number}")))
                .toFirstUse(prose.label("brief.to-first-use", Map.of("number", "{number}")))
                .continued(prose.label("brief.continued"))
                .build();
    }
}
