package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.export.Scope;
import org.entente.model.AreaId;
import org.entente.model.Cooperation;
import org.entente.model.CooperationArea;
import org.entente.model.Milestone;
import org.entente.model.Organization;

/** The two to four sentences that a minister could read out. */
final class BottomLine {

    // From here on a milestone is worth a line at the very top.
    private static final int WEIGHTY = 4;
    private static final int NAMED = 4;

    private final Prose prose;
    private final List<Organization> bodies;

    BottomLine(Prose prose) {
        this.prose = prose;
        this.bodies = prose.selection().bodies();
    }

    List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        List<String> missing = prose.selection().missing();
        if (!missing.isEmpty()) {
            Map<String, Object> holes = Map.of(
                    "count",
                    missing.size(),
                    "names",
                    prose.list(missing.stream().map(Text::of).toList()));
            lines.add(prose.text("brief.bottom.missing", holes));
        }
        Scope scope = prose.selection().request().scope();
        if (scope instanceof Scope.Area it) {
            lines.addAll(area(prose.facts().area(it.area())));
        } else if (scope instanceof Scope.OfState it) {
            lines.addAll(missing.isEmpty() ? new StateLines(prose, it.state()).lines() : List.of());
        } else {
            lines.addAll(new MembershipLines(prose).lines());
            lines.addAll(between());
        }
        lastWeightyStep().ifPresent(lines::add);
        return lines;
    }

    private List<Text> between() {
        List<Cooperation> cooperations = prose.facts().cooperations();
        if (bodies.size() < 2) {
            return List.of();
        }
        if (cooperations.isEmpty()) {
            return jointSteps().isEmpty() ? List.of(prose.text("brief.bottom.nothing")) : List.of();
        }
        List<Text> fields = fields(cooperations).stream()
                .map(area -> prose.words(area.name()))
                .toList();
        List<Text> named = fields.stream().limit(NAMED).toList();
        return List.of(prose.text(
                "brief.bottom.areas",
                Map.of(
                        "all", cooperations.size(),
                        "same", fields.size() == cooperations.size() ? "yes" : "no",
                        "count", fields.size(),
                        "areas", prose.parts(named),
                        "more", fields.size() - named.size())));
    }

    // A few areas are named themselves, many by the fields that they belong to.
    private List<CooperationArea> fields(List<Cooperation> cooperations) {
        return cooperations.size() > NAMED
                ? AreasOfCooperation.topAreas(prose.facts(), cooperations)
                : cooperations.stream().map(it -> prose.facts().area(it.area())).toList();
    }

    private List<Text> area(CooperationArea area) {
        List<Cooperation> all = prose.facts().cooperations();
        if (all.isEmpty()) {
            int milestones = prose.selection().milestones().size();
            return List.of(prose.text("brief.bottom.area.nothing", Map.of("milestones", milestones)));
        }
        List<Text> own = all.stream()
                .filter(it -> it.area().equals(area.id()))
                .map(it -> prose.cited(prose.words(it.summary()), it.sources()))
                .toList();
        return own.isEmpty() ? List.of(parts(all)) : own;
    }

    private Text parts(List<Cooperation> all) {
        List<AreaId> areas = all.stream().map(Cooperation::area).distinct().toList();
        List<Text> names = areas.stream()
                .map(it -> prose.words(prose.facts().area(it).name()))
                .toList();
        return prose.text("brief.bottom.area.parts", Map.of("count", names.size(), "areas", prose.parts(names)));
    }

    private List<Milestone> jointSteps() {
        return prose.selection().milestones().stream()
                .filter(prose.selection()::joinsBodies)
                .toList();
    }

    private Optional<Text> lastWeightyStep() {
        return jointSteps().stream()
                .filter(it -> prose.weight(it) >= WEIGHTY)
                .reduce((earlier, later) -> later)
                .map(this::step);
    }

    private Text step(Milestone milestone) {
        Text lead = prose.text("brief.bottom.last", Map.of("date", prose.dates().date(milestone.date())));
        return prose.cited(lead.plus(prose.words(milestone.title())).plus("."), milestone.sources());
    }
}
