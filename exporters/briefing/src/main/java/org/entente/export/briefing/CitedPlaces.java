package org.entente.export.briefing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts places in one document together, in English as facts note them: "title; par. 1" and "par. 2-3; title" are "title;
 * par. 1–3". What has no numbers to count stands once, in the order of first use.
 */
final class CitedPlaces {
    // Not where it stands between quotation marks.
    private static final Pattern PARTING = Pattern.compile("; (?![^‘]*’(?!\\p{L}))");
    private static final Pattern HEADED = Pattern.compile("([^,‘“\\d]+) and (par\\. .+)");
    private static final String NUMBER = "\\d{1,4}";
    private static final String UNIT = "par\\.|p\\.|item|sentence|Article";
    private static final Pattern COUNTED = Pattern.compile("(?<within>.+, )?(?<unit>" + UNIT + ")s? (?<numbers>"
            + NUMBER + "(?:(?:, | and | to |[-–])" + NUMBER + ")*)");
    private static final Pattern STEP = Pattern.compile("(?<on> to |[-–])?(?<number>" + NUMBER + ")");

    private final Map<Counting, BitSet> numbers = new LinkedHashMap<>();

    /** What numbers are of: a unit, and where it is counted; places without numbers have no unit. */
    private record Counting(String within, String unit) {}

    private CitedPlaces() {}

    /** The places of some pinpoints, each once. */
    static List<String> of(List<String> pinpoints) {
        CitedPlaces places = new CitedPlaces();
        pinpoints.stream().flatMap(PARTING::splitAsStream).forEach(places::add);
        return places.told();
    }

    // What is counted within the same is told together: "heading ‘Tasks’, par. 1 and item 2".
    private List<String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        numbers.forEach((counting, set) -> told.merge(
                counting.within().isEmpty() ? counting.unit() : counting.within(),
                counting.within() + counted(counting.unit(), set),
                (one, other) ->
                        one + " and " + other.substring(counting.within().length())));
        return List.copyOf(told.values());
    }

    private void add(String place) {
        Matcher headed = HEADED.matcher(place);
        if (place.contains(" and ") && headed.matches()) {
            add(headed.group(1));
            add(headed.group(2));
            return;
        }
        Matcher counted = COUNTED.matcher(place);
        boolean isCounted = counted.matches();
        String within = isCounted ? Optional.ofNullable(counted.group("within")).orElse("") : place;
        Counting counting = new Counting(within, isCounted ? counted.group("unit") : "");
        numbers.computeIfAbsent(counting, any -> new BitSet())
                .or(isCounted ? numbers(counted.group("numbers")) : new BitSet());
    }

    private static BitSet numbers(String told) {
        BitSet numbers = new BitSet();
        Matcher step = STEP.matcher(told);
        for (int last = 0; step.find(); ) {
            int number = Integer.parseInt(step.group("number"));
            numbers.set(step.group("on") == null ? number : Math.min(last, number), number + 1);
            last = number;
        }
        return numbers;
    }

    private static String counted(String unit, BitSet numbers) {
        boolean isPlural = numbers.cardinality() > 1 && !unit.endsWith(".");
        return unit.isEmpty() ? "" : unit + (isPlural ? "s " : " ") + joined(runs(numbers));
    }

    private static List<String> runs(BitSet numbers) {
        List<String> runs = new ArrayList<>();
        for (int from = numbers.nextSetBit(0); from >= 0; from = numbers.nextSetBit(numbers.nextClearBit(from))) {
            int to = numbers.nextClearBit(from) - 1;
            runs.add(from == to ? String.valueOf(from) : from + "–" + to);
        }
        return runs;
    }

    private static String joined(List<String> runs) {
        int last = runs.size() - 1;
        return last == 0 ? runs.get(0) : String.join(", ", runs.subList(0, last)) + " and " + runs.get(last);
    }
}
