package org.entente.export.json;

import java.util.Map;
import java.util.Optional;

/** What the keys of predicates and populations mean, which their shapes do not say. */
final class ChoiceMeanings {
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("members", "Those who are counted as belonging to an organization, by its id."),
            Map.entry("partners", "Those who belong to a programme of an organization and not to itself, by its id."),
            Map.entry("and", "Those in both of two populations."),
            Map.entry("or", "Those in either of two populations."),
            Map.entry("minus", "Those in the first of two populations who are not in the second."),
            Map.entry("subset", "Everybody in one population is in another."),
            Map.entry("disjoint", "Nobody is in both of two populations."),
            Map.entry("atLeast", "A population has so many or more."),
            Map.entry("moreThan", "One population has more than another."),
            Map.entry("sameCount", "Two populations have the same number."),
            Map.entry("member", "Somebody belonged to an organization on a day."),
            Map.entry("before", "One milestone came before another."));

    private ChoiceMeanings() {}

    static String of(String key) {
        return Optional.ofNullable(MEANINGS.get(key))
                .orElseThrow(() -> new IllegalStateException("say here what '" + key + "' means, for the schema"));
    }
}
