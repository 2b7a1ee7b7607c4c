package org.entente.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.dataset.CuratedFacts;
import org.entente.export.ExportRequest;
import org.entente.export.json.JsonExporter;
import org.entente.export.json.JsonFacts;
import org.entente.model.FactBase;
import org.entente.model.check.Finding;
import org.entente.model.check.ReadResult;
import org.entente.model.check.Rules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The compact feed of the shipped facts, written and read, beside code written out by hand against Jackson's streaming. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FeedBenchmark {
    private final JsonExporter exporter = JsonExporter.compact();
    private FactBase facts = CuratedFacts.load();
    private byte[] feed = new byte[0];

    /** Makes the feed that is read. */
    @Setup
    public void makeFeed() throws IOException {
        facts = CuratedFacts.load();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(facts, ExportRequest.everything(), out);
        feed = out.toByteArray();
    }

    @Benchmark
    public void write() throws IOException {
        exporter.export(facts, ExportRequest.everything(), OutputStream.nullOutputStream());
    }

    @Benchmark
    public void writeByHand() {
        FeedWrittenByHand.write(facts, OutputStream.nullOutputStream());
    }

    /** Reads, tells the place of whatever is wrong, and checks the facts against all rules. */
    @Benchmark
    public ReadResult read() throws IOException {
        return JsonFacts.read(new ByteArrayInputStream(feed), "feed.json");
    }

    @Benchmark
    public FactBase readByHand() {
        return FeedReadByHand.read(feed);
    }

    /** As much as {@link #read()} gives, but for places. */
    @Benchmark
    public List<Finding> readByHandAndChecked() {
        return Rules.check(FeedReadByHand.read(feed));
    }

    /** The rules alone, which are part of {@link #read()}. */
    @Benchmark
    public int rules() {
        return Rules.check(facts).size();
    }
}
