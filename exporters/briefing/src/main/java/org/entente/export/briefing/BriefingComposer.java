package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.export.Dates;
import org.entente.export.ExportRequest;
import org.entente.export.Scope;
import org.entente.export.Selection;
import org.entente.model.Edition;
import org.entente.model.Organization;

/**
 * Composes a briefing out of a selection: what is said, in which order and in which words.
 *
 * <p>Stateless and thread-safe. The same selection gives an equal briefing.
 */
public final class BriefingComposer {

    /** The greatest shortening of a note that there is. */
    public static final int SHORTEST = Limits.SHORTEST;

    /** Makes a composer. */
    public BriefingComposer() {}

    /**
     * Composes a briefing, as long as its form can be.
     *
     * @param selection what it is about
     * @return the note or dossier
     */
    public Briefing compose(Selection selection) {
        return compose(selection, 0);
    }

    /**
     * Composes a briefing that leaves out more the more it is shortened: always what weighs least, and it says so.
     *
     * @param selection what it is about
     * @param shortening from 0 to {@link #SHORTEST}; a dossier is never shortened
     * @return the note or dossier
     */
    public Briefing compose(Selection selection, int shortening) {
        Prose prose = new Prose(selection, shortening);
        List<Block> opening = new Opening(prose).blocks();
        List<Section> sections = sections(prose);
        Text title = title(prose);
        Edition edition = selection.view().edition();
        Briefing.Builder briefing = Briefing.builder()
                .language(selection.language())
                .title(title)
                .subtitle(subtitle(prose))
                .runningTitle(prose.title().plain())
                .footer(footer(prose, edition))
                .subject(title.plain())
                .keywords(keywords(selection))
                .author(selection.request().preparedBy())
                .producer("Entente " + ProgramVersion.TEXT)
                .produced(edition.date())
                .wording(wording(prose))
                .contentsList(selection.request().form() == ExportRequest.Form.DOSSIER)
                .opening(opening)
                .sections(sections);
        return briefing.build();
    }

    // References and the closing section come last, as they tell of what the others have used.
    private static List<Section> sections(Prose prose) {
        List<Section> sections = new ArrayList<>();
        new HowWeGotHere(prose).section().ifPresent(sections::add);
        new WhoBelongs(prose).section().ifPresent(sections::add);
        sections.addAll(new MembershipTables(prose).sections());
        new AreasOfCooperation(prose).section().ifPresent(sections::add);
        new CheckedSentences(prose).section().ifPresent(sections::add);
        new WhereSourcesDisagree(prose).section().ifPresent(sections::add);
        sections.add(new AboutThisBriefing(prose).section());
        if (prose.bibliography().size() > 0) {
            sections.add(Section.builder()
                    .id("references")
                    .heading(prose.text("brief.references"))
                    .addBlocks(prose.bibliography().references())
                    .build());
        }
        return sections;
    }

    private static Text title(Prose prose) {
        String scope =
                prose.selection().request().scope().getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return prose.text("brief.title." + scope, Map.of("title", prose.title(), "tells", tells(prose)));
    }

    // A title promises nothing that the briefing hasn't.
    private static String tells(Prose prose) {
        boolean ofArea = prose.selection().request().scope() instanceof Scope.Area;
        boolean told = ofArea
                ? !prose.facts().cooperations().isEmpty()
                : prose.selection().bodies().stream()
                        .anyMatch(body ->
                                !prose.selection().asOf().partners(body.id()).isEmpty());
        return told ? "all" : "less";
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
