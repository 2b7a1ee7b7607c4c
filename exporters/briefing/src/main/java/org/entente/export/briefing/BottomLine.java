package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.export.Scope;
import org.entente.model.AreaId;
import org.entente.model.Cooperation;
import org.entente.model.CooperationArea;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.OrganizationId;

/** The two to four sentences that a minister could read out. */
final class BottomLine {

    private static final int NAMED = 4;

    private final Prose prose;
    private final Developments developments;
    private final List<Organization> bodies;
    private final Ways ways;

    BottomLine(Prose prose, Developments developments) {
        this.prose = prose;
        this.developments = developments;
        this.bodies = prose.selection().bodies();
        this.ways = new Ways(prose);
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
        developments.major().map(it -> step("brief.bottom.last", it)).ifPresent(lines::add);
        developments.latest().map(it -> step("brief.bottom.latest", it)).ifPresent(lines::add);
        return lines;
    }

    private List<Text> between() {
        List<Cooperation> cooperations = prose.cooperations();
        if (bodies.size() < 2) {
            return List.of();
        }
        if (cooperations.isEmpty()) {
            return developments.all().isEmpty() ? List.of(prose.text("brief.bottom.nothing")) : List.of();
        }
        List<Text> fields = fields(cooperations).stream()
                .map(area -> prose.words(area.name()))
                .toList();
        List<Text> named = fields.stream().limit(NAMED).toList();
        return List.of(prose.text(
                "brief.bottom.areas",
                Map.of(
                        "bodies", prose.thoseAtWork(atWork(cooperations)),
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
        List<Text> lines = new ArrayList<>(own(area.id(), prose::isInForce, this::going));
        List<Cooperation> parts = parts(area.id());
        if (lines.isEmpty() && !parts.isEmpty()) {
            lines.add(inParts(parts));
        }
        lines.addAll(own(area.id(), it -> !prose.isInForce(it), this::past));
        if (lines.isEmpty() && developments.all().isEmpty()) {
            lines.add(prose.text("brief.bottom.area.nothing"));
        }
        return lines;
    }

    private List<Text> own(AreaId area, Predicate<Cooperation> which, Function<Cooperation, Text> line) {
        return prose.facts().cooperations().stream()
                .filter(it -> it.area().equals(area))
                .filter(which)
                .map(line)
                .toList();
    }

    private List<Cooperation> parts(AreaId area) {
        return prose.cooperations().stream()
                .filter(it -> !it.area().equals(area))
                .toList();
    }

    private Text going(Cooperation it) {
        return told("brief.bottom.area.who", Map.of(), it);
    }

    // What has ended, or is not known to go on.
    private Text past(Cooperation it) {
        return told("brief.bottom.area.past", ways.span(it), it);
    }

    private Text told(String key, Map<String, String> span, Cooperation it) {
        Map<String, Object> holes = new HashMap<>(span);
        holes.put("bodies", prose.thoseAtWork(it.organizations()));
        Text told = prose.text(key, holes).plus(" ").plus(prose.words(it.summary()));
        return prose.cited(told, it.sources(), ways.ending(it));
    }

    private Text inParts(List<Cooperation> parts) {
        List<Text> names = parts.stream()
                .map(it -> prose.cited(prose.words(prose.facts().area(it.area()).name()), it.sources()))
                .toList();
        Map<String, Object> holes =
                Map.of("bodies", prose.thoseAtWork(atWork(parts)), "count", names.size(), "areas", prose.parts(names));
        return prose.text("brief.bottom.area.parts", holes);
    }

    private static Set<OrganizationId> atWork(List<Cooperation> cooperations) {
        Set<OrganizationId> atWork = new LinkedHashSet<>();
        cooperations.forEach(it -> atWork.addAll(it.organizations()));
        return atWork;
    }

    private Text step(String key, Milestone milestone) {
        Text lead = prose.text(
                key,
                Map.of(
                        "date", Days.of(milestone).in(prose.dates()),
                        "all", developments.all().size()));
        return prose.cited(lead.plus(prose.words(milestone.title())).plus("."), milestone);
    }
}
