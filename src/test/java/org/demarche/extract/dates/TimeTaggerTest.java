package org.demarche.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.demarche.time.EdtfException;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tagger finds in sentences that came out on Wednesday, 6 March 2019. */
class TimeTaggerTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2019, 3, 6);

    private static List<TimeExpression> expressions(String text, @Nullable LocalDate published) {
        return new TimeTagger()
                .tag(text, published).stream()
                        .flatMap(mention -> mention.parts().stream())
                        .toList();
    }

    /** Each expression's words, value and EDTF, in order. */
    private static String found(String text) {
        return expressions(text, PUBLISHED).stream()
                .map(one -> text.substring(one.begin(), one.end()) + " = " + one.value() + " = "
                        + (one.when() == null ? "-" : one.when().edtf()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They met on February 27, 2019, in Hanoi.     | February 27, 2019 = 2019-02-27 = 2019-02-27
                    They met on 27 February 2019.                | 27 February 2019 = 2019-02-27 = 2019-02-27
                    They met on the 27th of February.            | the 27th of February = 2019-02-27 = 2019-02-27
                    They met on Weds., Feb. 27.                  | Feb. 27 = 2019-02-27 = 2019-02-27
                    They met on Wednesday, Feb. 27.              | Wednesday, Feb. 27 = 2019-02-27 = 2019-02-27
                    The treaty of March 1947 lapsed.             | March 1947 = 1947-03 = 1947-03
                    They met in March last year.                 | March last year = 2018-03 = 2018-03
                    They met on 2019-02-27.                      | 2019-02-27 = 2019-02-27 = 2019-02-27
                    They met on 27.02.2019.                      | 27.02.2019 = 2019-02-27 = 2019-02-27
                    They met on 2/27/19.                         | 2/27/19 = 2019-02-27 = 2019-02-27
                    They met on the second Tuesday of May 2017.  | the second Tuesday of May 2017 = 2017-05-09 = 2017-05-09
                    They met on the last Friday in June.         | the last Friday in June = 2018-06-29 = 2018-06-29
                    It united on 2/3 October 1990.               | 2 = 1990-10-02 = 1990-10-02; 3 October 1990 = 1990-10-03 = 1990-10-03
                    It began in November.                        | November = 2018-11 = 2018-11
                    They met on February 29.                     | February 29 = 2016-02-29 = 2016-02-29
                    The envoy left Oslo in April.                | April = 2018-04 = 2018-04
                    The summit in April is in doubt.             | April = 2019-04 = 2019-04
                    It came in July 2011; he left in May.        | July 2011 = 2011-07 = 2011-07; May = 2011-05 = 2011-05
                    Told in July 1997, it will end on March 12.  | July 1997 = 1997-07 = 1997-07; March 12 = 2019-03-12 = 2019-03-12
                    She spoke, setting talks for November 4.     | November 4 = 2019-11-04 = 2019-11-04
                    It will begin in November.                   | November = 2019-11 = 2019-11
                    In May, after long talks, they fell out.     | May = 2018-05 = 2018-05
                    In May, she was to go home.                  | May = 2019-05 = 2019-05
                    They cut it Friday to December's mark.       | Friday = 2019-03-01 = 2019-03-01; December = 2018-12 = 2018-12
                    It takes force effective October 1.          | October 1 = 2019-10-01 = 2019-10-01
                    She will succeed Olga P. Lund October 1.     | October 1 = 2019-10-01 = 2019-10-01
                    He will be sent there in October.            | October = 2019-10 = 2019-10
                    They may march if May resigns.               | ''
                    """)
    void readsDaysAndMonths(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It took a quarter of a century.                  | a quarter of a century = P25Y = -
                    They ruled for more than a quarter of a century. | more than a quarter of a century = P25Y = -
                    It took three quarters of a century.             | three quarters of a century = P75Y = -
                    The talks lasted three quarters of an hour.      | three quarters of an hour = PT45M = -
                    In the last quarter of a century it grew.        | the last quarter of a century = P25Y = -
                    They met a quarter of a century ago.             | a quarter of a century ago = 1994 = 1994
                    Trade fell by a quarter.                         | ''
                    A quarter of the delegates left.                 | ''
                    The quarter of the town was theirs.              | ''
                    Three quarters of the members left.              | ''
                    Trade fell in the quarter.                       | the quarter = 2018-Q4 = 2018-36
                    Trade fell in the latest quarter.                | the latest quarter = 2018-Q4 = 2018-36
                    """)
    void aShareIsNoQuarterOfTheYear(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @Test
    void aMonthAndThePartOfTheOneBeforeItAreOneStretch() {
        assertThat(new TimeTagger().tag("They met in late April and May 2018.", PUBLISHED))
                .singleElement()
                .satisfies(one -> assertThat(one.when()).extracting(When::edtf).isEqualTo("2018-04-21/2018-05-31"));
    }

    @Test
    void theDecadeOfAHistoryIsThatOfItsStory() {
        String text = "It began in 1911, split in 1914, met in 1916 and 1917. By the end of the decade, it was lost.";
        assertThat(expressions(text, PUBLISHED).getLast().when())
                .extracting(When::edtf)
                .isEqualTo("[1910-01-01..1919-12-31]");
    }

    @Test
    void theYearOfAHistoryIsThatOfThePublication() {
        String text = "It began in 1911, split in 1914, met in 1916 and 1917. A vote is due by the end of the year.";
        assertThat(expressions(text, PUBLISHED).getLast().when())
                .extracting(When::edtf)
                .isEqualTo("[2019-03-06..2019-12-31]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/x/2019", "0/5/2019", "5/0/2019", "12/-/2019", "00/00/0000", "1/,/19"})
    void noDayIsReadWhereANumberOfTheDateIsNone(String digits) {
        assertThat(expressions("They met on " + digits + ".", PUBLISHED))
                .noneSatisfy(one -> assertThat(one.value()).matches("\\d{4}-\\d\\d.*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They met on 04/05/2018 and again on 23/05/2018.            | 2018-05-04
                    They met on 04/05/2018 and again on 5/23/18.               | 2018-04-05
                    They met on 04-05-2018 and again on 23-05-2018.            | 2018-05-04
                    It came out on 06/03/2019. They met on 04/05/2018.         | 2019-03-06, 2018-05-04
                    It came out on 03/06/2019. They met on 04/05/2018.         | 2019-03-06, 2018-04-05
                    They met on 04/05/2018, two days after it began on 2 May.  | 2018-05-04
                    They met on 04/05/2018, two days after it began on May 2.  | 2018-04-05
                    They met on 04/05/2018, on May 2 and on 3 May.             | 2018-04-05?
                    It cost 3 crore. They met on 04/05/2018 and on May 2.      | 2018-05-04
                    It was 23/05/2018 here and 05/23/2018 there; 04/05/2018.   | 2018-05-23, 2018-05-23, 2018-04-05?
                    They met on 04/05/2018 in Oslo, no. 14/7 of High Road.     | 2018-04-05?
                    They met on 05/05/2018.                                    | 2018-05-05
                    """)
    void otherDatesOfTheTextTellWhetherTheDayStandsFirst(String text, String expected) {
        String days = expressions(text, PUBLISHED).stream()
                .filter(one -> text.substring(one.begin(), one.end()).matches("[\\d/-]+"))
                .map(one -> one.value() + (one.reason() == Reason.MONTH_FIRST ? "?" : ""))
                .limit(expected.split(", ").length)
                .collect(Collectors.joining(", "));

        assertThat(days).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    in the eighteenth and nineteenth centuries  | the eighteenth = 17; nineteenth centuries = 18
                    in the 18th, 19th and 20th centuries        | the 18th = 17; 19th = 18; 20th centuries = 19
                    in the third and second centuries BC        | the third = BC02; second centuries BC = BC01
                    in the late 19th and early 20th centuries   | the late 19th = 18; early 20th centuries = 19
                    in nineteenth- and twentieth-century pacts  | nineteenth = 18; twentieth-century = 19
                    in the fifties and sixties                  | the fifties = 195; sixties = 196
                    in the 50s and 60s                          | the 50s = 195; 60s = 196
                    in the first and third quarters of 2017     | the first = 2017-Q1; third quarters of 2017 = 2017-Q3
                    in the first and third weeks of May 2017    | the first = 2017-W18; third weeks of May 2017 = 2017-W20
                    in May and June 2017                        | May = 2017-05; June 2017 = 2017-06
                    in May, June and July 2017                  | May = 2017-05; June = 2017-06; July 2017 = 2017-07
                    in late May and June 2017                   | late May = 2017-05; June 2017 = 2017-06
                    between late May and early June 2017        | late May = 2017-05; early June 2017 = 2017-06
                    from late December to early January 2017    | late December = 2016-12; early January 2017 = 2017-01
                    in May and June of last year                | May = 2018-05; June of last year = 2018-06
                    in December and January 2017                | December = 2016-12; January 2017 = 2017-01
                    in June and May 2017                        | June = 2017-06; May 2017 = 2017-05
                    from December to January 2017               | December = 2016-12; January 2017 = 2017-01
                    in spring and summer 2017                   | spring = 2017-SP; summer 2017 = 2017-SU
                    in the spring and early summer of 2017      | the spring = 2017-SP; early summer of 2017 = 2017-SU
                    in the winter and spring of 2017            | the winter = 2016-WI; spring of 2017 = 2017-SP
                    on 30 April and 2 May 2017                  | 30 April = 2017-04-30; 2 May 2017 = 2017-05-02
                    on April 30 and May 2, 2017                 | April 30 = 2017-04-30; May 2, 2017 = 2017-05-02
                    on 2 and 4 March 2017                       | 2 = 2017-03-02; 4 March 2017 = 2017-03-04
                    on the 2nd and 4th of March 2017            | the 2nd = 2017-03-02; 4th of March 2017 = 2017-03-04
                    on the second and fourth of March 2017      | the second = 2017-03-02; fourth of March 2017 = 2017-03-04
                    at 10 and 11 a.m. on 4 May 2017             | 10 = 2017-05-04T10:00; 11 a.m. on 4 May 2017 = 2017-05-04T11:00
                    from 1:30 to 2:15 p.m. on 4 May 2017        | 1:30 = 2017-05-04T13:30; 2:15 p.m. on 4 May 2017 = 2017-05-04T14:15
                    between 10 and 2 p.m. on 4 May 2017         | 10 = 2017-05-04T10:00; 2 p.m. on 4 May 2017 = 2017-05-04T14:00
                    at noon and 1 p.m. on 4 May 2017            | noon = 2019-03-06T12:00; 1 p.m. on 4 May 2017 = 2017-05-04T13:00
                    """)
    void membersOfAListShareWhatTheLastNames(String text, String expected) {
        assertThat(expressions("They met " + text + ".", PUBLISHED).stream()
                        .map(one -> ("They met " + text).substring(one.begin(), one.end()) + " = " + one.value())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They met in summer 1972 and in the following spring.  | 1972-22, 1973-21
                    The pact was made in May 1972. It lapsed that autumn. | 1972-05, 1972-23
                    They met in June 1972, and again the next February.   | 1972-06, 1973-02
                    """)
    void whatIsCountedFromADateBeforeIsOfItsTime(String text, String edtf) {
        assertThat(new TimeTagger()
                        .tag(text, PUBLISHED).stream()
                                .map(one -> Objects.requireNonNull(one.when()).edtf())
                                .collect(Collectors.joining(", ")))
                .isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They fought in the 18th and 19th centuries.        | 1700/1899
                    They fought between the 17th and 19th centuries.   | 1600/1899
                    They fought in the 1950s and 1960s.                | 1950/1969
                    They fought in the late 19th and early 20th centuries. | 1867/1932
                    They fought in May and June 2017.                  | 2017-05/2017-06
                    They fought on 2 and 3 May 2017.                   | 2017-05-02/2017-05-03
                    They fought in 2016 and 2017.                      | 2016/2017
                    """)
    void neighboursJoinedByAndAreOneSpan(String text, String expected) {
        assertThat(new TimeTagger().tag(text, PUBLISHED))
                .singleElement()
                .satisfies(one -> assertThat(String.valueOf(
                                one.when() == null ? "" : one.when().edtf()))
                        .isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The envoy left on Friday.            | Friday = 2019-03-01 = 2019-03-01
                    The envoy will leave on Friday.      | Friday = 2019-03-08 = 2019-03-08
                    The envoy is to leave on Friday.     | Friday = 2019-03-08 = 2019-03-08
                    It meets in the third week of April. | the third week of April = 2019-W16 = [2019-04-15..2019-04-21]
                    He would appeal Monday's ruling.     | Monday = 2019-03-04 = 2019-03-04
                    They put off the vote until Friday.  | Friday = 2019-03-01 = 2019-03-01
                    They postponed it until Friday.      | Friday = 2019-03-08 = 2019-03-08
                    He dropped plans for it on Friday.   | Friday = 2019-03-01 = 2019-03-01
                    The court sat in the week of 12/3/2018. | the week of 12/3/2018 = 2018-W49 = [2018-12-03..2018-12-09]
                    The court sits the week of May 7.    | the week of May 7 = 2019-W19 = [2019-05-06..2019-05-12]
                    The envoy left last Wednesday.       | last Wednesday = 2019-02-27 = 2019-02-27
                    The envoy leaves next Wednesday.     | next Wednesday = 2019-03-13 = 2019-03-13
                    The envoy left yesterday.            | yesterday = 2019-03-05 = 2019-03-05
                    He left the day before yesterday.    | the day before yesterday = 2019-03-04 = 2019-03-04
                    They signed it last year.            | last year = 2018 = 2018
                    They meet again next month.          | next month = 2019-04 = 2019-04
                    The envoy left last week.            | last week = 2019-W09 = [2019-02-25..2019-03-03]
                    The envoy left two weeks ago.        | two weeks ago = 2019-W08 = [2019-02-18..2019-02-24]
                    It ended three years ago.            | three years ago = 2016 = 2016
                    It ended three months ago.           | three months ago = 2018-12 = 2018-12
                    It happened over the weekend.        | the weekend = 2019-W09-WE = [2019-03-02..2019-03-03]
                    """)
    void countsFromThePublication(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    They met on 1 May 2018. The next day they signed.  | The next day = 2018-05-02 = 2018-05-02
                    They met on 1 May 2018. Two days later it failed.  | Two days later = 2018-05-03 = 2018-05-03
                    They met in May 2018. It failed later that year.   | later that year = 2018 = [2018-01-01..2018-12-31]
                    They met on 1 May 2018. He left on the 28th.       | the 28th = 2018-05-28 = 2018-05-28
                    They met on 1 May 2018. He had left the day before. | the day before = 2018-04-30 = 2018-04-30
                    They met on 1 May 2018. He left on the evening of the 4th. | the evening of the 4th = 2018-05-04TEV = 2018-05-04
                    They met on 1 May 2018, and left that evening.     | that evening = 2018-05-01TEV = 2018-05-01
                    They met on 1 May 2018. Soon after, he left.       | Soon after = FUTURE_REF = [2018-05-02..2018-05-11]
                    They met on 1 May 2018. Soon after that, he left.  | Soon after that = FUTURE_REF = [2018-05-02..2018-05-11]
                    They met in May 2018. Soon after that, he left.    | Soon after that = FUTURE_REF = [2018-05..2018-06]
                    They met on 1 May 2018. In the weeks that followed, he left.          | the weeks that followed = FUTURE_REF = [2018-05-08..2018-06-05]
                    They met on 1 May 2018. In the days and weeks that followed, he left. | the days and weeks that followed = FUTURE_REF = [2018-05-02..2018-06-05]
                    They met on 12 June 2018. He left by the end of June. | the end of June = 2018-06 = [2018-06-12..2018-06-30]
                    They met in May 2018. The following March it fell. | The following March = 2019-03 = 2019-03
                    """)
    void countsFromTheDateBefore(String text, String expected) {
        assertThat(found(text)).endsWith("; " + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    in the 1980s              | the 1980s = 198 = 198
                    in the late '70s          | the late '70s = 197 = [1977..1979]
                    in the late summer of 1982 | the late summer of 1982 = 1982-SU = [1982-08..1982-09]
                    in early winter 1982      | early winter 1982 = 1982-WI = [1982-12..1983-01]
                    in mid-spring 1982        | mid-spring 1982 = 1982-SP = [1982-04..1982-05]
                    in the nineteenth century | the nineteenth century = 18 = 18
                    in 44 BC                  | 44 BC = BC0044 = -0043
                    on 15 March 44 BC         | 15 March 44 BC = BC0044-03-15 = -0043-03-15
                    on 24 August AD 79        | 24 August AD 79 = 0079-08-24 = 0079-08-24
                    in the year 476           | the year 476 = 0476 = 0476
                    in FY2019                 | FY2019 = 2019 = 2019
                    in FY19                   | FY19 = 2019 = 2019
                    H1 2018                   | H1 2018 = 2018-H1 = 2018-40
                    an H1 visa                | ''
                    by the end of the year    | the end of the year = 2019 = [2019-03-06..2019-12-31]
                    the third quarter of the 19th century | the third quarter of the 19th century = 18 = [1850..1874]
                    in A.D. 70                | A.D. 70 = 0070 = 0070
                    born c. 1560              | c. 1560 = 1560 = 1560~
                    in the fifth century BC   | the fifth century BC = BC04 = [-0499..-0400]
                    nineteen ninety-six       | nineteen ninety-six = 1996 = 1996
                    early 2018                | early 2018 = 2018 = [2018-01..2018-04]
                    mid-October 2018          | mid-October 2018 = 2018-10 = [2018-10-11..2018-10-21]
                    at the end of 2018        | the end of 2018 = 2018 = [2018-09..2018-12]
                    by the end of 2018        | the end of 2018 = 2018 = [2018-01-01..2018-12-31]
                    by the end of 2019        | the end of 2019 = 2019 = [2019-03-06..2019-12-31]
                    the summer of 2018        | the summer of 2018 = 2018-SU = 2018-22
                    last fall                 | last fall = 2018-FA = 2018-23
                    the third quarter of 2018 | the third quarter of 2018 = 2018-Q3 = 2018-35
                    Q3 2018                   | Q3 2018 = 2018-Q3 = 2018-35
                    the second half of April 2018 | the second half of April 2018 = 2018-04 = [2018-04-16..2018-04-30]
                    the first half of 2018    | the first half of 2018 = 2018-H1 = 2018-40
                    1,998 troops, 1500 people | ''
                    $2000 for 2050 tons       | ''
                    """)
    void readsYearsAndTheirParts(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    At 10:35 a.m. they met                  | 10:35 a.m. = 2019-03-06T10:35 = 2019-03-06T10:35
                    at 5 p.m. EST on Friday                 | 5 p.m. EST on Friday = 2019-03-01T17:00 = 2019-03-01T17:00-05:00
                    24:00:24 on 3 May 2018                  | 3 May 2018 = 2018-05-03 = 2018-05-03
                    noon on 3 May 2018                      | noon on 3 May 2018 = 2018-05-03T12:00 = 2018-05-03T12:00
                    At 11.30 on the morning of 3 May 2018   | 11.30 on the morning of 3 May 2018 = 2018-05-03T11:30 = 2018-05-03T11:30
                    at 8 on the evening of 3 May 2018       | 8 on the evening of 3 May 2018 = 2018-05-03T20:00 = 2018-05-03T20:00
                    They shot 3 on the morning of 3 May 2018 | the morning of 3 May 2018 = 2018-05-03TMO = 2018-05-03
                    at 7 o'clock this morning               | 7 o'clock this morning = 2019-03-06T07:00 = 2019-03-06T07:00
                    at 4 a.m. local time on Friday          | 4 a.m. local time on Friday = 2019-03-01T04:00 = 2019-03-01T04:00
                    on Friday at 8 a.m.                     | Friday at 8 a.m. = 2019-03-01T08:00 = 2019-03-01T08:00
                    at 1430 GMT yesterday                   | 1430 GMT yesterday = 2019-03-05T14:30 = 2019-03-05T14:30Z
                    2019-02-28T14:00+07:00                  | 2019-02-28T14:00+07:00 = 2019-02-28T14:00 = 2019-02-28T14:00+07:00
                    six o'clock in the evening              | six o'clock in the evening = 2019-03-06T18:00 = 2019-03-06T18:00
                    last night                              | last night = 2019-03-05TNI = 2019-03-05
                    Friday morning                          | Friday morning = 2019-03-01TMO = 2019-03-01
                    on the night of March 3                 | the night of March 3 = 2019-03-03TNI = 2019-03-03
                    """)
    void readsTimesOfDay(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    on New Year's Day 2018 | New Year's Day 2018 = 2018-01-01 = 2018-01-01
                    at Easter 1916         | Easter 1916 = 1916-04-23 = 1916-04-23
                    last Thanksgiving      | last Thanksgiving = 2018-11-22 = 2018-11-22
                    on Christmas Eve       | Christmas Eve = 2018-12-24 = 2018-12-24
                    the 5th instant        | the 5th instant = 2019-03-05 = 2019-03-05
                    of the 10th ult.       | the 10th ult. = 2019-02-10 = 2019-02-10
                    on the 3d proximo      | the 3d proximo = 2019-04-03 = 2019-04-03
                    during the Yom Kippur War | ''
                    on Yom Kippur 1973     | Yom Kippur 1973 = 1973-10-06 = 1973-10-06
                    at Passover 2018       | Passover 2018 = 2018-03-31 = 2018-03-31
                    at Rosh Hashanah 2024  | Rosh Hashanah 2024 = 2024-10-03 = 2024-10-03
                    two weeks ago Tuesday  | two weeks ago Tuesday = 2019-02-19 = 2019-02-19
                    during Ramadan 2019    | Ramadan 2019 = 2019 = 2019-05-06/2019-06-03
                    at Chinese New Year 2019 | Chinese New Year 2019 = 2019-02-05 = 2019-02-05
                    on Lunar New Year's Eve 1985 | Lunar New Year's Eve 1985 = 1985-02-19 = 1985-02-19
                    before Tet 1968        | Tet 1968 = 1968-01-30 = 1968-01-30
                    on Eid al-Fitr 2018    | Eid al-Fitr 2018 = 2018-06-15 = 2018-06-15
                    on Yom Kippur in 1973  | Yom Kippur in 1973 = 1973-10-06 = 1973-10-06
                    in the spring of 146 BC | the spring of 146 BC = BC0146-SP = -0145-21
                    in the coming days     | the coming days = PXD = [2019-03-07..2019-03-16]
                    in the next few weeks  | the next few weeks = PXW = [2019-03-13..2019-05-15]
                    by Resolution 1718     | ''
                    by resolution 1559     | ''
                    at Orthodox Easter 2018 | Orthodox Easter 2018 = 2018-04-08 = 2018-04-08
                    since 9/11             | 9/11 = 2001-09-11 = 2001-09-11
                    on 9/11 of the cases   | ''
                    on 25 October (7 November) 1917 | 25 October = 1917-10-25 = 1917-11-07; 7 November) 1917 = 1917-11-07 = 1917-11-07
                    on 25 October/7 November 1917   | 25 October = 1917-10-25 = 1917-11-07; 7 November 1917 = 1917-11-07 = 1917-11-07
                    25 October 1917, O.S.  | 25 October 1917 = 1917-10-25 = 1917-11-07
                    February 11, 1732 (Old Style) | February 11, 1732 = 1732-02-11 = 1732-02-22
                    """)
    void readsHolidaysAndOldLetters(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    for three days             | DURATION P3D
                    for nearly two years       | DURATION P2Y
                    for two and a half years   | DURATION P2Y6M
                    an hour and 20 minutes     | DURATION PT1H20M
                    a 10-hour flight           | DURATION PT10H
                    a decade-long war          | DURATION P10Y
                    the past few weeks         | DURATION PXW
                    for months                 | DURATION PXM
                    every Friday               | SET XXXX-WXX-5
                    twice a week               | SET P1W
                    every three months         | SET P3M
                    every second Friday        | SET XXXX-WXX-5
                    every third week           | SET P3W
                    Mondays                    | SET XXXX-WXX-1
                    recently                   | DATE PAST_REF
                    the near future            | DATE FUTURE_REF
                    """)
    void keepsWhatHasNoPlaceOffTheLine(String text, String expected) {
        List<TimeExpression> found = expressions(text, PUBLISHED);
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.type() + " " + one.value()).isEqualTo(expected);
            assertThat(one.when()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "a 36-year-old man",
        "the Sun and Jan",
        "a second look",
        "the fall of Saigon",
        "in spring water",
        "the Good Friday Agreement",
        "the October Revolution",
        "the Arab Spring",
        "Bloody Sunday",
    })
    void leavesOtherWordsAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    on February 27 and 28, 2019       | 2019-02-27/2019-02-28 | February 27 + 28, 2019
                    on February 27 and 28             | 2019-02-27/2019-02-28 | February 27 + 28
                    between 2 and 4 March 2018        | 2018-03-02/2018-03-04 | 2 + 4 March 2018
                    June 12–13, 2018                  | 2018-06-12/2018-06-13 | June 12 + 13, 2018
                    June 12 – July 3, 2018            | 2018-06-12/2018-07-03 | June 12 + July 3, 2018
                    from May to July 2018             | 2018-05/2018-07       | May + July 2018
                    the war of 1957–58                | 1957/1958             | 1957 + 58
                    It ended the war of 1904–05.      | 1904/1905             | 1904 + 05
                    from 1985 to 1991                 | 1985/1991             | 1985 + 1991
                    the wars of 264–146 BC            | -0263/-0145           | 264 + 146 BC
                    from the first to the 5th century | 0000/0499             | the first + the 5th century
                    from the first century to the 1980s | 0000/1989           | the first century + the 1980s
                    the fifth century BC to the 1980s | -0499/1989            | the fifth century BC + the 1980s
                    """)
    void joinsTheEndsOfARange(String text, String edtf, String parts) {
        assertThat(new TimeTagger().tag(text, PUBLISHED)).singleElement().satisfies(mention -> {
            assertThat(mention).isInstanceOf(TimeRange.class);
            assertThat(mention.when()).isNotNull().extracting(When::edtf).isEqualTo(edtf);
            assertThat(mention.parts().stream()
                            .map(one -> text.substring(one.begin(), one.end()))
                            .collect(Collectors.joining(" + ")))
                    .isEqualTo(parts);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    On 3 May 2018 they met.        | STATED        | WRITTEN        | false
                    They met yesterday.            | PUBLISHED     | COUNTED        | false
                    They met on Friday.            | TENSE         | LATEST_BEFORE  | false
                    They will meet on Friday.      | TENSE         | NEXT_AFTER     | false
                    They met in May.               | TENSE         | COMPLETED      | false
                    They met in early 2018.        | STATED        | WRITTEN        | true
                    They met a few days ago.       | PUBLISHED     | VAGUE          | true
                    It had been due on Friday.     | TENSE         | LATEST_BEFORE  | false
                    They have until Friday.        | TENSE         | NEXT_AFTER     | false
                    They met on Christmas Day.     | TENSE         | HOLIDAY        | false
                    """)
    void saysOnWhatADateRests(String text, Basis basis, Reason reason, boolean vague) {
        assertThat(expressions(text, PUBLISHED)).singleElement().satisfies(one -> {
            assertThat(one.basis()).isEqualTo(basis);
            assertThat(one.reason()).isEqualTo(reason);
            assertThat(one.isVague()).isEqualTo(vague);
        });
    }

    @Test
    void withoutAPublicationNothingIsCountedFromIt() {
        String text = "They met yesterday, on Friday and in May. In July 2018 they met again, and in September.";
        assertThat(expressions(text, null))
                .extracting(TimeExpression::value)
                .containsExactly("XXXX-XX-XX", "XXXX-WXX-5", "XXXX-05", "2018-07", "2018-09");
    }

    @Test
    void daysOfAHistoryBelongToTheYearItTellsOf() {
        String text = "The crisis of 1962 followed those of 1948 and 1956. In October 1962 a plane took pictures. On"
                + " October 22 the President spoke. It ended on October 28. The treaty of 1963 came of it.";
        assertThat(expressions(text, PUBLISHED))
                .extracting(TimeExpression::value)
                .contains("1962-10-22", "1962-10-28");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1956;June 12: Troops leave.;July 26: The canal is closed.;1974;July 15: A coup. | 1956-06-12, 1956-07-26, 1974-07-15",
                "June 12, 1956 — Troops leave.;Dec. 26 — The canal is closed.;Jan. 3 — It opens. | 1956-06-12, 1956-12-26, 1957-01-03",
                "- 1983, 15 November: A vote.;- 1990 (May 3): Talks.;- May: No talks. | 1983-11-15, 1990-05-03, 1990-05",
            })
    void daysOfAListOfDatesBelongToTheYearAboveThem(String lines, String dates) {
        String text = lines.replace(";", "\n");
        assertThat(expressions(text, PUBLISHED).stream()
                        .map(TimeExpression::value)
                        .filter(value -> value.length() > 4)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(dates);
    }

    @Test
    void aYearOfTheHeadlineIsThatOfTheDaysBelow() {
        assertThat(new TimeTagger().tag("14 October\n\nA plane is seen.", null, 1962))
                .extracting(one -> one.when() == null ? "" : one.when().edtf())
                .containsExactly("1962-10-14");
    }

    @Test
    void aMonthAfterASpanOfYearsBelongsToItsLast() {
        String text =
                "The treaty ended the war of 1911–12. The talks took place in July. A fleet had sailed in 1911, and"
                        + " the final text was signed in October of 1912, as that of 1896 had been.";
        assertThat(expressions(text, PUBLISHED))
                .extracting(TimeExpression::value)
                .contains("1912-07");
    }

    @Test
    void whatWasEarlierThisYearLiesBeforeThePublication() {
        assertThat(found("It closed earlier this year."))
                .isEqualTo("earlier this year = 2019 = [2019-01-01..2019-03-06]");
    }

    @Test
    void aPublicationKnownToTheMonthIsNoDayToCountFrom() throws EdtfException {
        assertThat(TimeTagger.dayOf(When.parse("2019-03"))).isEmpty();
        assertThat(TimeTagger.dayOf(When.parse("2019-03-06"))).contains(PUBLISHED);
        assertThat(TimeTagger.dayOf(When.parse("2019-03-06T23:00:00"))).contains(PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met twenty years ago today. | twenty years ago today = 1999-03-06 = 1999-03-06",
                "On this day 33 years ago, they met. | this day 33 years ago = 1986-03-06 = 1986-03-06",
                "They met this day in 1995. | this day in 1995 = 1995-03-06 = 1995-03-06",
                "They met 40 years ago this month. | 40 years ago this month = 1979-03 = 1979-03",
                "They met a year ago yesterday. | a year ago yesterday = 2018-03-05 = 2018-03-05",
                "They met ten years ago this week. | "
                        + "ten years ago this week = 2009-W10 = [2009-03-04..2009-03-10]",
                "They will meet on Monday week in Oslo. | Monday week = 2019-03-18 = 2019-03-18",
                "They will meet a week on Friday. | a week on Friday = 2019-03-15 = 2019-03-15",
                "They will meet on Friday week. | Friday week = 2019-03-15 = 2019-03-15",
            })
    void aDayOfAnotherYearOrWeekIsCountedFromToday(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @Test
    void whatWillBeLiesAheadOfThePublicationInAHistoryToo() {
        String text = "The war of 1911 ended in 1912. A pact of 1913 was torn up in 1914. A book on it %s in June.";
        assertThat(expressions(text.formatted("will come out"), PUBLISHED)
                        .getLast()
                        .value())
                .isEqualTo("2019-06");
        assertThat(expressions(text.formatted("came out"), PUBLISHED).getLast().value())
                .isEqualTo("1914-06");
    }
}
