package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    Bibliography(Prose prose) {
        this.prose = prose;
    }

    /** The marks for some citations, at most so many, each document once; what was read and is primary comes first. */
    List<Span> marks(List<Citation> citations, int most) {
        List<Span> marks = new ArrayList<>();
        Set<DocumentId> marked = new LinkedHashSet<>();
        for (Citation citation : best(citations)) {
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
        cited.computeIfAbsent(citation.document(), id -> new LinkedHashSet<>()).add(citation);
        citation.reportedBy().ifPresent(id -> cited.computeIfAbsent(id, it -> new LinkedHashSet<>()));
        return number(citation.document());
    }

    private int number(DocumentId id) {
        return new ArrayList<>(cited.keySet()).indexOf(id) + 1;
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
        Reference.Builder reference = Reference.builder().number(number(id)).text(text(document, citations));
        document.url().ifPresent(reference::url);
        return reference.build();
    }

    private Text text(Document document, Set<Citation> citations) {
        List<Span> spans = new ArrayList<>();
        spans.addAll(prose.words(document.issuer()).spans());
        spans.add(Words.of(", "));
        spans.add(Words.builder()
                .text(prose.quoted(document))
                .language(prose.languageOf(document))
                .build());
        document.symbol().ifPresent(symbol -> spans.add(Words.of(", " + symbol)));
        document.date()
                .ifPresent(date -> spans.add(Words.of(", " + prose.dates().date(date))));
        String places = places(citations);
        if (!places.isEmpty()) {
            spans.add(Words.of(", " + places));
        }
        spans.add(Words.of(". " + standing(document)));
        return new Text(spans);
    }

    private String places(Set<Citation> citations) {
        Set<String> places = new LinkedHashSet<>();
        for (Citation citation : citations) {
            places.addAll(List.of(place(citation).split("; ", -1)));
        }
        places.remove("");
        return String.join("; ", places);
    }

    private String place(Citation citation) {
        String place = citation.isPinpointed() ? citation.at().orElseThrow() : "";
        if (citation.at().filter(Citation.UNSEEN::equals).isPresent()) {
            place = prose.label("brief.reference.unseen");
        }
        return citation.reportedBy()
                .map(id -> prose.label("brief.reference.reported", Map.of("number", String.valueOf(number(id)))))
                .orElse(place);
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
