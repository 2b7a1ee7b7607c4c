package org.entente.export.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.export.Scope;
import org.entente.export.Selection;
import org.entente.model.Bound;
import org.entente.model.Claim;
import org.entente.model.Cooperation;
import org.entente.model.CooperationArea;
import org.entente.model.CountingPolicy;
import org.entente.model.Disagreement;
import org.entente.model.Document;
import org.entente.model.Fact;
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
            "until",
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
    // How a text is headed and who signed it is for those who look it up.
    private static final Set<String> OF_TEXTS = Set.of("title", "issuer");
    private static final Map<String, String> STEPS = Map.of("signed", "signature", "admitted", "admission");

    private final Prose prose;
    private final List<Disagreement> all;
    private final List<Disagreement> told;

    /**
     * Of all, a note has room for those over the milestones that it shows, and over what is no milestone; if there are none, for
     * the weightiest.
     */
    WhereSourcesDisagree(Prose prose, List<Disagreement> all, List<Milestone> shown) {
        this.prose = prose;
        this.all = all;
        List<Disagreement> overShown = all.stream()
                .filter(it -> prose.isDossier()
                        || !(prose.facts().fact(it.fact()) instanceof Milestone milestone)
                        || shown.contains(milestone))
                .toList();
        Stream<Disagreement> room = overShown.isEmpty() ? all.stream().limit(1) : overShown.stream();
        this.told = room.limit(prose.limits().disagreements())
                .sorted(Comparator.comparing(it -> day(prose.facts().fact(it.fact()))))
                .toList();
    }

    // Chosen by weight, told in the order of time; what is no milestone comes last.
    private static LocalDate day(Fact fact) {
        return fact instanceof Milestone milestone ? milestone.date().earliest() : LocalDate.MAX;
    }

    /** The disagreements over what the briefing is about, those over the weightiest milestones first. */
    static List<Disagreement> told(Prose prose) {
        return prose.facts().disagreements().stream()
                .filter(it -> prose.isDossier() || !OF_TEXTS.contains(part(it)))
                .filter(it -> isInScope(prose.facts().fact(it.fact()), prose))
                .sorted(Comparator.comparingInt(it -> -weight(prose.facts().fact(it.fact()), prose)))
                .toList();
    }

    private static int weight(Fact fact, Prose prose) {
        return fact instanceof Milestone milestone ? prose.weight(milestone) : 0;
    }

    // What other bodies' facts say is not what the briefing is about, though it names them.
    private static boolean isInScope(Fact fact, Prose prose) {
        Selection selection = prose.selection();
        if (fact instanceof Claim) {
            return false;
        }
        if (fact instanceof Succession) {
            // Which state followed which matters to who belongs, and not to what is done in an area.
            return !(selection.request().scope() instanceof Scope.Area);
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
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>(
                List.of(BulletList.of(told.stream().map(this::line).toList())));
        LeftOut.of(prose, "brief.disagreements.left", told.size(), all.size()).ifPresent(blocks::add);
        return Optional.of(Section.builder()
                .id("disagreements")
                .heading(prose.text("brief.disagreements"))
                .blocks(blocks)
                .build());
    }

    private Text line(Disagreement it) {
        Text heading = prose.once(it, () -> strong(Prose.capitalized(heading(it))));
        return heading.plus(reasoned(it.values()));
    }

    private Text heading(Disagreement it) {
        Text subject = subject(prose.facts().fact(it.fact()), it);
        String aspect = aspect(it);
        Text heading = aspect.isEmpty()
                ? subject
                : prose.text("brief.disagreements.of", Map.of("subject", subject, "aspect", aspect));
        return heading.plus(prose.label("brief.colon"));
    }

    // On what of the fact they disagree, where that isn't plain from the fact itself.
    private String aspect(Disagreement it) {
        String part = part(it);
        String key = part.equals("events") && prose.facts().fact(it.fact()) instanceof Membership membership
                ? step(
                        it.field(),
                        prose.facts().organization(membership.organization()).counting())
                : ASPECTS.getOrDefault(part, "");
        return key.isEmpty() ? "" : prose.label("brief.disagreements." + key);
    }

    private static String part(Disagreement it) {
        return it.field().split("\\.", 2)[0];
    }

    // The step that counts as the start goes without saying.
    private static String step(String field, CountingPolicy policy) {
        if (policy.ends().stream().anyMatch(kind -> field.endsWith("." + kind.code()))) {
            return "end";
        }
        boolean starts = policy.starts().stream().anyMatch(kind -> field.endsWith("." + kind.code()));
        return starts ? "" : STEPS.getOrDefault(field.substring(field.lastIndexOf('.') + 1), "");
    }

    // Each value with its own reason, lest that of one be taken for that of another.
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
        return prose.cited(prose.once(rival, () -> dateOrText(rival)), rival.sources());
    }

    private Text dateOrText(RivalValue rival) {
        return rival.bound()
                .map(bound -> Text.of(prose.dates().bound(bound)))
                .orElseGet(() -> prose.words(rival.value()));
    }

    private Text subject(Fact fact, Disagreement disagreement) {
        if (fact instanceof Membership it) {
            Organization body = prose.facts().organization(it.organization());
            Map<String, Text> holes = Map.of("member", member(it.member(), disagreement), "in", prose.in(body));
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

    // As it was called on the day that they disagree on, as milestones call it.
    private Text member(MemberId id, Disagreement it) {
        return it.values()
                .get(0)
                .bound()
                .flatMap(Bound::namedDate)
                .map(date -> prose.facts().member(id).nameOn(date.earliest()))
                .map(name -> prose.named(name.name()))
                .orElseGet(() -> name(id));
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
