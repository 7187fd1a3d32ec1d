package org.demarche.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tagger finds in sentences that came out on Wednesday, 6 March 2019. */
class TimeTaggerTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2019, 3, 6);

    /** Each expression's words, value and EDTF, in order. */
    private static String found(String text) {
        List<TimeMention> mentions = new TimeTagger().tag(text, PUBLISHED);
        return mentions.stream()
                .flatMap(mention -> mention.parts().stream())
                .map(one -> text.substring(one.begin(), one.end()) + " = " + one.value() + " = "
                        + (one.when() == null ? "-" : one.when().edtf()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They met on February 27, 2019, in Hanoi.   | February 27, 2019 = 2019-02-27 = 2019-02-27
                    They met on 27 February 2019.              | 27 February 2019 = 2019-02-27 = 2019-02-27
                    They met on the 27th of February.          | the 27th of February = 2019-02-27 = 2019-02-27
                    The treaty of March 1947 lapsed.           | March 1947 = 1947-03 = 1947-03
                    They met on 2019-02-27.                    | 2019-02-27 = 2019-02-27 = 2019-02-27
                    The envoy left on Friday.                  | Friday = 2019-03-01 = 2019-03-01
                    The envoy will leave on Friday.            | Friday = 2019-03-08 = 2019-03-08
                    The envoy left yesterday.                  | yesterday = 2019-03-05 = 2019-03-05
                    They signed it last year.                  | last year = 2018 = 2018
                    The envoy left two weeks ago.              | two weeks ago = 2019-W08 = [2019-02-18..2019-02-24]
                    """)
    void readsDates(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }
}
