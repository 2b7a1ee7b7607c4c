package org.entente.export.briefing;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Citation;
import org.entente.model.Document;
import org.entente.model.DocumentId;
import org.entente.model.Milestone;

/**
 * Numbers the documents in the order of their first use, and notes which places of each are cited.
 *
 * <p>Not thread-safe: one for each briefing.
 */
final class Bibliography {
    private final Prose prose;
    private final SourceOrder order;
    private final Map<DocumentId, Set<Citation>> cited = new LinkedHashMap<>();
    private final Map<DocumentId, Integer> numbers = new HashMap<>();
    /** What is the same at every length: the citations of a statement in their order, by identity. */
    private final IdentityHashMap<List<Citation>, List<Citation>> ordered;
    /** The citations of a document when its reference was told last, under which it is kept. */
    private final Map<DocumentId, List<Citation>> told;

    Bibliography(Prose prose) {
        this.prose = prose;
        this.order = new SourceOrder(prose.facts());
        this.ordered = new IdentityHashMap<>();
        this.told = new HashMap<>();
    }

    /** One that goes on from another, which stays as it is. */
    Bibliography(Prose prose, Bibliography before) {
        this.prose = prose;
        this.order = before.order;
        this.ordered = before.ordered;
        this.told = before.told;
        before.cited.forEach((id, citations) -> cited.put(id, new LinkedHashSet<>(citations)));
        numbers.putAll(before.numbers);
    }

    /** The marks for some citations, at most so many, each document once. */
    List<Span> marks(List<Citation> citations, int most) {
        return marksOf(ordered(citations), most);
    }

    /** The marks for a beginning and an end, at most so many for either, each document once. */
    List<Span> marks(List<Citation> beginning, List<Citation> end, int most) {
        List<Citation> both = Stream.of(beginning, end)
                .flatMap(it -> ordered(it).stream().limit(most))
                .toList();
        return marksOf(both, both.size());
    }

    /** The marks for a milestone and its day, at most so many, each document once. */
    List<Span> marks(Milestone milestone, int most) {
        return marksOf(ordered.computeIfAbsent(milestone.sources(), any -> order.of(milestone)), most);
    }

    private List<Citation> ordered(List<Citation> citations) {
        return ordered.computeIfAbsent(citations, order::of);
    }

    private List<Span> marksOf(List<Citation> citations, int most) {
        List<Span> marks = new ArrayList<>();
        Set<DocumentId> marked = new LinkedHashSet<>();
        for (Citation citation : citations) {
            if (marked.size() < most && marked.add(citation.document())) {
                marks.add(Words.of("\u00a0"));
                marks.add(new ReferenceMark(numberOf(citation)));
            }
        }
        return marks;
    }

    private int numberOf(Citation citation) {
        citations(citation.document()).add(citation);
        citation.reportedBy().ifPresent(this::citations);
        return number(citation.document());
    }

    private Set<Citation> citations(DocumentId id) {
        numbers.putIfAbsent(id, numbers.size() + 1);
        return cited.computeIfAbsent(id, any -> new LinkedHashSet<>());
    }

    private int number(DocumentId id) {
        return requireNonNull(numbers.get(id));
    }

    /** How many documents are cited. */
    int size() {
        return cited.size();
    }

    /** The entries, in the order of their numbers. */
    References references() {
        List<Reference> references = new ArrayList<>();
        cited.forEach((id, citations) -> references.add(reference(id, citations)));
        return new References(references);
    }

    private Reference reference(DocumentId id, Set<Citation> citations) {
        Document document = prose.facts().document(id);
        Reference.Builder reference = Reference.builder().number(number(id)).text(told(document, citations));
        document.url().ifPresent(reference::url);
        return reference.build();
    }

    private Text told(Document document, Set<Citation> citations) {
        // A number of another reference is not the same at every length.
        if (citations.stream().anyMatch(it -> it.reportedBy().isPresent())) {
            return text(document, List.copyOf(citations));
        }
        List<Citation> now = List.copyOf(citations);
        List<Citation> same = told.merge(document.id(), now, (before, other) -> before.equals(other) ? before : other);
        return prose.once(same, () -> text(document, same));
    }

    private Text text(Document document, List<Citation> citations) {
        return new ReferenceText(prose, document, citations).text(this::number);
    }
}
