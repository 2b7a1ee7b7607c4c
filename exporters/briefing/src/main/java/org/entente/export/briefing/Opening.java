package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.export.Scope;
import org.entente.model.Cooperation;
import org.entente.model.CooperationArea;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.Overlap;
import org.entente.model.Standing;

/** The bottom line, in two or three sentences that a minister could read out, and the box of key facts after it. */
final class Opening {

    // From here on a milestone is worth a line at the very top.
    private static final int WEIGHTY = 4;

    private final Prose prose;

    Opening(Prose prose) {
        this.prose = prose;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Text> bottomLine = bottomLine();
        if (!bottomLine.isEmpty()) {
            blocks.add(new BulletList(bottomLine, Role.LEAD));
        }
        blocks.add(new KeyFactsOf(prose).box());
        return blocks;
    }

    private List<Text> bottomLine() {
        List<Text> lines = new ArrayList<>();
        List<String> missing = prose.selection().missing();
        if (!missing.isEmpty()) {
            Map<String, Object> holes = Map.of("count", missing.size(), "names", prose.list(missing));
            lines.add(prose.text("brief.bottom.missing", holes));
        }
        Scope scope = prose.selection().request().scope();
        if (scope instanceof Scope.OfState it) {
            if (missing.isEmpty()) {
                lines.add(belongsTo(it));
            }
        } else if (scope instanceof Scope.Area it) {
            lines.addAll(workTogether(prose.facts().area(it.area())));
        } else {
            lines.addAll(membership(prose.selection().bodies()));
            workTogetherInAreas().ifPresent(lines::add);
        }
        lastWeightyStep().ifPresent(lines::add);
        return lines;
    }

    private List<Text> membership(List<Organization> bodies) {
        List<Text> lines = new ArrayList<>();
        if (bodies.size() == 1 && count(bodies.get(0)) > 0) {
            lines.add(alone(bodies.get(0)));
        }
        for (int i = 0; i < bodies.size(); i++) {
            for (Organization other : bodies.subList(i + 1, bodies.size())) {
                overlap(bodies.get(i), other).ifPresent(lines::add);
            }
        }
        if (bodies.size() <= 2) {
            partners(bodies).ifPresent(lines::add);
        }
        return lines;
    }

    private Text alone(Organization body) {
        Map<String, Object> holes = new HashMap<>();
        holes.put("members", prose.members(body, count(body)));
        holes.put("name", prose.name(body));
        return prose.text("brief.bottom.alone", holes);
    }

    private int count(Organization body) {
        return prose.selection().asOf().count(body.id()).counted();
    }

    // The smaller body first: "all 16 NATO Allies are CSCE participating States".
    private Optional<Text> overlap(Organization first, Organization second) {
        if (count(first) == 0 || count(second) == 0) {
            return Optional.empty();
        }
        boolean swapped = count(first) < count(second);
        Organization small = swapped ? first : second;
        Organization large = swapped ? second : first;
        Overlap overlap = prose.selection().asOf().overlap(small.id(), large.id());
        Map<String, Object> holes = new HashMap<>();
        holes.put("both", overlap.both().size());
        holes.put("bothSmall", prose.members(small, overlap.both().size()));
        holes.put("onlySmall", prose.members(small, overlap.first().size()));
        holes.put("onlyLarge", prose.members(large, overlap.second().size()));
        holes.put("small", prose.members(small, 2).replaceFirst("^2\\h", ""));
        holes.put("large", prose.members(large, 2).replaceFirst("^2\\h", ""));
        boolean all = overlap.first().isEmpty() && !overlap.both().isEmpty();
        String key = overlap.both().isEmpty() ? "none" : all ? "all" : "some";
        return Optional.of(prose.text("brief.bottom.overlap." + key, holes));
    }

    // The body with more partners speaks for both: what joins them is the same from either side.
    private Optional<Text> partners(List<Organization> bodies) {
        return bodies.stream()
                .map(body -> new Partners(prose.selection().asOf(), body, bodies))
                .filter(partners -> !partners.all().isEmpty())
                .max(Comparator.comparingInt(partners -> partners.all().size()))
                .map(partners -> bodies.size() == 1 ? partnersAlone(partners) : partnersBetween(partners));
    }

    private Text partnersAlone(Partners partners) {
        return prose.text("brief.bottom.partners", partnerHoles(partners));
    }

    private Text partnersBetween(Partners partners) {
        Map<String, Object> holes = partnerHoles(partners);
        int members = partners.membersOfOther().size();
        int shared = partners.partnersOfOther().size();
        List<String> among = new ArrayList<>();
        if (members > 0) {
            among.add(prose.members(partners.other(), members));
        }
        if (shared > 0) {
            String other = prose.selection().shortName(partners.other());
            among.add(prose.label("brief.bottom.partners.shared", Map.of("count", shared, "other", other)));
        }
        holes.put("among", prose.list(among));
        return prose.text(among.isEmpty() ? "brief.bottom.partners" : "brief.bottom.partners.between", holes);
    }

    private Map<String, Object> partnerHoles(Partners partners) {
        Map<String, Object> holes = new HashMap<>();
        holes.put("body", prose.selection().shortName(partners.body()));
        holes.put("count", partners.all().size());
        return holes;
    }

    private Optional<Text> workTogetherInAreas() {
        List<Cooperation> cooperations = prose.facts().cooperations();
        List<String> areas = AreasOfCooperation.topAreas(prose.facts(), cooperations).stream()
                .map(area -> area.name().text(prose.selection().language()))
                .toList();
        if (areas.isEmpty() || prose.selection().bodies().size() < 2) {
            return Optional.empty();
        }
        List<String> first = areas.stream().limit(4).toList();
        return Optional.of(prose.text(
                "brief.bottom.areas",
                Map.of("count", areas.size(), "areas", String.join("; ", first), "more", areas.size() - first.size())));
    }

    private List<Text> workTogether(CooperationArea area) {
        return prose.facts().cooperations().stream()
                .filter(it -> it.area().equals(area.id()))
                .map(it -> prose.cited(prose.words(it.summary()), it.sources()))
                .toList();
    }

    private Text belongsTo(Scope.OfState scope) {
        List<Standing> standings = prose.selection().asOf().standingsOf(scope.state());
        List<String> bodies = standings.stream()
                .filter(it -> it.counted())
                .map(it -> prose.selection().shortName(prose.facts().organization(it.organization())))
                .collect(Collectors.toList());
        String name = prose.selection().name(scope.state());
        return prose.text(
                "brief.bottom.state", Map.of("name", name, "count", bodies.size(), "bodies", prose.list(bodies)));
    }

    private Optional<Text> lastWeightyStep() {
        List<Milestone> joint = prose.selection().milestones().stream()
                .filter(prose.selection()::joinsBodies)
                .filter(it -> it.weight() >= WEIGHTY)
                .toList();
        return joint.isEmpty() ? Optional.empty() : Optional.of(step(joint.get(joint.size() - 1)));
    }

    private Text step(Milestone milestone) {
        Text lead = prose.text("brief.bottom.last", Map.of("date", prose.dates().date(milestone.date())));
        return prose.cited(lead.plus(prose.words(milestone.title())).plus("."), milestone.sources());
    }
}
