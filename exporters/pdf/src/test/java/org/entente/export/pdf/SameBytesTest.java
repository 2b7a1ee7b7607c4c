package org.entente.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.export.briefing.Briefing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Same briefing, same bytes: whoever runs it, wherever, and how many at once. */
class SameBytesTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "ar-SA, Pacific/Kiritimati",
        "th-TH-u-nu-thai, Asia/Bangkok",
        "tr-TR, America/St_Johns",
        "ar-EG-u-nu-arab, Pacific/Niue"
    })
    void underAnyLocaleAndTimeZone(String tag, String place) throws Exception {
        List<byte[]> here = all();

        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(place));

        assertThat(all()).usingElementComparator(Arrays::compare).isEqualTo(here);
    }

    @Test
    void fromManyThreadsAtOnce() throws Exception {
        List<byte[]> alone = all();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<byte[]>>> tasks = Collections.nCopies(12, SameBytesTest::all);
            for (Future<List<byte[]>> together : threads.invokeAll(tasks)) {
                assertThat(together.get())
                        .usingElementComparator(Arrays::compare)
                        .isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    /** Two files whose ids are equal would be taken for one. */
    @Test
    void differsWithTheBriefing() throws Exception {
        byte[] one = Samples.pdf(Samples.blank("One").build(), Paper.A4);
        byte[] other = Samples.pdf(Samples.blank("Two").build(), Paper.A4);

        assertThat(Samples.id(one)).isNotEqualTo(Samples.id(other));
    }

    private static List<byte[]> all() throws Exception {
        List<byte[]> all = new ArrayList<>();
        for (Briefing briefing : Samples.all()) {
            all.add(Samples.pdf(briefing, Paper.A4));
        }
        return all;
    }
}
