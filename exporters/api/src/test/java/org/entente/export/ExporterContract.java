package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.FactBase;
import org.entente.model.UnknownFactException;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every exporter keeps to; each format has a test class that extends this one. */
public abstract class ExporterContract {
    private static final FactBase FACTS = SampleWorld.facts();

    /** Begins the tests of one exporter. */
    protected ExporterContract() {}

    /**
     * The exporter under test.
     *
     * @return a new one
     */
    protected abstract Exporter exporter();

    /** A request of every scope, as of days before, within and after the sample world's history, in every language. */
    static Stream<ExportRequest> requests() {
        return Stream.of(
                        ExportRequest.between("pact", "assembly"),
                        ExportRequest.between("assembly", "union", "pact"),
                        ExportRequest.about("pact"),
                        ExportRequest.about("round-table"),
                        ExportRequest.state("AA"))
                .flatMap(request -> Stream.of("1940-01-01", "1976-02-29", "1994-06-01", "2024-01-31", "2050-01-01")
                        .map(day -> request.asOf(LocalDate.parse(day))))
                .flatMap(request -> Labels.LANGUAGES.stream().map(request::in));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyRequestGivesSomething(ExportRequest request) throws IOException {
        assertThat(bytes(request)).isNotEmpty();
    }

    @Test
    void itIsFoundByItsFormat() {
        List<Class<?>> found = ServiceLoader.load(Exporter.class).stream()
                .filter(it -> it.get().format().equals(exporter().format()))
                .map(it -> (Class<?>) it.type())
                .collect(Collectors.toList());
        assertThat(found).containsExactly(exporter().getClass());
    }

    @Test
    void theStreamIsLeftOpen() throws IOException {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        exporter().export(FACTS, request(), out);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        assertThat(bytes(request())).isEqualTo(bytes(request()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-SA", "th-TH-u-nu-thai", "tr-TR", "de-DE"})
    void theHostsLocaleAndTimeZoneDoNotShow(String tag) throws IOException {
        byte[] expected = bytes(request());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bytes(request())).isEqualTo(expected);
            assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag(tag));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void manyThreadsGetTheSameBytes() throws Exception {
        byte[] expected = bytes(request());
        Exporter shared = exporter();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<byte[]> export = () -> bytes(shared, request());
            List<Callable<byte[]>> exports =
                    IntStream.range(0, 12).mapToObj(i -> export).collect(Collectors.toList());
            for (Future<byte[]> result : threads.invokeAll(exports)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anUnknownFactIsNamedWithTheNearest() {
        assertThatThrownBy(() -> bytes(ExportRequest.between("pact", "assembley")))
                .isInstanceOf(UnknownFactException.class)
                .hasMessage("There is no organization 'assembley'; did you mean 'assembly'?");
    }

    private static ExportRequest request() {
        return ExportRequest.between("pact", "assembly").asOf(LocalDate.of(2004, 4, 1));
    }

    private byte[] bytes(ExportRequest request) throws IOException {
        return bytes(exporter(), request);
    }

    private static byte[] bytes(Exporter exporter, ExportRequest request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(FACTS, request, out);
        return out.toByteArray();
    }
}
