package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.export.Selection;
import org.entente.model.Bound;
import org.entente.model.Claim;
import org.entente.model.Cooperation;
import org.entente.model.CooperationArea;
import org.entente.model.CountingPolicy;
import org.entente.model.Disagreement;
import org.entente.model.Disagreement.Rank;
import org.entente.model.Document;
import org.entente.model.Fact;
import org.entente.model.LocalizedText;
import org.entente.model.MemberId;
import org.entente.model.Membership;
import org.entente.model.Milestone;
import org.entente.model.Organization;
import org.entente.model.RivalValue;
import org.entente.model.State;
import org.entente.model.Succession;

/** What official and other sources say differently, a line each, every value with its sources. */
final class WhereSourcesDisagree {
    private static final Map<String, String> ASPECTS = Map.of(
            "founded",
            "beginning",
            "since",
            "beginning",
            "dissolved",
            "end",
            "end",
            "end",
            "name",
            "name",
            "names",
            "name",
            "seats",
            "seat",
            "title",
            "title",
            "issuer",
            "issuer",
            "counting",
            "counting");

    private final Prose prose;
    private final List<Disagreement> all;

    WhereSourcesDisagree(Prose prose, List<Disagreement> all) {
        this.prose = prose;
        this.all = all;
    }

    /** The disagreements over what the briefing is about, those over milestones first. */
    static List<Disagreement> told(Prose prose) {
        return prose.facts().disagreements().stream()
                .filter(it -> isInScope(prose.facts().fact(it.fact()), prose.selection()))
                .sorted(Comparator.comparing(it -> !(prose.facts().fact(it.fact()) instanceof Milestone)))
                .toList();
    }

    // What other bodies' facts say is not what the briefing is about, though it names them.
    private static boolean isInScope(Fact fact, Selection selection) {
        if (fact instanceof Claim) {
            return false;
        }
        if (fact instanceof Milestone milestone) {
            return selection.joinsBodies(milestone);
        }
        if (fact instanceof Membership membership) {
            return selection.isCentral(membership.organization()) || selection.isCentral(membership.member());
        }
        if (fact instanceof Document document) {
            return selection.milestones().stream()
                    .filter(selection::joinsBodies)
                    .anyMatch(it -> it.document().filter(document.id()::equals).isPresent());
        }
        return !(fact.factId() instanceof MemberId id) || selection.isCentral(id);
    }

    Optional<Section> section() {
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

    private Text line(Disagreement it) {
        Text line = prose.once(
                it,
                () -> strong(Prose.capitalized(subject(prose.facts().fact(it.fact()))))
                        .plus(Words.strong(aspect(it) + prose.label("brief.colon"))));
        return prose.isDossier() ? line.plus(reasoned(it.values())) : line.plus(inOneLine(it.values()));
    }

    // On what of the fact they disagree, where that isn't plain from the fact itself.
    private String aspect(Disagreement it) {
        String part = it.field().split("\\.", 2)[0];
        String key = part.equals("events") && prose.facts().fact(it.fact()) instanceof Membership membership
                ? step(
                        it.field(),
                        prose.facts().organization(membership.organization()).counting())
                : ASPECTS.getOrDefault(part, "");
        return key.isEmpty() ? "" : ", " + prose.label("brief.disagreements." + key);
    }

    // The step that counts as the start goes without saying.
    private static String step(String field, CountingPolicy policy) {
        if (policy.ends().stream().anyMatch(kind -> field.endsWith("." + kind.code()))) {
            return "end";
        }
        boolean starts = policy.starts().stream().anyMatch(kind -> field.endsWith("." + kind.code()));
        return !starts && field.endsWith(".signed") ? "signature" : "";
    }

    // The values by rank, then why the first of them is preferred.
    private Text inOneLine(List<RivalValue> values) {
        Text line = Text.of();
        for (Rank rank : Rank.values()) {
            Optional<Text> ranked = values.stream()
                    .filter(it -> it.rank() == rank)
                    .map(this::cited)
                    .reduce((one, other) -> one.plus(", ").plus(other));
            if (ranked.isPresent()) {
                line = line.plus(line.isBlank() ? "" : prose.label("brief.semicolon"))
                        .plus(prose.label("rank." + rank.code()))
                        .plus(ranked.get());
            }
        }
        return values.get(0).rank() == Rank.PREFERRED
                ? line.plus(". ").plus(prose.words(values.get(0).reason()))
                : line.plus(".");
    }

    private Text reasoned(List<RivalValue> values) {
        Text line = Text.of();
        for (RivalValue value : values) {
            String rank = prose.label("rank." + value.rank().code());
            line = line.plus(line.isBlank() ? "" : " ")
                    .plus(rank.isEmpty() || line.isBlank() ? rank : Prose.capitalized(rank))
                    .plus(cited(value))
                    .plus(". ")
                    .plus(prose.words(value.reason()));
        }
        return line;
    }

    private Text cited(RivalValue rival) {
        return prose.cited(prose.once(rival, () -> dateOrText(rival.value())), rival.sources());
    }

    private Text dateOrText(String value) {
        try {
            return Text.of(prose.dates().bound(Bound.parse(value)));
        } catch (IllegalArgumentException e) {
            // Not every value is a date; the others are noted in English.
            return Text.of(prose.wordsOf(LocalizedText.of(value)));
        }
    }

    private Text subject(Fact fact) {
        if (fact instanceof Membership it) {
            Organization body = prose.facts().organization(it.organization());
            Map<String, Text> holes = Map.of("member", name(it.member()), "body", prose.shortName(body));
            return prose.text("brief.disagreements.membership", holes);
        }
        if (fact instanceof Succession it) {
            Map<String, Text> holes = Map.of("from", name(it.from()), "to", name(it.to()));
            return prose.text("brief.disagreements.succession", holes);
        }
        if (fact instanceof Milestone it) {
            return prose.words(it.title());
        }
        if (fact instanceof Document it) {
            return Text.of(prose.words(it.title().english(), Locale.forLanguageTag(it.language())));
        }
        return fact instanceof Cooperation it
                ? prose.words(prose.facts().area(it.area()).name())
                : named(fact);
    }

    private Text named(Fact fact) {
        if (fact instanceof CooperationArea it) {
            return prose.words(it.name());
        }
        return fact instanceof Organization body ? prose.shortName(body) : prose.name((State) fact);
    }

    private Text name(MemberId member) {
        return prose.name(prose.facts().member(member));
    }

    private static Text strong(Text text) {
        return new Text(text.spans().stream()
                .map(span -> span instanceof Words words && words.style() == Style.PLAIN
                        ? Words.builder().from(words).style(Style.STRONG).build()
                        : span)
                .toList());
    }
}
