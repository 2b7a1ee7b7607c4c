package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.Citation;
import org.entente.model.Citation.Evidence;
import org.entente.model.Document;
import org.entente.model.DocumentId;
import org.entente.model.LocalizedText;

/** The words of a reference: who issued the document, what it is called, where in it to look, and what of it was read. */
final class ReferenceText {
    private static final String HOST = "[\\w-]+(?:\\.[\\w-]+)+";
    // How the notes of facts tell it.
    private static final Pattern COPIES =
            Pattern.compile("Read in the cop(?:y|ies) at (" + HOST + "(?:(?:, | and )" + HOST + ")*)");

    private final Prose prose;
    private final Document document;
    private final List<Citation> citations;

    /** The words for a document and what is cited of it. */
    ReferenceText(Prose prose, Document document, List<Citation> citations) {
        this.prose = prose;
        this.document = document;
        this.citations = citations;
    }

    /** The words, with the numbers of other references. */
    Text text(ToIntFunction<DocumentId> numbers) {
        List<Span> spans = new ArrayList<>(prose.named(document.issuer()).spans());
        spans.add(Words.of(", "));
        spans.addAll(title());
        document.symbol().ifPresent(symbol -> spans.add(Words.of(", " + symbol)));
        document.date()
                .ifPresent(date -> spans.add(Words.of(", " + prose.dates().date(date))));
        List<Text> places = Stream.concat(seen(), unseen(numbers)).toList();
        if (!places.isEmpty()) {
            spans.add(Words.of(", "));
            spans.addAll(prose.parts(places).spans());
        }
        spans.add(Words.of(copies() + ". " + standing()));
        return new Text(spans);
    }

    // As the document bears it, in its own language, between the quotation marks of the briefing's.
    private List<Span> title() {
        Typography marks = Typography.of(prose.selection().language());
        Locale language = language();
        String title = Typography.of(language).set(document.title().english());
        Words words = Words.of(marks.opening() + marks.quoted(title) + marks.closing());
        return prose.isOwn(language)
                ? List.of(words)
                : List.of(
                        Words.of(marks.opening()),
                        Words.of(marks.quoted(title)).in(language),
                        Words.of(marks.closing()));
    }

    private Locale language() {
        return prose.language(document.language());
    }

    private Stream<Text> seen() {
        List<String> pinpoints = citations.stream()
                .filter(it -> it.evidence() == Evidence.READ && it.isPinpointed())
                .flatMap(it -> it.at().stream())
                .map(Typography.of(Locale.ENGLISH)::typed)
                .toList();
        return CitedPlaces.of(pinpoints).stream().map(place -> Pinpoint.text(prose, place, language()));
    }

    private Stream<Text> unseen(ToIntFunction<DocumentId> numbers) {
        return citations.stream()
                .filter(it -> it.evidence() == Evidence.REPORTED
                        || it.at().filter(Citation.UNSEEN::equals).isPresent())
                .map(it -> it.reportedBy()
                        .map(by -> reported(numbers.applyAsInt(by)))
                        .orElseGet(() -> prose.text("brief.reference.unseen")))
                .distinct();
    }

    private Text reported(int number) {
        return prose.text("brief.reference.reported", Map.of("number", String.valueOf(number)));
    }

    private String copies() {
        Optional<String> note = document.note().map(LocalizedText::english).filter(any -> wasRead());
        Matcher copies = COPIES.matcher(note.orElse(""));
        if (!copies.find()) {
            return "";
        }
        List<Text> hosts =
                Arrays.stream(copies.group(1).split(", | and ")).map(Text::of).toList();
        String key = hosts.size() == 1 ? "brief.reference.copy" : "brief.reference.copies";
        return " " + prose.label(key, Map.of("hosts", prose.list(hosts).plain()));
    }

    private String standing() {
        String rank = prose.label("brief.reference." + document.rank().code());
        return document.consulted()
                .filter(any -> wasRead())
                .map(day -> rank + " "
                        + prose.label(
                                "brief.reference.consulted",
                                Map.of("day", prose.dates().day(day))))
                .orElse(rank);
    }

    // What reports another document is not cited itself, but was read.
    private boolean wasRead() {
        return citations.isEmpty() || citations.stream().anyMatch(it -> it.evidence() == Evidence.READ);
    }
}
