package org.entente.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.export.excel.ExcelExporter;
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

/** The whole of the sample world with many milestones as a workbook: ours works the rows out, the others are given them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WorkbookBenchmark {

    /** How many milestones there are, each a row, and each of their citations a row of another sheet. */
    @Param({"100", "10000", "100000"})
    int milestones;

    private FactBase facts = SampleWorld.facts();
    private PlainRows rows = new PlainRows(List.of());

    /** Makes the base and the rows. */
    @Setup
    public void makeFacts() {
        facts = LargeWorld.of(milestones);
        rows = PlainRows.of(facts);
    }

    @Benchmark
    public void entente() throws IOException {
        new ExcelExporter().export(facts, PlainRows.REQUEST, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void sxssfWithFeatures() throws IOException {
        PlainWorkbooks.sxssfWithFeatures(rows, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void sxssf() throws IOException {
        PlainWorkbooks.sxssf(rows, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void xssf() throws IOException {
        PlainWorkbooks.xssf(rows, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void fastExcel() throws IOException {
        PlainWorkbooks.fastExcel(rows, OutputStream.nullOutputStream());
    }
}
