package org.entente.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.entente.export.ExportRequest;
import org.entente.export.Exporter;
import org.entente.model.FactBase;
import org.entente.model.Milestone;
import org.entente.model.MilestoneId;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;

/** What is written is not held: neither the text nor the translations, which a feed has at its end. */
class FlatMemoryTest {
    private static final int MILESTONES = 100_000;
    private static final FactBase LARGE = large();

    /** Throws away what is written, and asks now and then how much memory is held. */
    private static final class Sink extends OutputStream {
        private static final long STEP = 10_000_000;
        private final long before = held();
        private long written;
        private long measured;
        private long most;

        @Override
        public void write(int one) {
            count(1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count(length);
        }

        private void count(int length) {
            written += length;
            if (written - measured >= STEP) {
                measured = written;
                most = Math.max(most, held() - before);
            }
        }

        private static long held() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    @Test
    void aFeedIsWrittenAsItIsMade() throws IOException {
        Sink sink = written(JsonExporter.compact());
        assertThat(sink.written).isGreaterThan(40_000_000);
        assertThat(sink.most).isLessThan(sink.written / 10);
    }

    @Test
    void prettyTakesNoMore() throws IOException {
        Sink sink = written(new JsonExporter());
        assertThat(sink.most).isLessThan(sink.written / 10);
    }

    private static Sink written(Exporter exporter) throws IOException {
        exporter.export(LARGE, ExportRequest.everything(), OutputStream.nullOutputStream());
        Sink sink = new Sink();
        exporter.export(LARGE, ExportRequest.everything(), sink);
        return sink;
    }

    private static FactBase large() {
        FactBase sample = SampleWorld.facts();
        Milestone translated = sample.milestones().stream()
                .filter(it -> !it.summary().translations().isEmpty())
                .findFirst()
                .orElseThrow();
        List<Milestone> many = IntStream.range(0, MILESTONES)
                .mapToObj(i -> String.format(Locale.ROOT, "many-%06d", i))
                .map(id -> Milestone.builder()
                        .copyOf(translated)
                        .id(new MilestoneId(id))
                        .build())
                .toList();
        return FactBase.builder()
                .copyOf(sample)
                .milestones(many)
                .disagreements(List.of())
                .claims(List.of())
                .build();
    }
}
