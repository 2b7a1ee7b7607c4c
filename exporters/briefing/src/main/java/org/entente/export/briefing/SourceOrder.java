package org.entente.export.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Citation;
import org.entente.model.Citation.Evidence;
import org.entente.model.Disagreement;
import org.entente.model.Disagreement.Rank;
import org.entente.model.DocumentId;
import org.entente.model.FactBase;
import org.entente.model.Milestone;
import org.entente.model.PartialDate;
import org.entente.model.RivalValue;

/** In which order the sources of a statement are shown; a note has room for the first alone. */
final class SourceOrder {
    private final FactBase facts;
    /** What is said of the date of a fact over which sources disagree, by the id of the fact. */
    private final Map<String, List<RivalValue>> days;

    SourceOrder(FactBase facts) {
        this.facts = facts;
        this.days = facts.disagreements().stream()
                .filter(it -> it.field().equals("date"))
                .collect(Collectors.toMap(Disagreement::fact, Disagreement::values, (one, other) -> one));
    }

    /** The sources of a statement, those that were read first. */
    List<Citation> of(List<Citation> sources) {
        return sources.stream().sorted(byStanding(sources)).toList();
    }

    /**
     * The sources of a milestone: a document of before its day can but announce it, and where sources disagree over the
     * day, those of another come last, after those of the day that is told, even if the milestone itself cites none of them.
     */
    List<Citation> of(Milestone milestone) {
        List<Citation> sources = milestone.sources();
        Comparator<Citation> order = Comparator.comparingInt(SourceOrder::standing)
                .thenComparing(it -> isBefore(milestone.date(), it))
                .thenComparing(byStanding(sources));
        List<RivalValue> values = days.getOrDefault(milestone.id().value(), List.of());
        return values.isEmpty() ? sources.stream().sorted(order).toList() : byDay(milestone, values, order);
    }

    // A source of another day would deny what it is to show.
    private static List<Citation> byDay(Milestone milestone, List<RivalValue> values, Comparator<Citation> order) {
        List<Citation> preferred = sources(values, it -> it == Rank.PREFERRED);
        Set<DocumentId> rival = documents(sources(values, it -> it != Rank.PREFERRED));
        boolean isBorne = milestone.sources().stream().anyMatch(it -> !rival.contains(it.document()));
        return Stream.concat(milestone.sources().stream(), isBorne ? Stream.empty() : preferred.stream())
                .sorted(Comparator.comparing((Citation it) -> rival.contains(it.document()))
                        .thenComparing(order))
                .toList();
    }

    // The first source is the curator's choice, and the others stand in the curator's order, unless it was not read.
    private Comparator<Citation> byStanding(List<Citation> sources) {
        Comparator<Citation> standing = Comparator.comparingInt(SourceOrder::standing);
        boolean isChosen = sources.isEmpty() || sources.get(0).evidence() == Evidence.READ;
        return isChosen
                ? standing
                : standing.thenComparing(it -> facts.document(it.document()).rank());
    }

    // What was seen, then what was read but for the place, then what others report.
    private static int standing(Citation citation) {
        boolean isUnseen = citation.at().filter(Citation.UNSEEN::equals).isPresent();
        return citation.evidence() == Evidence.REPORTED ? 2 : isUnseen ? 1 : 0;
    }

    private boolean isBefore(PartialDate day, Citation citation) {
        return date(citation).filter(it -> it.latest().isBefore(day.earliest())).isPresent();
    }

    private Optional<PartialDate> date(Citation citation) {
        return facts.document(citation.document()).date();
    }

    private static Set<DocumentId> documents(List<Citation> citations) {
        return citations.stream().map(Citation::document).collect(Collectors.toSet());
    }

    private static List<Citation> sources(List<RivalValue> values, Predicate<Rank> rank) {
        return values.stream()
                .filter(it -> rank.test(it.rank()))
                .flatMap(it -> it.sources().stream())
                .toList();
    }
}
