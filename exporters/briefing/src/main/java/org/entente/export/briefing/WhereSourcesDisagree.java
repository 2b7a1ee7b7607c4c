package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Disagreement;
import org.entente.model.Document;
import org.entente.model.Fact;
import org.entente.model.MemberId;
import org.entente.model.Membership;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.PartialDate;
import org.entente.model.RivalValue;
import org.entente.model.State;

/** What official and other sources say differently, a line each, every value with its sources. */
final class WhereSourcesDisagree {
    private final Prose prose;

    WhereSourcesDisagree(Prose prose) {
        this.prose = prose;
    }

    Optional<Section> section() {
        List<Disagreement> all = prose.facts().disagreements().stream()
                .filter(it -> isInScope(prose.facts().fact(it.fact())))
                .sorted(Comparator.comparing(it -> !(prose.facts().fact(it.fact()) instanceof Milestone)))
                .toList();
        List<Text> lines = new ArrayList<>(all.stream()
                .limit(prose.limits().disagreements())
                .map(this::line)
                .toList());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        if (lines.size() < all.size()) {
            lines.add(prose.text("brief.disagreements.left", Map.of("count", all.size() - lines.size())));
        }
        return Optional.of(Section.builder()
                .id("disagreements")
                .heading(prose.text("brief.disagreements"))
                .addBlocks(BulletList.of(lines))
                .build());
    }

    // What other bodies' facts say is not what the briefing is about, though it names them.
    private boolean isInScope(Fact fact) {
        if (fact instanceof Milestone milestone) {
            return prose.selection().joinsBodies(milestone);
        }
        if (fact instanceof Membership membership) {
            return prose.selection().isCentral(membership.organization())
                    || prose.selection().isCentral(membership.member());
        }
        if (fact instanceof Document document) {
            return prose.selection().milestones().stream()
                    .filter(prose.selection()::joinsBodies)
                    .anyMatch(it -> it.document().filter(document.id()::equals).isPresent());
        }
        return !(fact.factId() instanceof MemberId id) || prose.selection().isCentral(id);
    }

    private Text line(Disagreement it) {
        Text line = Text.of(Words.strong(subject(prose.facts().fact(it.fact())) + ": "));
        for (int i = 0; i < it.values().size(); i++) {
            line = line.plus(i == 0 ? "" : "; ").plus(value(it.values().get(i)));
        }
        return line.plus(".");
    }

    private Text value(RivalValue rival) {
        String rank = prose.label("rank." + rival.rank().code(), Map.of("value", dateOrText(rival.value())));
        Text told = Text.of(rank + " (").plus(prose.words(rival.reason())).plus(")");
        return prose.cited(told, rival.sources());
    }

    private String dateOrText(String value) {
        try {
            return prose.dates().date(PartialDate.parse(value));
        } catch (IllegalArgumentException e) {
            // Not every value is a date; the others stand as they are.
            return value;
        }
    }

    private String subject(Fact fact) {
        if (fact instanceof Membership it) {
            String member = prose.name(prose.facts().member(it.member()));
            Organization body = prose.facts().organization(it.organization());
            return prose.label(
                    "brief.disagreements.membership",
                    Map.of("member", member, "body", prose.selection().shortName(body)));
        }
        if (fact instanceof Milestone it) {
            return it.title().text(prose.selection().language());
        }
        if (fact instanceof Organization it) {
            return prose.selection().shortName(it);
        }
        if (fact instanceof Document it) {
            return it.title().english();
        }
        return fact instanceof State it ? prose.name(it) : fact.factId().value();
    }
}
