package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.LocalizedText;

/**
 * A part of a place in a document, noted in English, in the language of a briefing: our words are translated, the
 * document's own stand in its language, between the quotation marks of the briefing's.
 *
 * <p>For one use.
 */
final class Pinpoint {
    private static final String QUOTATION = "‘(?:[^’]|’(?=\\p{L}))*’|“[^”]*”";
    private static final Pattern PART = Pattern.compile("(?! )(?:" + QUOTATION + "|[^,])+");
    private static final String MARKS = "‘“";
    private static final Pattern QUOTED = Pattern.compile(QUOTATION);
    // A blank, a number, however it is counted, or the address of a copy.
    private static final Pattern SIGN =
            Pattern.compile(" |(?:[^\\p{L} ‘“]+|\\(?(?:\\p{L}|[IVXLC–]+)\\)?|\\S+\\.\\p{L}+)(?= |$)");
    private static final Pattern NAME = Pattern.compile("\\P{L}?(?!\\p{Ll})\\p{L}[^‘“]*(?<! )");

    private final Prose prose;
    private final Typography typography;
    private final PlaceWords words;
    private final String part;
    private final Locale language;
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private Pinpoint(Prose prose, String part, Locale language) {
        this.prose = prose;
        this.typography = Typography.of(prose.selection().language());
        this.words = PlaceWords.of(prose.selection().language());
        this.part = part;
        this.language = language;
    }

    /** A place in a document of this language, such as "heading ‘Tasks’, par. 1". */
    static Text text(Prose prose, String place, Locale language) {
        if (place.indexOf(',') < 0) {
            return new Pinpoint(prose, place, language).text();
        }
        List<Text> parts = PART.matcher(place)
                .results()
                .map(part -> new Pinpoint(prose, part.group(), language).text())
                .toList();
        return Prose.enumerated(parts);
    }

    // Half a part in either language would be worse than all of it in English.
    private Text text() {
        while (at < part.length()) {
            if (!isQuoted() && !isTranslated() && !isSign() && !isName()) {
                return Text.of(prose.wordsOf(LocalizedText.of(part)));
            }
        }
        addPlain();
        return new Text(spans);
    }

    private boolean isQuoted() {
        Optional<String> quoted = MARKS.indexOf(part.charAt(at)) >= 0 ? next(QUOTED) : Optional.empty();
        quoted.ifPresent(it -> {
            Words own = prose.words(it.substring(1, it.length() - 1), language);
            plain.append(typography.opening());
            add(Words.builder().from(own).text(typography.quoted(own.text())).build());
            plain.append(typography.closing());
        });
        return quoted.isPresent();
    }

    private boolean isTranslated() {
        Optional<PlaceWords.Phrase> phrase = words.at(part, at);
        phrase.ifPresent(it -> {
            plain.append(it.translated());
            at += it.english().length();
        });
        return phrase.isPresent();
    }

    private boolean isSign() {
        Optional<String> sign = next(SIGN);
        sign.ifPresent(plain::append);
        return sign.isPresent();
    }

    // Such as that of a row.
    private boolean isName() {
        Optional<String> name = next(NAME);
        name.ifPresent(it -> add(prose.words(it, language)));
        return name.isPresent();
    }

    private Optional<String> next(Pattern pattern) {
        Matcher matcher = pattern.matcher(part).region(at, part.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher.group());
    }

    private void add(Words words) {
        if (words.language().isEmpty()) {
            plain.append(words.text());
        } else {
            addPlain();
            spans.add(words);
        }
    }

    private void addPlain() {
        if (!plain.isEmpty()) {
            spans.add(Words.of(typography.place(plain.toString())));
            plain.setLength(0);
        }
    }
}
