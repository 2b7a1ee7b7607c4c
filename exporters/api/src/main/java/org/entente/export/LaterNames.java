package org.entente.export;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.DatedName;
import org.entente.model.Disagreement;
import org.entente.model.FactBase;
import org.entente.model.LocalizedText;
import org.entente.model.RivalValue;

/** The names that bodies bear only after a day: what speaks of them was said later. */
final class LaterNames {
    private final List<Pattern> names;

    LaterNames(FactBase facts, LocalDate day) {
        names = facts.organizations().stream()
                .flatMap(body -> body.names().stream())
                .filter(name -> name.period().possibleFrom().isAfter(day))
                .flatMap(LaterNames::words)
                .distinct()
                .map(word -> Pattern.compile("\\b" + Pattern.quote(word) + "\\b"))
                .toList();
    }

    private static Stream<String> words(DatedName name) {
        return Stream.concat(
                Stream.of(name.name().english()), name.acronym().stream().map(LocalizedText::english));
    }

    // A disagreement over a fact of the day can turn on a page of much later.
    boolean areNotIn(Disagreement disagreement) {
        String text = disagreement.values().stream().map(LaterNames::text).collect(Collectors.joining(" "));
        return names.stream().noneMatch(name -> name.matcher(text).find());
    }

    private static String text(RivalValue value) {
        return value.value() + " " + value.reason().english();
    }
}
