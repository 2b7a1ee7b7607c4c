package org.entente.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.dataset.CuratedFacts;
import org.entente.model.FactBase;
import org.entente.model.check.ReadResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The shipped facts in a virtual machine that has just begun: one reading in each fork, without any warming up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LoadingBenchmark {

    /** Reads and binds the facts, as every program does that asks for them. */
    @Benchmark
    public FactBase load() {
        return CuratedFacts.load();
    }

    /** Checks them against all rules besides. */
    @Benchmark
    public ReadResult read() {
        return CuratedFacts.read();
    }

    /** Parses the same files as trees of maps and lists, and once more. */
    @Benchmark
    public List<Object> yamlTwice() throws IOException {
        List<Object> trees = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            for (String file : text("index.txt").strip().split("\\|", -1)) {
                trees.add(new Load(LoadSettings.builder()
                                .setCodePointLimit(Integer.MAX_VALUE)
                                .build())
                        .loadFromString(text(file)));
            }
        }
        return trees;
    }

    private static String text(String file) throws IOException {
        try (InputStream in = CuratedFacts.class.getResourceAsStream("facts/" + file)) {
            if (in == null) {
                throw new IOException("'" + file + "' is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
