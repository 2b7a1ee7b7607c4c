package org.entente.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.entente.export.ExportRequest;
import org.entente.export.pdf.PdfExporter;
import org.entente.model.FactBase;
import org.entente.model.sample.SampleWorld;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A dossier of the sample world with ever more milestones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DossierBenchmark {
    static final ExportRequest REQUEST =
            ExportRequest.between("assembly", "pact").in(Locale.ENGLISH).as(ExportRequest.Form.DOSSIER);

    /** How many milestones there are. */
    @Param({"1000", "10000"})
    int milestones;

    private FactBase facts = SampleWorld.facts();

    /** Makes the base. */
    @Setup
    public void makeFacts() {
        facts = LargeWorld.of(milestones);
    }

    @Benchmark
    public void entente() throws IOException {
        new PdfExporter().export(facts, REQUEST, OutputStream.nullOutputStream());
    }
}
