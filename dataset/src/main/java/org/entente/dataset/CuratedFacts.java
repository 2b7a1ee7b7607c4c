package org.entente.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.FactBase;
import org.entente.model.check.ReadResult;
import org.entente.model.shape.FactBinder;
import org.entente.model.shape.Node;
import org.entente.model.shape.Problems;

/** The facts that come with Entente: the OSCE, NATO, and all that links them. */
public final class CuratedFacts {

    // Made by the build: a jar cannot be asked which resources it holds.
    private static final String INDEX = "index.txt";

    /** Reads the facts when they are first asked for. That they break no rule is proved by the build, not on every start. */
    private static final class Holder {
        private static final FactBase FACTS = binder().bindProved().orThrow();
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
     * Reads the facts anew, runs every rule and tells of whatever is wrong with them: warnings, as errors keep a build from
     * passing.
     *
     * @return the facts and the findings
     */
    public static ReadResult read() {
        return binder().bind();
    }

    private static FactBinder binder() {
        FactBinder binder = new FactBinder(Set.of());
        // Parsed side by side, as every start waits for it, and taken in in their order, as if one after the other.
        for (Parsed file : files().parallelStream().map(Parsed::of).toList()) {
            binder.problems().addAll(file.problems().findings());
            file.root().ifPresent(binder::add);
        }
        return binder;
    }

    /** What a file holds, and what is wrong with it. */
    private record Parsed(Optional<Node> root, Problems problems) {
        static Parsed of(String file) {
            Problems problems = new Problems();
            return new Parsed(YamlNodes.read("facts/" + file, bytes(file), problems), problems);
        }
    }

    private static List<String> files() {
        String index = new String(bytes(INDEX), StandardCharsets.UTF_8);
        return Stream.of(index.strip().split("\\|", -1)).sorted().toList();
    }

    private static byte[] bytes(String file) {
        try (InputStream in = CuratedFacts.class.getResourceAsStream("facts/" + file)) {
            if (in == null) {
                throw new IOException("the facts lack '" + file + "'; build entente-dataset with Maven");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
