package org.entente.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Fact;
import org.entente.model.FactBase;
import org.entente.model.Membership;
import org.entente.model.shape.FactPrinter;
import org.entente.model.shape.NewFolder;
import org.entente.model.shape.Section;
import org.entente.model.shape.TranslationCollector;

/**
 * Writes facts as a folder of YAML files, in the one form that these facts have.
 *
 * <p>Nothing is lost: {@link FactReader} reads an equal base from the folder, and writing that gives the same bytes, on any
 * machine. Facts stand sorted by id in the files that the shipped facts have, each key on a line of its own, each record of a list
 * on one line. A text stands plain where the core schema of YAML 1.2 takes it for that text, else in double quotes, and never on
 * more than one line. There are no comments; files are in UTF-8 with {@code LF} at the ends of lines.
 */
public final class FactWriter {
    private static final String EDITION_FILE = "dataset";

    // A section without a file of its own stands with the one that it belongs to.
    private static final Map<String, String> FILES = Map.of("successions", "states", "cooperations", "areas");

    private static final int FACT_DEPTH = 2;
    private static final int TEXT_DEPTH = 3;

    private final Map<String, YamlTree> trees = new LinkedHashMap<>();

    private FactWriter() {}

    /**
     * Writes a folder, whole or not at all.
     *
     * @param facts the facts
     * @param folder the folder, which is made if it is not there
     * @return the files that were written, that with the edition first
     * @throws FileAlreadyExistsException if the folder holds anything already, as that may be somebody's work; nothing is written
     *     then
     * @throws IOException if it cannot be written
     */
    public static List<Path> write(FactBase facts, Path folder) throws IOException {
        return NewFolder.write(folder, files(facts));
    }

    /** The files by their paths below the folder, that with the edition first. */
    static Map<String, byte[]> files(FactBase facts) {
        FactWriter writer = new FactWriter();
        writer.addEdition(facts);
        Section.ALL.forEach(section -> writer.addSection(section, facts));
        writer.addTexts(facts);
        Map<String, byte[]> files = new LinkedHashMap<>();
        writer.trees.forEach(
                (name, tree) -> files.put(name + ".yaml", tree.text().getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private YamlTree tree(String name, int depth) {
        return trees.computeIfAbsent(name, it -> new YamlTree(depth));
    }

    private void addEdition(FactBase facts) {
        YamlTree tree = tree(EDITION_FILE, FACT_DEPTH);
        tree.key(Section.EDITION);
        FactPrinter.writeEdition(facts, tree);
    }

    private <T extends Fact> void addSection(Section<T> section, FactBase facts) {
        Function<T, String> file = fact -> file(section, fact);
        section.get().apply(facts).stream()
                .collect(Collectors.groupingBy(file, TreeMap::new, Collectors.toList()))
                .forEach((name, some) -> addFacts(section, some, tree(name, FACT_DEPTH)));
    }

    private static String file(Section<?> section, Fact fact) {
        return fact instanceof Membership membership
                ? section.key() + "/" + membership.organization()
                : FILES.getOrDefault(section.key(), section.key());
    }

    private static <T extends Fact> void addFacts(Section<T> section, List<T> facts, YamlTree tree) {
        tree.key(section.key());
        tree.beginSequence();
        facts.forEach(fact -> section.shape().write(fact, tree));
        tree.endSequence();
    }

    private void addTexts(FactBase facts) {
        TranslationCollector.collect(facts).forEach((language, byFact) -> {
            YamlTree tree = tree("text/" + language, TEXT_DEPTH);
            tree.key(Section.TEXTS);
            tree.beginMapping();
            tree.key(language);
            FactPrinter.writeLanguage(byFact, tree);
            tree.endMapping();
        });
    }
}
