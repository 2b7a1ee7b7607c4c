package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.model.sample.SampleWorld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaterTest {

    @ParameterizedTest
    @CsvSource({
        "2030, true",
        "Ends in 2030., true",
        "1994/2025 and before, true",
        "Signed in 2024., false",
        "Signed in 1994., false",
        "No. 20301, false",
        "No. 12030, false",
        "UN2030, false",
        "2030th, false",
        "_2030, false",
        "'1,2100 kilometres', false",
        "203, false",
        "'', false"
    })
    void aRemarkIsOfLaterIfItSpeaksOfALaterYear(String remark, boolean later) {
        assertThat(new Later(SampleWorld.facts(), LocalDate.parse("2024-01-31")).isOfLater(remark))
                .isEqualTo(later);
    }
}
