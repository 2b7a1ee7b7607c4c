package org.entente.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.FactBase;
import org.entente.model.check.ReadResult;
import org.entente.model.shape.FactBinder;
import org.entente.model.shape.Node;
import org.entente.model.shape.Problems;

/** The facts that come with Entente: the OSCE, NATO, and all that links them. */
public final class CuratedFacts {

    // Both made by the build: a jar cannot be asked which resources it holds, and no start should wait for YAML.
    private static final String INDEX = "facts/index.txt";
    private static final String PARSED = "parsed.bin";

    /** Reads the facts when they are first asked for. That they break no rule is proved by the build, not on every start. */
    private static final class Holder {
        private static final FactBase FACTS =
                binder(ParsedFacts.read(bytes(PARSED))).bindProved().orThrow();
    }

    private CuratedFacts() {}

    /**
     * The facts. They are read once and shared, which is safe as they are immutable.
     *
     * @return the facts
     */
    public static FactBase load() {
        return Holder.FACTS;
    }

    /**
     * Reads the facts anew, as they were written, runs every rule and tells of whatever is wrong with them: warnings, as errors
     * keep a build from passing.
     *
     * @return the facts and the findings
     */
    public static ReadResult read() {
        Problems problems = new Problems();
        FactBinder binder = binder(parse(problems));
        binder.problems().addAll(problems.findings());
        return binder.bind();
    }

    private static FactBinder binder(List<Node> roots) {
        FactBinder binder = new FactBinder(Set.of());
        roots.forEach(binder::add);
        return binder;
    }

    /** What each file holds, in the order of their names. */
    static List<Node> parse(Problems problems) {
        String index = new String(bytes(INDEX), StandardCharsets.UTF_8);
        return Stream.of(index.strip().split("\\|", -1))
                .sorted()
                .map("facts/"::concat)
                .flatMap(file -> YamlNodes.read(file, bytes(file), problems).stream())
                .toList();
    }

    private static byte[] bytes(String file) {
        try (InputStream in = CuratedFacts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("'" + file + "' is missing; build entente-dataset with Maven");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
