package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.demarche.i18n.Messages;
import org.demarche.model.Event;
import org.demarche.time.AxisZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLinesTest {
    private static final double CHARACTER_PX = new TestMetrics().widthPx("x", CardStyle.DATE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-09-24T10:18:09                     | 30 | 24 September 2024, 10:18:09
            2024-09-24T10:18:09                     | 22 | 24 Sep 2024, 10:18:09
            2024-09-24T10:18:09                     | 19 | 24 Sep, 10:18:09
            2024-09-24T10:18:09                     | 12 | 10:18:09
            2024-09-24T10:18                        | 16 | 24 Sep, 10:18
            2024-09-24T10:00/2024-09-24T10:18       | 20 | 24 Sep, 10:00–10:18
            2024-09-24T10:00/2024-09-24T10:18       | 12 | 10:00–10:18
            2024-09-24                              | 9  | 24 Sep…
            2024-09-24T12:02:00-04:00               | 30 | 24 Sep 2024, 12:02:00 UTC−4
            2024-09-24T12:02:00-04:00               | 25 | 24 Sep 2024, 12:02 UTC−4
            2024-09-24T12:02:30-04:00               | 25 | 24 Sep, 12:02:30 UTC−4
            2024-09-24T12:02:30-04:00               | 13 | 24 Sep 2024
            2024-09-24T12:02-04:00/2024-09-24T12:47-04:00 | 31 | 24 Sep 2024, 12:02–12:47 UTC−4
            2024-09-24T12:02-04:00/2024-09-24T12:47-04:00 | 28 | 24 Sep, 12:02–12:47 UTC−4
            2024-09-24T12:02-04:00/2024-09-24T12:47-04:00 | 20 | 12:02–12:47 UTC−4
            2024-09-24T12:02-04:00/2024-09-24T12:47-04:00 | 14 | 24 Sep 2024
            2024-09-24T12:02-04:00/2024-09-25T01:00-04:00 | 28 | 24–25 Sep 2024
            {2024-09-24T12:02-04:00,2024-09-24T18:00-04:00} | 20 | 24 Sep 2024
            """)
    void aNarrowCardKeepsTheClockOfItsDate(String when, int characters, String line) {
        DateLines lines =
                new DateLines(new TextFitter(new TestMetrics(), Locale.ENGLISH), Messages.forLocale(Locale.ENGLISH));
        Event event = Event.builder("e", "Talks", RandomChronicles.when(when)).build();
        assertThat(lines.of(event, AxisZone.AS_WRITTEN, (characters + 0.1) * CHARACTER_PX))
                .isEqualTo(line);
    }
}
