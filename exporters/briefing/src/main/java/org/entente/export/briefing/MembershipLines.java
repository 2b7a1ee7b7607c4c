package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Organization;
import org.entente.model.Overlap;

/** Sentences on how many belong to each body of a scope, to several of them, and to their programmes. */
final class MembershipLines {
    private final Prose prose;
    private final List<Organization> bodies;

    MembershipLines(Prose prose) {
        this.prose = prose;
        this.bodies = prose.selection().bodies();
    }

    List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        if (bodies.size() == 1 && count(bodies.get(0)) > 0) {
            lines.add(alone(bodies.get(0)));
        }
        for (int i = 0; i < bodies.size(); i++) {
            for (Organization other : bodies.subList(i + 1, bodies.size())) {
                overlap(bodies.get(i), other).ifPresent(lines::add);
            }
        }
        if (bodies.size() > 1) {
            bodies.stream()
                    .filter(prose::isGlobal)
                    .map(it -> prose.text("brief.bottom.scope", Map.of("many", prose.memberTerm(it, true))))
                    .forEach(lines::add);
        }
        if (bodies.size() <= 2) {
            partners().ifPresent(lines::add);
        }
        return lines;
    }

    private Text alone(Organization body) {
        int count = count(body);
        return prose.text(
                "brief.bottom.alone",
                Map.of(
                        "count",
                        count,
                        "members",
                        prose.members(body, count),
                        "global",
                        prose.isGlobal(body) ? "yes" : "no"));
    }

    private int count(Organization body) {
        return prose.selection().asOf().count(body.id()).counted();
    }

    // The smaller body first: "all 16 NATO Allies are CSCE participating States".
    private Optional<Text> overlap(Organization first, Organization second) {
        int inFirst = count(first);
        int inSecond = count(second);
        if (inFirst == 0 || inSecond == 0) {
            return Optional.empty();
        }
        boolean swapped = inFirst < inSecond;
        Organization small = swapped ? first : second;
        Organization large = swapped ? second : first;
        Overlap overlap = prose.selection().asOf().overlap(small.id(), large.id());
        Map<String, Object> holes = new HashMap<>();
        holes.put("both", overlap.both().size());
        holes.put("onlySmall", overlap.first().size());
        holes.put("onlyLarge", overlap.second().size());
        holes.put("small", prose.the(small));
        holes.put("large", prose.the(large));
        holes.put("oneSmall", prose.memberTerm(small, false));
        holes.put("manySmall", prose.memberTerm(small, true));
        holes.put("oneLarge", prose.memberTerm(large, false));
        holes.put("manyLarge", prose.memberTerm(large, true));
        boolean all = overlap.first().isEmpty();
        String key = overlap.both().isEmpty() ? "none" : all ? "all" : "some";
        return Optional.of(prose.text("brief.bottom.overlap." + key, holes));
    }

    // The body with more partners speaks for both: what joins them is the same from either side.
    private Optional<Text> partners() {
        return bodies.stream()
                .map(body -> new Partners(prose.selection().asOf(), body, bodies))
                .filter(partners -> !partners.all().isEmpty())
                .max(Comparator.comparingInt(partners -> partners.all().size()))
                .map(this::partners);
    }

    private Text partners(Partners partners) {
        int members = bodies.size() == 1 ? 0 : partners.membersOfOther().size();
        int shared = bodies.size() == 1 ? 0 : partners.partnersOfOther().size();
        int all = partners.all().size();
        Map<String, Object> holes = new HashMap<>();
        holes.put("count", all);
        holes.put("body", prose.shortName(partners.body()));
        holes.put("of", prose.of(partners.body()));
        holes.put("one", prose.term(partners.body(), false));
        holes.put("many", prose.term(partners.body(), true));
        holes.put("others", prose.memberTerm(partners.other(), true));
        holes.put("other", prose.shortName(partners.other()));
        holes.put("ofOther", prose.of(partners.other()));
        holes.put("among", among(partners, members, shared));
        holes.put(
                "which",
                members == all ? "members" : shared == all ? "partners" : members + shared == 0 ? "none" : "some");
        return prose.text("brief.bottom.partners", holes);
    }

    private Text among(Partners partners, int members, int shared) {
        List<Text> among = new ArrayList<>();
        if (members > 0) {
            among.add(prose.members(partners.other(), members));
        }
        if (shared > 0) {
            Map<String, Object> holes = Map.of(
                    "count", shared,
                    "other", prose.shortName(partners.other()),
                    "ofOther", prose.of(partners.other()));
            among.add(prose.text("brief.bottom.partners.shared", holes));
        }
        return prose.list(among);
    }
}
