package org.entente.export.briefing;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Citation;
import org.entente.model.Document;
import org.entente.model.DocumentId;

/**
 * Numbers the documents in the order of their first use, and notes which places of each are cited.
 *
 * <p>Not thread-safe: one for each briefing.
 */
final class Bibliography {
    private final Prose prose;
    private final Map<DocumentId, Set<Citation>> cited = new LinkedHashMap<>();
    private final Map<DocumentId, Integer> numbers = new HashMap<>();
    /** What is the same at every length: the citations of a statement in their order, by identity, and references. */
    private final IdentityHashMap<List<Citation>, List<Citation>> ordered;

    private final Map<DocumentId, Told> told;

    /** A reference as it was told last, for the citations that it had then. */
    private record Told(List<Citation> citations, Text text) {}

    Bibliography(Prose prose) {
        this.prose = prose;
        this.ordered = new IdentityHashMap<>();
        this.told = new HashMap<>();
    }

    /** One that goes on from another, which stays as it is. */
    Bibliography(Prose prose, Bibliography before) {
        this.prose = prose;
        this.ordered = before.ordered;
        this.told = before.told;
        before.cited.forEach((id, citations) -> cited.put(id, new LinkedHashSet<>(citations)));
        numbers.putAll(before.numbers);
    }

    /** The marks for some citations, at most so many, each document once; what was read and is primary comes first. */
    List<Span> marks(List<Citation> citations, int most) {
        List<Span> marks = new ArrayList<>();
        Set<DocumentId> marked = new LinkedHashSet<>();
        for (Citation citation : ordered.computeIfAbsent(citations, this::best)) {
            if (marked.size() < most && marked.add(citation.document())) {
                marks.add(Words.of("\u00a0"));
                marks.add(new ReferenceMark(numberOf(citation)));
            }
        }
        return marks;
    }

    private List<Citation> best(List<Citation> citations) {
        return citations.stream()
                .sorted(Comparator.comparing(Citation::evidence)
                        .thenComparing(
                                it -> prose.facts().document(it.document()).rank()))
                .toList();
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
        Told before = told.get(document.id());
        if (before != null && before.citations().equals(List.copyOf(citations))) {
            return before.text();
        }
        Text text = text(document, citations);
        // A number of another reference is not the same at every length.
        if (citations.stream().noneMatch(it -> it.reportedBy().isPresent())) {
            told.put(document.id(), new Told(List.copyOf(citations), text));
        }
        return text;
    }

    private Text text(Document document, Set<Citation> citations) {
        List<Span> spans = new ArrayList<>(prose.named(document.issuer()).spans());
        spans.add(Words.of(", "));
        spans.addAll(title(document));
        document.symbol().ifPresent(symbol -> spans.add(Words.of(", " + symbol)));
        document.date()
                .ifPresent(date -> spans.add(Words.of(", " + prose.dates().date(date))));
        List<Words> places = places(citations);
        for (Words place : places) {
            spans.add(Words.of(place.equals(places.get(0)) ? ", " : prose.label("brief.semicolon")));
            spans.add(place);
        }
        spans.add(Words.of(". " + standing(document)));
        return new Text(spans);
    }

    // As the document bears it, in its own language, between the quotation marks of the briefing's.
    private List<Span> title(Document document) {
        Typography marks = Typography.of(prose.selection().language());
        Locale language = prose.language(document.language());
        String title = Typography.of(language).set(document.title().english());
        Words words = Words.of(marks.opening() + marks.quoted(title) + marks.closing());
        return prose.isOwn(language)
                ? List.of(words)
                : List.of(
                        Words.of(marks.opening()),
                        Words.of(marks.quoted(title)).in(language),
                        Words.of(marks.closing()));
    }

    // Places are noted in English, as the facts are.
    private List<Words> places(Set<Citation> citations) {
        Set<Words> places = new LinkedHashSet<>();
        for (Citation citation : citations) {
            citation.reportedBy().ifPresentOrElse(id -> places.add(reported(id)), () -> places.addAll(seen(citation)));
        }
        return List.copyOf(places);
    }

    private Words reported(DocumentId by) {
        return Words.of(prose.label("brief.reference.reported", Map.of("number", String.valueOf(number(by)))));
    }

    private List<Words> seen(Citation citation) {
        if (citation.at().filter(Citation.UNSEEN::equals).isPresent()) {
            return List.of(Words.of(prose.label("brief.reference.unseen")));
        }
        if (!citation.isPinpointed()) {
            return List.of();
        }
        return Stream.of(citation.at().orElseThrow().split("; ", -1))
                .map(place -> Typography.of(Locale.ENGLISH).place(place))
                .map(place -> prose.words(place, Locale.ENGLISH))
                .toList();
    }

    private String standing(Document document) {
        String rank = prose.label("brief.reference." + document.rank().code());
        return document.consulted()
                .map(day -> rank + " "
                        + prose.label(
                                "brief.reference.consulted",
                                Map.of("day", prose.dates().day(day))))
                .orElse(rank);
    }
}
