package org.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    /** The days of the bounds, as {@code first last}; with a clock time where it is not the day's whole. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1985-04-12               | 1985-04-12 1985-04-12
                    1985-04                  | 1985-04-01 1985-04-30
                    1985                     | 1985-01-01 1985-12-31
                    0000                     | 0000-01-01 0000-12-31
                    -1985                    | -1985-01-01 -1985-12-31
                    0000-02-29               | 0000-02-29 0000-02-29
                    Y170000002               | 170000002-01-01 170000002-12-31
                    Y-170000002              | -170000002-01-01 -170000002-12-31
                    Y-17E7                   | -170000000-01-01 -170000000-12-31
                    Y-13800000000            | -13800000000-01-01 -13800000000-12-31
                    Y-138E8                  | -13800000000-01-01 -13800000000-12-31
                    1950S2                   | 1900-01-01 1999-12-31
                    1950S1                   | 1000-01-01 1999-12-31
                    1950S4                   | 1950-01-01 1950-12-31
                    -1950S2                  | -1999-01-01 -1900-12-31
                    0950S2                   | 0950-01-01 0959-12-31
                    Y171010000S3             | 171000000-01-01 171999999-12-31
                    Y-171010000S3            | -171999999-01-01 -171000000-12-31
                    Y3388E2S3                | 338000-01-01 338999-12-31
                    2001-21                  | 2001-01-01 2001-03-31
                    2001-24                  | 2001-10-01 2001-12-31
                    2001-28                  | 2001-10-01 2001-12-31
                    2001-29                  | 2001-10-01 2001-12-31
                    2001-30                  | 2001-01-01 2001-03-31
                    2001-31                  | 2001-04-01 2001-06-30
                    2001-32                  | 2001-07-01 2001-09-30
                    2001-34                  | 2001-04-01 2001-06-30
                    2001-37                  | 2001-01-01 2001-04-30
                    2001-38                  | 2001-05-01 2001-08-31
                    2001-39                  | 2001-09-01 2001-12-31
                    2001-40                  | 2001-01-01 2001-06-30
                    2001-41                  | 2001-07-01 2001-12-31
                    199X-21                  | 1990-01-01 1999-03-31
                    201X                     | 2010-01-01 2019-12-31
                    20XX                     | 2000-01-01 2099-12-31
                    1XXX                     | 1000-01-01 1999-12-31
                    -1XXX                    | -1999-01-01 -1000-12-31
                    -00XX                    | -0099-01-01 -0001-12-31
                    -XXXX                    | -9999-01-01 -0001-12-31
                    XXXX-XX-XX               | 0000-01-01 9999-12-31
                    2004-XX                  | 2004-01-01 2004-12-31
                    1985-04-XX               | 1985-04-01 1985-04-30
                    1985-XX-XX               | 1985-01-01 1985-12-31
                    156X-12-25               | 1560-12-25 1569-12-25
                    15XX-12-25               | 1500-12-25 1599-12-25
                    15XX-12-XX               | 1500-12-01 1599-12-31
                    XXXX-12-XX               | 0000-12-01 9999-12-31
                    1XXX-XX                  | 1000-01-01 1999-12-31
                    1XXX-12                  | 1000-12-01 1999-12-31
                    1984-1X                  | 1984-10-01 1984-12-31
                    1984-X2                  | 1984-02-01 1984-12-31
                    1984-X0                  | 1984-10-01 1984-10-31
                    2019-02-2X               | 2019-02-20 2019-02-28
                    2020-XX-31               | 2020-01-31 2020-12-31
                    2020-XX-3X               | 2020-01-30 2020-12-31
                    2019-0X-X1               | 2019-01-01 2019-09-21
                    XXXX-02-29               | 0000-02-29 9996-02-29
                    201X-02-29               | 2012-02-29 2016-02-29
                    199                      | 1990-01-01 1999-12-31
                    -005                     | -0050-01-01 -0041-12-31
                    20                       | 2000-01-01 2099-12-31
                    -05                      | -0500-01-01 -0401-12-31
                    1964/2008                | 1964-01-01 2008-12-31
                    2004-02-01/2005          | 2004-02-01 2005-12-31
                    1984~/2004-06            | 1984-01-01 2004-06-30
                    2004-06-~01/2004-06-~20  | 2004-06-01 2004-06-20
                    2004-06-XX/2004-07-03    | 2004-06-01 2004-07-03
                    2020-21/2020-23          | 2020-01-01 2020-09-30
                    19/20                    | 1900-01-01 2099-12-31
                    Y-17E7/Y-16E7            | -170000000-01-01 -160000000-12-31
                    1985-04-12/..            | 1985-04-12 ..
                    ../1985                  | .. 1985-12-31
                    /1985                    | ? 1985-12-31
                    1985/                    | 1985-01-01 ?
                    /                        | ? ?
                    ../                      | .. ?
                    [1667,1668,1670..1672]   | 1667-01-01 1672-12-31
                    [1670,1667]              | 1667-01-01 1670-12-31
                    [..1760-12-03]           | .. 1760-12-03
                    [1760-12..]              | 1760-12-01 ..
                    [1760-01,1760-02,1760-12..] | 1760-01-01 ..
                    [..1984,1990..]          | .. ..
                    [1667,1760-12]           | 1667-01-01 1760-12-31
                    {1667,1668,1670..1672}   | 1667-01-01 1672-12-31
                    {1960,1961-12}           | 1960-01-01 1961-12-31
                    {..1984}                 | .. 1984-12-31
                    {..1983-12-31,1984-10-10..1984-11-01} | .. 1984-11-01
                    [2018-06-13..2018-07-31] | 2018-06-13 2018-07-31
                    """)
    void boundsAndNormalForm(String edtf, String bounds) throws EdtfException {
        When when = When.parse(edtf);
        assertThat(when.edtf()).isEqualTo(edtf);
        Extent extent = when.extent();
        assertThat(day(extent.earliest(), 0) + " " + day(extent.latest(), 86_399))
                .isEqualTo(bounds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2004?-06-11      | 2004?-06-11      | ?
                    ?2004-06-11      | 2004?-06-11      | ?
                    2004-06~-11      | 2004-06~-11      | ~
                    2004-?06-11      | 2004-?06-11      | ?
                    2004-%06-11      | 2004-%06-11      | %
                    2004-06-~11      | 2004-06-~11      | ~
                    2004-06-11%      | 2004-06-11%      | %
                    ?2004-06-~11     | 2004?-06-~11     | %
                    ?2004-?06-?11    | 2004-06-11?      | ?
                    ?2004-06-?11     | 2004?-06-?11     | ?
                    2004-?06-?11     | 2004-?06-?11     | ?
                    2004?-06~-11%    | 2004-06-11%      | %
                    2004?-06-11~     | 2004?-06-11~     | %
                    2004%-06?-11     | 2004~-06?-11     | %
                    2004-06?-?11     | 2004-06-11?      | ?
                    2011-23~         | 2011-23~         | ~
                    2011~-23         | 2011~-23         | ~
                    ?2011-%23        | 2011-~23?        | %
                    156X~            | 156X~            | ~
                    199?             | 199?             | ?
                    20%              | 20%              | %
                    1950S2?          | 1950S2?          | ?
                    Y-17E7~          | Y-17E7~          | ~
                    1984?/2004~      | 1984?/2004~      | %
                    [1667?, 1668..]  | [1667?,1668..]   | ?
                    Y17E0            | 0017             | ''
                    Y17000E0         | Y17000           | ''
                    [1667 ,1668]     | [1667,1668]      | ''
                    """)
    void qualifiersStandInTheirNormalPlace(String edtf, String normal, String together) throws EdtfException {
        When when = When.parse(edtf);
        assertThat(when.edtf()).isEqualTo(normal);
        assertThat(When.parse(normal)).isEqualTo(when);
        assertThat(when.qualifier().sign()).isEqualTo(together);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1985-04-12T23:20:30             | 1985-04-12T23:20:30             | 1985-04-12T23:20:30.000Z
                    1985-04-12T23:20:30Z            | 1985-04-12T23:20:30Z            | 1985-04-12T23:20:30.000Z
                    1985-04-12T23:20:30-04          | 1985-04-12T23:20:30-04:00       | 1985-04-13T03:20:30.000Z
                    1985-04-12T23:20:30+04:30       | 1985-04-12T23:20:30+04:30       | 1985-04-12T18:50:30.000Z
                    1985-04-12T23:20:30+0430        | 1985-04-12T23:20:30+04:30       | 1985-04-12T18:50:30.000Z
                    1985-04-12T23:20\u221204:00     | 1985-04-12T23:20-04:00          | 1985-04-13T03:20:00.000Z
                    1985-04-12T23:20:30+00:00       | 1985-04-12T23:20:30+00:00       | 1985-04-12T23:20:30.000Z
                    1985-04-12T23:20:30.5Z          | 1985-04-12T23:20:30.5Z          | 1985-04-12T23:20:30.500Z
                    1985-04-12T23:20:30.123456Z     | 1985-04-12T23:20:30.123456Z     | 1985-04-12T23:20:30.123456Z
                    1985-12-31T24:00:00             | 1985-12-31T24:00:00             | 1986-01-01T00:00:00.000Z
                    1985-12-31T24:00Z               | 1985-12-31T24:00Z               | 1986-01-01T00:00:00.000Z
                    -0001-12-31T23:59:59-00:30      | -0001-12-31T23:59:59-00:30      | 0000-01-01T00:29:59.000Z
                    9999-12-31T23:59:59-01:00       | 9999-12-31T23:59:59-01:00       | 9999-12-31T23:59:59-01:00
                    2005-07-25T10:10Z/2006-01-01    | 2005-07-25T10:10Z/2006-01-01    | 2005-07-25T10:10:00.000Z/2006-01-01
                    Y2E3                            | Y2E3                            | 2000
                    Y-17E7                          | Y-17E7                          | Y-170000000
                    [Y17E3..Y18E3]                  | [Y17E3..Y18E3]                  | [Y17000..Y18000]
                    """)
    void zonesAndExponentsStayAsWrittenButHaveACanonicalForm(String edtf, String normal, String canonical)
            throws EdtfException {
        When when = When.parse(edtf);
        assertThat(when.edtf()).isEqualTo(normal);
        assertThat(when.canonical()).isEqualTo(canonical);
        assertThat(When.parse(canonical).canonical()).isEqualTo(canonical);
        assertThat(When.parse(canonical).extent()).isEqualTo(when.extent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                     | 0  | There is no date.
                    soon                   | 0  | “s” can’t stand here in a date.
                    ' 2019'                | 0  | “ ” can’t stand here in a date.
                    '2019 '                | 4  | “ ” can’t stand here in a date.
                    2019-02-29             | 8  | There is no day 29 in 2019-02.
                    2020-XX-32             | 8  | There is no day 32 in 2020-XX.
                    2020-04-31             | 8  | There is no day 31 in 2020-04.
                    2020-02-3X             | 8  | There is no day 3X in 2020-02.
                    2020-04-00             | 8  | There is no day 00 in 2020-04.
                    2019/2019-02-?30       | 14 | There is no day 30 in 2019-02.
                    XXX1-02-29             | 8  | There is no day 29 in XXX1-02.
                    2019-13                | 5  | There is no month or season 13.
                    2019-00-01             | 5  | There is no month or season 00.
                    2019-42                | 5  | There is no month or season 42.
                    2019-2X                | 5  | There is no month or season 2X.
                    2019-?20               | 6  | There is no month or season 20.
                    2019-2                 | 6  | The date breaks off.
                    2019-02-               | 8  | The date breaks off.
                    2019-21-01             | 7  | “-” can’t stand here in a date.
                    20                     | -1 | ''
                    2                      | 1  | The date breaks off.
                    2-01                   | 1  | “-” can’t stand here in a date.
                    12345                  | 4  | A year of more than four digits needs a Y before it.
                    19850412               | 4  | A year of more than four digits needs a Y before it.
                    20XX5                  | 4  | “5” can’t stand here in a date.
                    -0000                  | 0  | There is no year −0000; the year before AD 1 is 0000.
                    2019/-000              | 5  | There is no year −0000; the year before AD 1 is 0000.
                    -00                    | 0  | There is no year −0000; the year before AD 1 is 0000.
                    +2019                  | 0  | “+” can’t stand here in a date.
                    Y2019                  | 1  | A year after Y has at least five digits.
                    Y-2019                 | 2  | A year after Y has at least five digits.
                    Y012345                | 1  | This number can’t begin with 0.
                    Y                      | 1  | The date breaks off.
                    Y17E                   | 4  | The date breaks off.
                    Y17E18                 | 4  | A year has at most 18 digits.
                    Y1234567890123456789   | 19 | A year has at most 18 digits.
                    Y20067890-14-10        | 9  | “-” can’t stand here in a date.
                    1950S0                 | 5  | The number of significant digits is from 1 to 18.
                    1950S19                | 5  | The number of significant digits is from 1 to 18.
                    1950S                  | 5  | The date breaks off.
                    195XS2                 | 4  | “S” can’t stand here in a date.
                    2019-02-28T25:00       | 11 | There is no hour 25.
                    2019-02-28T24:00:01    | 11 | There is no hour 24.
                    2019-02-28T24:00:00.5  | 11 | There is no hour 24.
                    2019-02-28T23:60       | 14 | There is no minute 60.
                    2019-02-28T23:59:60    | 17 | There is no second 60.
                    2019-02-28T23          | 13 | The date breaks off.
                    2019-02-28T23:5Z       | 15 | “Z” can’t stand here in a date.
                    2019-02-28T23:59:59.   | 20 | The date breaks off.
                    2019-02-28T23:59:59.1234567890 | 29 | A second has at most 9 decimal digits here.
                    2019-02-28T23:59:59-00:00 | 19 | No time zone is -00:00 from UTC.
                    2019-02-28T23:59:59+14:01 | 19 | No time zone is +14:01 from UTC.
                    2019-02-28T23:59:59-13    | 19 | No time zone is -13 from UTC.
                    2019-02-28T23:59:59+05:60 | 23 | There is no minute 60.
                    2019-02-28?T23:59      | 11 | “T” can’t stand here in a date.
                    2019-02-XXT23:59       | 10 | “T” can’t stand here in a date.
                    2019-02T23:59          | 7  | “T” can’t stand here in a date.
                    2019??                 | 5  | “?” can’t stand here in a date.
                    ?                      | 1  | The date breaks off.
                    2004-06/2006-0%8       | 14 | “%” can’t stand here in a date.
                    2019/2020/2021         | 9  | “/” can’t stand here in a date.
                    ..                     | 2  | The date breaks off.
                    ..2019                 | 2  | “2” can’t stand here in a date.
                    2019..                 | 4  | “.” can’t stand here in a date.
                    2019/...               | 7  | “.” can’t stand here in a date.
                    NONE/                  | 0  | “N” can’t stand here in a date.
                    []                     | 1  | “]” can’t stand here in a date.
                    [2019                  | 5  | The date breaks off.
                    [2019}                 | 5  | “}” can’t stand here in a date.
                    [2019]x                | 6  | “x” can’t stand here in a date.
                    [2019,]                | 6  | “]” can’t stand here in a date.
                    [2019,..2020]          | 6  | An open start can only come first in a set.
                    [2019..,2020]          | 5  | An open end can only come last in a set.
                    [..]                   | 3  | “]” can’t stand here in a date.
                    [2019/2020]            | 5  | “/” can’t stand here in a date.
                    {[2019]}               | 1  | “[” can’t stand here in a date.
                    [2019..2020..2021]     | 11 | “.” can’t stand here in a date.
                    201x                   | 3  | “x” can’t stand here in a date.
                    2019-0\ud83d\ude00     | 6  | “\ud83d\ude00” can’t stand here in a date.
                    ٢٠١٩                   | 0  | “٢” can’t stand here in a date.
                    """)
    void refusalsSayWhatAndWhere(String text, int position, String message) throws EdtfException {
        if (position < 0) {
            assertThat(When.parse(text).edtf()).isEqualTo(text);
            return;
        }
        assertThatThrownBy(() -> When.parse(text)).isInstanceOfSatisfying(EdtfException.class, problem -> {
            assertThat(problem.text(Messages.forLocale(Locale.ENGLISH))).isEqualTo(message);
            assertThat(problem.position()).isEqualTo(position);
            assertThat(problem).hasMessageEndingWith(" at index " + position);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-28, POINT, DAY",
        "2019-02-28T14:00+07:00, POINT, MINUTE",
        "2019-02-28T14:00:00, POINT, SECOND",
        "2019-02-28T14:00:00.5Z, POINT, MILLISECOND",
        "2019-02-28?, BAND, DAY",
        "2018-07, BAND, MONTH",
        "2018-22, BAND, SEASON",
        "2018, BAND, YEAR",
        "2018-XX, BAND, YEAR",
        "2018-1X-28, BAND, YEAR",
        "2018-02-XX, BAND, MONTH",
        "156X-12-25, BAND, DECADE",
        "156X-22, BAND, DECADE",
        "15XX, BAND, CENTURY",
        "1X60, BAND, MILLENNIUM",
        "XXXX, BAND, MILLENNIUM",
        "199, BAND, DECADE",
        "19, BAND, CENTURY",
        "1950S3, BAND, DECADE",
        "Y-17E7S2, BAND, MILLENNIUM",
        "2019-02-27/2019-02-28, SPAN, DAY",
        "2018-07/2019-02-28, SPAN, MONTH",
        "2019-02-28/.., SPAN, DAY",
        "/.., SPAN, NONE",
        "'[2019-02-27,2019-02]', BAND, MONTH",
        "'{2019-02-27,2019-02-28}', SPAN, DAY",
    })
    void kindAndPrecision(String edtf, Extent.Kind kind, Precision precision) throws EdtfException {
        When when = When.parse(edtf);
        assertThat(when.extent().kind()).isEqualTo(kind);
        assertThat(when.precision()).isEqualTo(precision);
    }

    @Test
    void aSpanKnowsHowLateItBeganAndHowEarlyItEnded() throws EdtfException {
        Extent extent = When.parse("2018-07/2019").extent();
        assertThat(day(extent.latestStart(), 86_399)).isEqualTo("2018-07-31");
        assertThat(day(extent.earliestEnd(), 0)).isEqualTo("2019-01-01");
        Extent list = When.parse("{2018-07,2016..2017,2019}").extent();
        assertThat(day(list.latestStart(), 86_399)).isEqualTo("2016-12-31");
        assertThat(day(list.earliestEnd(), 0)).isEqualTo("2019-01-01");
        Extent open = When.parse("2018-07/..").extent();
        assertThat(day(open.latestStart(), 86_399)).isEqualTo("2018-07-31");
        assertThat(open.earliestEnd()).isEqualTo(Bound.Missing.OPEN);
        assertThat(open.isPlaced()).isTrue();
        assertThat(When.parse("/..").extent().isPlaced()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-12/2014", "2019-03-01/2019-02", "[2019..2018]", "{1960,1970..1969}"})
    void endsBeforeBeginningsAreReadAndTold(String edtf) throws EdtfException {
        When when = When.parse(edtf);
        assertThat(when.isBackwards()).isTrue();
        Extent extent = when.extent();
        assertThat(extent.kind()).isEqualTo(Extent.Kind.BAND);
        assertThat(extent.earliest().point().orElseThrow())
                .isLessThan(extent.latest().point().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02-28/2019-02", "2019/2019", "2019/..", "/", "[2019,2018]", "2019-02-28"})
    void otherOrdersAreNotBackwards(String edtf) throws EdtfException {
        assertThat(When.parse(edtf).isBackwards()).isFalse();
    }

    @Test
    void yearsBeyondTheTimeLineAreCutOffAtItsEnds() throws EdtfException {
        Extent late = When.parse("Y9E17").extent();
        assertThat(late.earliest()).isEqualTo(Bound.at(TimePoint.MAX));
        assertThat(late.latest()).isEqualTo(Bound.at(TimePoint.MAX));
        Extent all = When.parse("Y-9E17/Y999999999999999999").extent();
        assertThat(all.earliest()).isEqualTo(Bound.at(TimePoint.MIN));
        assertThat(all.latest()).isEqualTo(Bound.at(TimePoint.MAX));
        Extent first = When.parse("Y-999999999999999999S1").extent();
        assertThat(first.latest()).isEqualTo(Bound.at(TimePoint.MIN));
    }

    @Test
    void longSetsAndLongNonsenseTakeLinearTime() throws EdtfException {
        String years = IntStream.range(0, 100_000)
                .mapToObj(i -> String.format(Locale.ROOT, "%04d-%02d", i / 12 % 10_000, i % 12 + 1))
                .collect(Collectors.joining(","));
        When set = When.parse("[" + years + "]");
        assertThat(day(set.extent().latest(), 86_399)).isEqualTo("8333-04-30");
        assertThat(set.edtf()).hasSize(years.length() + 2);
        String digits = "1".repeat(1_000_000);
        assertThatThrownBy(() -> When.parse(digits)).isInstanceOf(EdtfException.class);
        assertThatThrownBy(() -> When.parse("Y" + digits)).isInstanceOf(EdtfException.class);
        assertThatThrownBy(() -> When.parse("[".repeat(1_000_000))).isInstanceOf(EdtfException.class);
    }

    private static String day(Bound bound, int secondOfDay) {
        return switch (bound) {
            case Bound.Missing.OPEN -> "..";
            case Bound.Missing.UNKNOWN -> "?";
            case Bound.At(TimePoint point) -> {
                assertThat(point.secondOfDay()).isEqualTo(secondOfDay);
                CivilDate date = point.date();
                String year = (date.year() < 0 ? "-" : "") + EdtfDate.padded(Math.abs(date.year()), 4);
                yield year + "-" + EdtfDate.padded(date.month(), 2) + "-" + EdtfDate.padded(date.day(), 2);
            }
        };
    }
}
