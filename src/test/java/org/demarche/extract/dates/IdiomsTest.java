package org.demarche.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people say of days and hours when they speak, trade and tell of wars; published on Wednesday, 6 March 2019. */
class IdiomsTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2019, 3, 6);

    private static String found(String text, @Nullable LocalDate published) {
        return new TimeTagger()
                .tag(text, published).stream()
                        .flatMap(mention -> mention.parts().stream())
                        .map(one -> text.substring(one.begin(), one.end()) + " = " + one.value() + " = "
                                + (one.when() == null ? "-" : one.when().edtf()))
                        .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It starts at half past nine on 3 May 2018. | half past nine on 3 May 2018 = 2018-05-03T09:30 = 2018-05-03T09:30
                    He left at a quarter to six.    | a quarter to six = 2019-03-06T05:45 = 2019-03-06T05:45
                    He left at quarter past six in the evening. | quarter past six in the evening = 2019-03-06T18:15 = 2019-03-06T18:15
                    A quarter to six months passed. | six months = P6M = -
                    They rose at 0800 local time.   | 0800 local time = 2019-03-06T08:00 = 2019-03-06T08:00
                    They met at 18h30.              | 18h30 = 2019-03-06T18:30 = 2019-03-06T18:30
                    They woke up after midnight.    | midnight = 2019-03-06T00:00 = 2019-03-06T00:00
                    At dawn on 25 April 1915 they landed. | dawn on 25 April 1915 = 1915-04-25TMO = 1915-04-25
                    They left by nightfall.         | nightfall = 2019-03-06TNI = 2019-03-06
                    In the early hours of Tuesday a fire broke out. | the early hours of Tuesday = 2019-03-05TMO = 2019-03-05
                    They shelled it on the night of October 2–3. | the night of October 2 = 2018-10-02TNI = 2018-10-02; 3 = 2018-10-03 = 2018-10-03
                    He died in the night of May 9-10, 2017. | the night of May 9 = 2017-05-09TNI = 2017-05-09; 10, 2017 = 2017-05-10 = 2017-05-10
                    It fell at 8:30 a.m. EST (1330 GMT) Monday. | 8:30 a.m. EST = 2019-03-04T08:30 = 2019-03-04T08:30-05:00; 1330 GMT = 2019-03-04T13:30 = 2019-03-04T13:30Z; Monday = 2019-03-04 = 2019-03-04
                    """)
    void readsSpokenAndForeignTimes(String text, String expected) {
        assertThat(found(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The talks were moved to Thursday.   | Thursday = 2019-03-07 = 2019-03-07
                    The vote was postponed from Monday to Friday. | Monday = 2019-03-04 = 2019-03-04; Friday = 2019-03-08 = 2019-03-08
                    They went to Friday prayers.        | Friday = 2019-03-01 = 2019-03-01
                    In the latter half of 1920 they left. | the latter half of 1920 = 1920-H2 = 1920-41
                    In the latter part of 1920 they left. | 1920 = 1920 = 1920
                    In the year to date, aid fell.      | the year to date = 2019 = 2019
                    The Thursday before last they left. | The Thursday before last = 2019-02-21 = 2019-02-21
                    The weekend after next they meet.   | The weekend after next = 2019-W12-WE = [2019-03-23..2019-03-24]
                    The year before last Spain left.    | The year before last = 2017 = 2017
                    The day before last Tuesday it fell. | last Tuesday = 2019-03-05 = 2019-03-05
                    We will speak in two weeks' time.   | two weeks' time = 2019-W12 = [2019-03-18..2019-03-24]
                    It comes a week on Friday.          | a week on Friday = 2019-03-15 = 2019-03-15
                    They meet every other Tuesday.      | every other Tuesday = XXXX-WXX-2 = -
                    It was a years-long war.            | years-long = PXY = -
                    """)
    void readsTheSecondNextAndWhatComesAgain(String text, String expected) {
        assertThat(found(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He rose against the law of 3 May 2018. It was long. Sales fell. At noon, he spoke. | noon = 2019-03-06T12:00 = 2019-03-06T12:00
                    On 3 May 2018 he rose. At noon, he spoke.       | noon = 2018-05-03T12:00 = 2018-05-03T12:00
                    A vote is due on April 20. Gunmen attacked overnight. | overnight = 2019-03-06TNI = 2019-03-06
                    """)
    void aTimeIsOfTheDayToldOfJustBeforeOrOfThePublication(String text, String last) {
        assertThat(found(text, PUBLISHED)).endsWith("; " + last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They landed on 6 June 1944. By the end of the month, the port had fallen. | the end of the month = 1944-06 = [1944-06-06..1944-06-30]
                    They landed on 6 June 1944. At the end of the year, they had won. | the end of the year = 1944 = [1944-09..1944-12]
                    In 27 BC he won. In that century they ruled.  | that century = BC00 = [-0099..0000]
                    In 493 BC he won. In that decade they ruled.  | that decade = BC049 = [-0498..-0489]
                    In the first century he won. The previous century was worse. | The previous century = BC00 = [-0099..0000]
                    On 9999-12-31 they met. The next day at 10:00 they left. | 10:00 = 10000-01-01T10:00 = Y10000
                    """)
    void withoutAPublicationTheStoryTellsTheMonthAndTheCentury(String text, String last) {
        assertThat(found(text, null)).endsWith(last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It adopted resolution 2137 (2014) on 3 May 2018. | 3 May 2018 = 2018-05-03 = 2018-05-03
                    Resolutions 1160 (1998), 1199 (1998) and 1203 (1998) stand. | ''
                    The law (1998) stands.              | 1998 = 1998 = 1998
                    It lost 12 (1998) and won 13.       | 1998 = 1998 = 1998
                    """)
    void leavesYearsToTheNumbersOfResolutions(String text, String expected) {
        assertThat(found(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They meet in the first week of March 2018. | the first week of March 2018 = 2018-W09 = [2018-03-01..2018-03-07]
                    They met in the last week of June 2018.    | the last week of June 2018 = 2018-W26 = [2018-06-24..2018-06-30]
                    They met in the fifth week of June 2018.   | the fifth week of June 2018 = 2018-W27 = [2018-06-29..2018-06-30]
                    """)
    void countsTheWeeksOfAMonthFromItsFirstDay(String text, String expected) {
        assertThat(found(text, PUBLISHED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    22.41/They left.//20.05/They met on Friday. They ate.//9.15/They came at 8.20am. | 22.41 = 2019-03-06T22:41 = 2019-03-06T22:41; 20.05 = 2019-03-06T20:05 = 2019-03-06T20:05; Friday = 2019-03-01 = 2019-03-01; 9.15 = 2019-03-06T09:15 = 2019-03-06T09:15; 8.20am = 2019-03-06T08:20 = 2019-03-06T08:20
                    22.41/They left.//20.05/They met.          | ''
                    22.41/Bread.//20.05/Milk.//21.15/Salt.     | ''
                    22.41/Bread.//20.65/Milk.//19.15/Salt.     | ''
                    """)
    void readsTheHoursAboveTheEntriesOfALivePage(String lines, String expected) {
        assertThat(found(lines.replace('/', '\n'), PUBLISHED)).isEqualTo(expected);
    }
}
