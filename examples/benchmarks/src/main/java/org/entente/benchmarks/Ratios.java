package org.entente.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes a Markdown table of what JMH has measured in several rounds: {@code Ratios BASELINE ROUND.csv…}.
 *
 * <p>The ratios are of processor time, each within one round; told are their median and, in brackets, the least and the greatest.
 */
public final class Ratios {
    private static final String PROCESSOR = "processor";
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final String CLOCK = "";

    private final String baseline;

    /** By round, by measured thing with its parameters, by metric. */
    private final List<Map<String, Map<String, Double>>> rounds = new ArrayList<>();

    private Ratios(String baseline) {
        this.baseline = baseline;
    }

    /**
     * Prints the table.
     *
     * @param args the method that the others are compared with, and the results of each round
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        Ratios ratios = new Ratios(args[0]);
        for (String file : Arrays.asList(args).subList(1, args.length)) {
            ratios.add(Files.readAllLines(Path.of(file)));
        }
        ratios.print();
    }

    // "Benchmark","Mode","Threads","Samples","Score","Score Error (99.9%)","Unit","Param: …"
    private void add(List<String> lines) {
        Map<String, Map<String, Double>> round = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.replace("\"", "").split(",", -1);
            String[] name =
                    cells[0].substring(cells[0].lastIndexOf("Benchmark.") + 10).split(":", 2);
            String parameters = String.join(" ", Arrays.asList(cells).subList(7, cells.length));
            round.computeIfAbsent(parameters + "|" + name[0], it -> new TreeMap<>())
                    .put(name.length == 1 ? CLOCK : name[1], Double.valueOf(cells[4]));
        }
        rounds.add(round);
    }

    private void print() {
        System.out.println("| size | what | processor time, ms | × " + baseline + " | clock, ms | allocated, MB |");
        System.out.println("| ---: | --- | ---: | ---: | ---: | ---: |");
        for (String key : rounds.get(0).keySet()) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.2f | %s | %.2f | %.1f |%n",
                    size(key),
                    key.substring(size(key).length() + 1),
                    median(key, PROCESSOR) / 1000,
                    ratio(key),
                    median(key, CLOCK) / 1000,
                    median(key, ALLOCATED) / 1e6);
        }
    }

    private static String size(String key) {
        return key.substring(0, key.indexOf('|'));
    }

    private String ratio(String key) {
        double[] ratios = rounds.stream()
                .mapToDouble(
                        round -> metric(round, key, PROCESSOR) / metric(round, size(key) + "|" + baseline, PROCESSOR))
                .sorted()
                .toArray();
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", middle(ratios), ratios[0], ratios[ratios.length - 1]);
    }

    private double median(String key, String metric) {
        return middle(rounds.stream()
                .mapToDouble(round -> metric(round, key, metric))
                .sorted()
                .toArray());
    }

    private static double metric(Map<String, Map<String, Double>> round, String key, String metric) {
        return round.getOrDefault(key, Map.of()).getOrDefault(metric, Double.NaN);
    }

    private static double middle(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
