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

/** The facts that come with Entente: the OSCE, NATO, and all that links them. */
public final class CuratedFacts {

    // Made by the build: a jar cannot be asked which resources it holds.
    private static final String INDEX = "index.txt";

    /** Reads the facts when they are first asked for. */
    private static final class Holder {
        private static final FactBase FACTS = read().orThrow();
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
     * Reads the facts anew and tells of whatever is wrong with them: warnings, as errors keep a build from passing.
     *
     * @return the facts and the findings
     */
    public static ReadResult read() {
        FactBinder binder = new FactBinder(Set.of());
        for (String file : files()) {
            FactReader.add("facts/" + file, bytes(file), binder);
        }
        return binder.bind();
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
