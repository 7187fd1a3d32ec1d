package org.demarche.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days without a year behind a sentence of one long gone, in texts that came out on Wednesday, 6 March 2019. */
class NarrationTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2019, 3, 6);

    private static String last(String text) {
        return new TimeTagger()
                .tag(text, PUBLISHED).getLast().parts().stream()
                        .map(TimeExpression::value)
                        .findFirst()
                        .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On 16 January 1864 Austria sent a note. On 1 February the armies entered Jutland. | 1864-02-01",
                "On 16 January 1864 Austria sent a note. On 1 February they left. On 5 March they met. | 1864-03-05",
                "The talks opened in London on 10 September 1979. The ministers signed the pact on 21 December. | 1979-12-21",
                "The pact was signed on 10 December 1979. On 5 January they left. | 1980-01-05",
            })
    void areOfItsTime(String text, String day) {
        assertThat(last(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway rejected the pact signed on 14 January 2015. The ministers met on 1 March. | 2019-03-01",
                "Norway left the 2015 pact. The ministers met on 1 March. | 2019-03-01",
                "Norway, which signed on 14 January 2015, left. The ministers met on 1 March. | 2019-03-01",
                "On 16 January 2015 Austria sent a note. The ministers will meet on 1 April. | 2019-04-01",
                "On 16 January 2015 Austria sent a note. They kept still. The ministers met on 1 March. | 2019-03-01",
                "On 16 January 2019 Austria sent a note. The ministers met on 1 March. | 2019-03-01",
            })
    void areOfTheNewsElsewhere(String text, String day) {
        assertThat(last(text)).isEqualTo(day);
    }
}
