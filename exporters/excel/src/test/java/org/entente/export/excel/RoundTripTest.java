package org.entente.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.export.ExportRequest;
import org.entente.export.ExportRequest.Profile;
import org.entente.model.FactBase;
import org.entente.model.check.ReadResult;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    static Stream<ExportRequest> wholes() {
        return Stream.of(ExportRequest.everything(), ExportRequest.everything().as(Profile.WORKING))
                .flatMap(request -> Stream.of(Locale.ENGLISH, Locale.FRENCH).map(request::in));
    }

    @ParameterizedTest
    @MethodSource("wholes")
    void theWholeReadBackIsEqual(ExportRequest request) throws IOException {
        ReadResult result = read(Workbooks.bytes(SampleWorld.facts(), request));
        assertThat(result.errors()).isEmpty();
        assertThat(result.orThrow()).isEqualTo(SampleWorld.facts());
    }

    @Test
    void anEmptyBaseReadBackIsEqual() throws IOException {
        FactBase none =
                FactBase.builder().edition(SampleWorld.facts().edition()).build();
        assertThat(read(Workbooks.bytes(none, ExportRequest.everything().as(Profile.WORKING)))
                        .orThrow())
                .isEqualTo(none);
    }

    @Test
    void whatIsReadBackGivesTheSameBytes() throws IOException {
        byte[] first = Workbooks.bytes(SampleWorld.facts(), ExportRequest.everything());
        assertThat(Workbooks.bytes(read(first).orThrow(), ExportRequest.everything()))
                .isEqualTo(first);
    }

    private static ReadResult read(byte[] workbook) throws IOException {
        return ExcelFacts.read(new ByteArrayInputStream(workbook), "workbook.xlsx");
    }
}
