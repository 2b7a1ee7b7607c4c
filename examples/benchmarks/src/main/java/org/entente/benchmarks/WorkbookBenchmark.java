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
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WorkbookBenchmark {

    /** The facts. */
    @State(Scope.Benchmark)
    public static class World {

        /** How many milestones there are, each a row, and each of their citations a row of another sheet. */
        @Param({"100", "10000", "100000"})
        int milestones;

        private FactBase facts = SampleWorld.facts();

        /** Makes the base. */
        @Setup
        public void makeFacts() {
            facts = LargeWorld.of(milestones);
        }
    }

    /** The rows as texts. */
    @State(Scope.Benchmark)
    public static class Plain {
        private PlainRows rows = new PlainRows(List.of());

        /** Makes the rows. */
        @Setup
        public void makeRows(World world) {
            rows = PlainRows.of(world.facts);
        }
    }

    /** The rows as values and links. */
    @State(Scope.Benchmark)
    public static class Rich {
        private RichRows rows = new RichRows(List.of());

        /** Makes the rows. */
        @Setup
        public void makeRows(World world) {
            rows = RichRows.of(world.facts);
        }
    }

    @Benchmark
    public void entente(World world) throws IOException {
        new ExcelExporter().export(world.facts, PlainRows.REQUEST, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void sxssfWithFeatures(Rich rich) throws IOException {
        RichWorkbook.write(rich.rows, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void sxssf(Plain plain) throws IOException {
        PlainWorkbooks.sxssf(plain.rows, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void xssf(Plain plain) throws IOException {
        PlainWorkbooks.xssf(plain.rows, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void fastExcel(Plain plain) throws IOException {
        PlainWorkbooks.fastExcel(plain.rows, OutputStream.nullOutputStream());
    }
}
