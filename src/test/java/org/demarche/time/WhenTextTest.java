package org.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTextTest {
    private final WhenText english = new WhenText(new EnglishWords(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019-02-28                  | 28 February 2019
                    2018-07                     | July 2018
                    2018                        | 2018
                    0409                        | 409 AD
                    0000                        | 1 BC
                    -0043                       | 44 BC
                    -0043-03-15                 | 15 March 44 BC
                    -0499-08                    | August 500 BC
                    Y12345                      | 12,345
                    Y-13799999999               | 13.8 billion BC
                    Y-13800000000               | 13.8 billion BC
                    Y-13800000001               | 13,800,000,002 BC
                    Y-66000000S2                | about 66 million BC
                    Y-541000000/Y-485400000     | 541 million BC – 485.4 million BC
                    2019-02-27/2019-02-28       | 27 – 28 February 2019
                    2019-02-28/2019-03-02       | 28 February – 2 March 2019
                    2018-12-31/2019-01-01       | 31 December 2018 – 1 January 2019
                    2018-06/2018-08             | June – August 2018
                    2018-06/2019-08             | June 2018 – August 2019
                    1964/2008                   | 1964 – 2008
                    -0099/-0043                 | 100 – 44 BC
                    -0043/0014                  | 44 BC – 14 AD
                    0800/1200                   | 800 AD – 1200
                    -0043-03-14/-0043-03-15     | 14 – 15 March 44 BC
                    2019/2019                   | 2019
                    2018-07/2019-02-28          | July 2018 – 28 February 2019
                    1984~/2004-06               | about 1984 – June 2004
                    1560~                       | about 1560
                    1984?                       | possibly 1984
                    1984%                       | possibly about 1984
                    2004-06-11~                 | about 11 June 2004
                    2004?-06-11                 | 11 June 2004 (year uncertain)
                    2004-06~-11                 | 11 June 2004 (year approximate, month approximate)
                    ?2004-06-%11                | 11 June 2004 (year uncertain, day uncertain and approximate)
                    2011-~23                    | autumn 2011 (season approximate)
                    2019-03/..                  | since March 2019
                    ../1760                     | until 1760
                    2019-03/                    | from March 2019 (end unknown)
                    /1760                       | until 1760 (start unknown)
                    ../..                       | at all times
                    /                           | dates unknown
                    ../                         | dates unknown
                    [..-0043]                   | in or before 44 BC
                    [..1760-12-03]              | on or before 3 December 1760
                    [1760-12..]                 | in or after December 1760
                    [2018-06-13..2018-07-31]    | between 13 June and 31 July 2018
                    [1670..1672]                | between 1670 and 1672
                    [1670?..1672]               | between possibly 1670 and 1672
                    [1667]                      | 1667
                    [1667,1760-12]              | 1667 or December 1760
                    [1667,1668,1670..1672]      | one of 1667, 1668 or 1670–1672
                    [..1667,1668,1670..]        | one of 1667 or earlier, 1668 or 1670 or later
                    {1667,1668,1670..1672}      | 1667, 1668 and 1670–1672
                    {1960,1961-12}              | 1960 and December 1961
                    {1960..1962}                | 1960–1962
                    {..1984}                    | until 1984
                    {1984..}                    | since 1984
                    [1661,1662,1663,1664,1665,1666,1667,1668] | one of 1661, 1662, 1663, 1664, 1665, 1666 and 2 more
                    2018-21                     | spring 2018
                    2018-22                     | summer 2018
                    -0043-24                    | winter 44 BC
                    2018-26                     | summer 2018 (northern hemisphere)
                    2018-29                     | spring 2018 (southern hemisphere)
                    2018-34                     | second quarter of 2018
                    2018-39                     | last four months of 2018
                    2018-41                     | second half of 2018
                    199X-23                     | autumn 1990s
                    199                         | 1990s
                    199~                        | about 1990s
                    190                         | 1900 – 1909
                    -005                        | 51 – 42 BC
                    19                          | 20th century
                    20                          | 21st century
                    17                          | 18th century
                    00                          | 1st century
                    10                          | 11th century
                    -01                         | 1st century BC
                    199X                        | 1990s
                    19XX                        | 20th century
                    1XXX                        | 2nd millennium
                    -01XX                       | 2nd century BC
                    -004X                       | 50 – 41 BC
                    XXXX                        | year unknown
                    2X1X                        | 2010 – 2919
                    2004-XX                     | 2004 (month unknown)
                    1985-04-XX                  | April 1985 (day unknown)
                    1985-XX-XX                  | 1985 (month and day unknown)
                    156X-12-25                  | 25 December, 1560s
                    15XX-12                     | December, 16th century
                    15XX-12-XX                  | December, 16th century (day unknown)
                    XXXX-12-25                  | 25 December, year unknown
                    1984-1X                     | between October and December 1984
                    2020-05-1X                  | between 10 and 19 May 2020
                    1950S2                      | about 1950 (1900 – 1999)
                    1950S4                      | 1950
                    2019-02-28T14:00+07:00      | 28 February 2019, 14:00 UTC+7
                    2019-02-28T14:00:05Z        | 28 February 2019, 14:00:05 UTC
                    2019-02-28T14:00:05.25      | 28 February 2019, 14:00:05.25
                    2019-02-28T14:00-03:30      | 28 February 2019, 14:00 UTC−03:30
                    2019-02-28T24:00            | 28 February 2019, 24:00
                    2019-02-28T14:00+07:00/2019-02-28T15:30+07:00 | 28 February 2019, 14:00 – 15:30 UTC+7
                    """)
    void full(String edtf, String text) throws EdtfException {
        assertThat(english.full(When.parse(edtf))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019-02-27/2019-02-28         | 27 – 28 February 2019
                    2019-02-28/2019-03-02         | 28 February – 2 March 2019
                    2018-12-31/2019-01-01         | 31 Dec 2018 – 1 Jan 2019
                    2019-02-28T14:00:05+07:00     | 28 February 2019, 14:00:05
                    2018-29                       | spring 2018
                    2004?-06-11                   | possibly 11 June 2004
                    1985-04-XX                    | April 1985
                    /1760                         | until 1760
                    1950S2                        | about 1950
                    """)
    void brief(String edtf, String text) throws EdtfException {
        assertThat(english.brief(When.parse(edtf))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1919-09-09/1919-09-14         | 9 – 14 Sep 1919            | 9–14 Sep 1919              | 9–14 Sep 1919
                    1919-09-09/1919-10-14         | 9 Sep – 14 Oct 1919        | 9 Sep – 14 Oct 1919        | 9 Sep – 14 Oct 1919
                    2018-06/2018-08               | Jun – Aug 2018             | Jun–Aug 2018               | Jun–Aug 2018
                    1919-09-09T10:00/1919-09-14T12:00 | 9 Sep 1919, 10:00 – 14 Sep 1919, 12:00 | 9–14 Sep 1919 | 9–14 Sep 1919
                    1919-09-09T10:00Z/1919-09-09T12:00Z | 9 Sep 1919, 10:00 – 12:00 | 9 Sep 1919, 10:00 – 12:00 | 9 Sep 1919, 10:00 – 12:00
                    Y-13799999999/Y-13199999999   | 13.8 billion BC – 13.2 billion BC | 13.8 billion – 13.2 billion BC | 13.8B–13.2B BC
                    """)
    void shorter(String edtf, String abbreviated, String shortest, String signs) throws EdtfException {
        assertThat(english.shorter(When.parse(edtf))).containsExactly(abbreviated, shortest, signs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019-02-28T14:00+07:00        | 28 Feb 2019, 14:00 UTC+7
                    2019-02-28T14:00Z             | 28 Feb 2019, 14:00 UTC
                    2019-02-28T14:00              | 28 February 2019, 14:00
                    2019-02-28T14:00-03:00        | 28 February 2019, 14:00
                    2019-02-28T14:00+07:00/2019-02-28T15:30+07:00 | 28 Feb 2019, 14:00 – 15:30 UTC+7
                    """)
    void briefOnAnAxis(String edtf, String text) throws EdtfException {
        assertThat(english.brief(When.parse(edtf), AxisZone.ofId("-03:00").orElseThrow()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019-02-27/2019-02-28         | 27 to 28 February 2019
                    [1667,1668,1670..1672]        | one of 1667, 1668 or 1670 to 1672
                    2019-02-28T14:00+07:00        | 28 February 2019, 14:00 UTC plus 7
                    2019-02-28T14:00-03:30        | 28 February 2019, 14:00 UTC minus 03:30
                    """)
    void spoken(String edtf, String text) throws EdtfException {
        assertThat(english.spoken(When.parse(edtf))).isEqualTo(text);
    }

    @Test
    void undated() {
        assertThat(english.full(Undated.NONE)).isEqualTo("undated");
        assertThat(english.brief(new Undated("soon"))).isEqualTo("undated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en-US | 2019-02-27/2019-02-28  | 27 – 28 February 2019
                    de | 2019-02-28                | 28. Februar 2019
                    de | 2019-02-27/2019-02-28     | 27. – 28. Februar 2019
                    de | 2019-02-28/2019-03-02     | 28. Februar – 2. März 2019
                    de | -0043-03-15               | 15. März 44 v. Chr.
                    de | Y12345                    | 12.345
                    de | 2019-02-28T14:00:05.25Z   | 28. Februar 2019, 14:00:05,25 UTC
                    fr | 2018-07                   | juillet 2018
                    fr | 2019-02-27/2019-02-28     | 27 – 28 février 2019
                    fr | -0043                     | 44 av. J.-C.
                    ja | 2019-02-28                | 2019年2月28日
                    ja | 2019-02-27/2019-02-28     | 2019年2月27日 – 28日
                    ja | 2019-02-28/2019-03-02     | 2019年2月28日 – 3月2日
                    ja | 1964/2008                 | 1964年 – 2008年
                    ja | -0043                     | 紀元前44年
                    ja | Y-13799999999             | 紀元前138億年
                    ko | 2018-07                   | 2018년 7월
                    ko | 2018-06/2018-08           | 2018년 6월 – 8월
                    ar | 2019-02-28                | 28 فبراير 2019
                    ar | -0043                     | 44 ق.م
                    ar-EG | 2019-02-27/2019-02-28  | ٢٧ – ٢٨ فبراير ٢٠١٩
                    """)
    void otherLanguagesKeepTheirOrderDigitsAndNames(String language, String edtf, String text) throws EdtfException {
        assertThat(new WhenText(EnglishWords.in(language)).full(When.parse(edtf)))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "ko", "ja", "ar", "es", "zh-Hant", "fa", "th-TH-u-nu-thai"})
    void everyKindOfDateHasTextInEveryLanguage(String language) throws EdtfException {
        WhenText text = new WhenText(EnglishWords.in(language));
        for (String edtf : List.of(
                "2019-02-28T14:00:05.5-03:30",
                "2019-02-28",
                "-0043-03",
                "2004?-06-~11",
                "156X-12-25",
                "-1XXX-XX-XX",
                "2018-37",
                "Y-17E7S2",
                "199",
                "-05",
                "2018-07/..",
                "/2018",
                "[1667,1668..]",
                "{..1984,1990..1991}")) {
            When when = When.parse(edtf);
            assertThat(text.full(when)).isNotBlank().doesNotContain("{");
            assertThat(text.brief(when)).isNotBlank();
            assertThat(text.shorter(when)).noneMatch(String::isBlank);
            assertThat(text.spoken(when)).isNotBlank();
        }
    }
}
