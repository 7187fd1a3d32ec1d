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
            """)
    void aNarrowCardKeepsTheClockOfItsDate(String when, int characters, String line) {
        DateLines lines =
                new DateLines(new TextFitter(new TestMetrics(), Locale.ENGLISH), Messages.forLocale(Locale.ENGLISH));
        Event event = Event.builder("e", "Talks", RandomChronicles.when(when)).build();
        assertThat(lines.of(event, AxisZone.AS_WRITTEN, (characters + 0.1) * CHARACTER_PX))
                .isEqualTo(line);
    }
}
