package org.demarche.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From where days, months and years are counted as a story moves on. */
class StepsTest {
    private static String found(String text, String published) {
        return new TimeTagger()
                .tag(text, published.isEmpty() ? null : LocalDate.parse(published)).stream()
                        .map(one -> text.substring(one.begin(), one.end()) + " = " + edtf(one.when()))
                        .skip(1)
                        .collect(Collectors.joining("; "));
    }

    private static String edtf(@Nullable When when) {
        return when == null ? "-" : when.edtf();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It began on 15 July. That May of 2013 they met. The next day he left. | May of 2013 = 2013-05; The next day = 2013-05
                    On 15 July he woke. In June 2013 they met. The next day he left. A month later he fell. | June 2013 = 2013-06; The next day = 2013-06; A month later = 2013-07
                    On 15 July he woke. In June 2013 they met. A few days later he left. | June 2013 = 2013-06; A few days later = [2013-06-02..2013-06-11]
                    In March 1962 they met. Two weeks later it was signed. | Two weeks later = [1962-03-15..1962-04-14]
                    In March 1962 they met. Ten days earlier he had left. | Ten days earlier = [1962-02-19..1962-03-21]
                    In March 1962 they met. A thousand days later he left. | A thousand days later = 1962-03
                    On 15 July he saw the house of June 2013. The next day he left. | June 2013 = 2013-06; The next day = 2020-07-16
                    He came on 4 November 1979. She left the following spring. He fell weeks later. | the following spring = 1980-21; weeks later = [1980-03-08..1980-05-10]
                    On 15 July he woke. Since July 2020 it rained. The next day he left. | July 2020 = 2020-07; The next day = 2020-07-16
                    """)
    void countsNoDaysFromOneThatTheStoryLeft(String text, String expected) {
        assertThat(found(text, "2020-07-18")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He rose in 2020. Nine years earlier, on a hot April morning, he had stood there. | Nine years earlier, on a hot April = 2011-04
                    He rose in 2020. Nine years earlier, on an April day, he left. Sudan rose that February. | Nine years earlier, on an April = 2011-04; that February = 2011-02
                    He rose in 2020. Two years later, in May, he fell.      | Two years later, in May = 2022-05
                    He rose in 2020. Two years later he met May.            | Two years later = 2022
                    He rose in 2020. Two years later he left in May.        | Two years later = 2022; May = 2022-05
                    """)
    void takesTheMonthBehindACountedYearForOneDate(String text, String expected) {
        assertThat(found(text, "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He fell on 3 January 1961. They met in December 2013. A year later they agreed. It opened in July. He came in August. | December 2013 = 2013-12; A year later = 2014; July = 2015-07; August = 2015-08
                    They met on 29 June 2020. Three days before that, he called. | Three days before that = 2020-06-26
                    They met on 29 June 2020. Three days before that summit, he called. | Three days = -
                    """)
    void goesOnFromWhereACountHasCome(String text, String expected) {
        assertThat(found(text, "")).isEqualTo(expected);
    }
}
