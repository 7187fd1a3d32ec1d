package org.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.time.TickStep.Unit.DAY;
import static org.demarche.time.TickStep.Unit.HOUR;
import static org.demarche.time.TickStep.Unit.MILLISECOND;
import static org.demarche.time.TickStep.Unit.MONTH;
import static org.demarche.time.TickStep.Unit.SECOND;
import static org.demarche.time.TickStep.Unit.YEAR;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TickTextTest {
    private static final TimePoint AFTERNOON =
            new TimePoint(TimePoint.ofDay(2019, 2, 28).second() + 14 * 3600 + 5, 250_000_000);

    private final TickText english = new TickText(new EnglishWords(Locale.ENGLISH));

    @Test
    void ticksAreNamedByTheirUnit() {
        assertThat(english.minor(new TickStep(MILLISECOND, 50), AFTERNOON)).isEqualTo("250 ms");
        TimePoint whole = new TimePoint(AFTERNOON.second(), 0);
        assertThat(english.minor(new TickStep(MILLISECOND, 500), whole)).isEqualTo("14:00:05");
        assertThat(english.minor(new TickStep(MILLISECOND, 200), whole)).isEqualTo("0 ms");
        assertThat(english.minor(new TickStep(SECOND, 5), AFTERNOON)).isEqualTo("14:00:05");
        assertThat(english.minor(new TickStep(HOUR, 1), AFTERNOON)).isEqualTo("14:00");
        assertThat(english.minor(new TickStep(DAY, 1), AFTERNOON)).isEqualTo("28");
        assertThat(english.minor(new TickStep(MONTH, 1), AFTERNOON)).isEqualTo("Feb");
        assertThat(english.minor(new TickStep(YEAR, 1), AFTERNOON)).isEqualTo("2019");
    }

    @Test
    void yearsBeforeChristHaveNoZero() {
        assertThat(year(0)).isEqualTo("1 BC");
        assertThat(year(1)).isEqualTo("1 AD");
        assertThat(year(-43)).isEqualTo("44 BC");
        assertThat(year(-99)).isEqualTo("100 BC");
        assertThat(year(-9999)).isEqualTo("10,000 BC");
        assertThat(year(-13_799_999_999L)).isEqualTo("13.8 billion BC");
        assertThat(year(-13_800_000_000L)).isEqualTo("13,800,000,001 BC");
        assertThat(year(12_345)).isEqualTo("12,345");
        assertThat(year(2_500_000)).isEqualTo("2.5 million AD");
        assertThat(year(2_345_678)).isEqualTo("2,345,678 AD");
    }

    /** Cards call the year -1000000000 so, as its source counts. */
    @Test
    void aRoundYearHasOneNameOnTheAxisAndOnCards() throws EdtfException {
        WhenText cards = new WhenText(new EnglishWords(Locale.ENGLISH));
        TickStep years = new TickStep(YEAR, 1);
        TickStep months = new TickStep(MONTH, 1);
        for (long year : new long[] {-1_000_000_000, -66_000_000, -1_000_000, -999_999, -1_000_000_001}) {
            String card = cards.full(When.parse("Y" + year));
            TimePoint tick = TimePoint.ofDay(year, 1, 1);
            assertThat(english.minor(years, tick)).isEqualTo(year == -999_999 ? "1,000,000 BC" : card);
            assertThat(english.major(months, tick)).isEqualTo(english.minor(years, tick));
        }
        assertThat(english.minor(years, TimePoint.ofDay(-999_999_999, 1, 1))).isEqualTo("1,000,000,000 BC");
    }

    @Test
    void largerUnitsStandUnderSmallerOnes() {
        assertThat(english.major(new TickStep(MILLISECOND, 50), AFTERNOON)).isEqualTo("28 Feb 2019, 14:00:05");
        assertThat(english.major(new TickStep(MILLISECOND, 500), AFTERNOON)).isEqualTo("28 Feb 2019");
        assertThat(english.major(new TickStep(HOUR, 1), AFTERNOON)).isEqualTo("28 Feb 2019");
        assertThat(english.major(new TickStep(DAY, 1), AFTERNOON)).isEqualTo("Feb 2019");
        assertThat(english.major(new TickStep(MONTH, 1), AFTERNOON)).isEqualTo("2019");
        assertThat(english.major(new TickStep(YEAR, 1), AFTERNOON)).isEqualTo("2010s");
        assertThat(english.major(new TickStep(YEAR, 20), AFTERNOON)).isEqualTo("21st century");
        assertThat(english.major(new TickStep(YEAR, 100), AFTERNOON)).isEqualTo("3rd millennium");
        assertThat(english.major(new TickStep(YEAR, 1000), AFTERNOON)).isEqualTo("1 AD – 10,000");
    }

    @Test
    void largerUnitsOfOldYears() {
        TimePoint caesar = TimePoint.ofDay(-43, 3, 15);
        assertThat(english.major(new TickStep(YEAR, 1), caesar)).isEqualTo("50 – 41 BC");
        assertThat(english.major(new TickStep(YEAR, 10), caesar)).isEqualTo("1st century BC");
        assertThat(english.major(new TickStep(YEAR, 100), caesar)).isEqualTo("1st millennium BC");
        assertThat(english.major(new TickStep(YEAR, 1), TimePoint.ofDay(3, 1, 1)))
                .isEqualTo("1 – 9 AD");
        assertThat(english.major(new TickStep(YEAR, 10), TimePoint.ofDay(99, 1, 1)))
                .isEqualTo("1st century");
        assertThat(english.major(new TickStep(YEAR, 10), TimePoint.ofDay(1112, 1, 1)))
                .isEqualTo("12th century");
    }

    @Test
    void largerUnitsOfDeepTimeReachFromOneRoundYearToAnother() {
        TimePoint cretaceous = TimePoint.ofDay(-65_999_999, 1, 1);
        assertThat(english.major(new TickStep(YEAR, 1_000_000), cretaceous)).isEqualTo("70 million – 60 million BC");
        assertThat(english.major(new TickStep(YEAR, 100_000), cretaceous)).isEqualTo("66 million – 65 million BC");
        assertThat(english.major(new TickStep(YEAR, 10), cretaceous)).isEqualTo("66 million – 65,999,900 BC");
        assertThat(english.major(new TickStep(YEAR, 1), cretaceous)).isEqualTo("66,000,000 – 65,999,991 BC");
        TimePoint iceAge = TimePoint.ofDay(-12_000, 1, 1);
        assertThat(english.major(new TickStep(YEAR, 1000), iceAge)).isEqualTo("20,000 – 10,000 BC");
        assertThat(english.major(new TickStep(YEAR, 100), iceAge)).isEqualTo("13,000 – 12,000 BC");
        TimePoint caesar = TimePoint.ofDay(-43, 3, 15);
        assertThat(english.major(new TickStep(YEAR, 1000), caesar)).isEqualTo("10,000 – 1 BC");
        assertThat(english.major(new TickStep(YEAR, 1_000_000_000), caesar)).isEqualTo("10 billion – 1 BC");
        TimePoint far = TimePoint.ofDay(12_345, 1, 1);
        assertThat(english.major(new TickStep(YEAR, 1), far)).isEqualTo("12,340 – 12,349");
        assertThat(english.major(new TickStep(YEAR, 10), far)).isEqualTo("12,300 – 12,400");
        assertThat(english.major(new TickStep(YEAR, 1_000_000), TimePoint.ofDay(25_000_000, 1, 1)))
                .isEqualTo("20 million – 30 million AD");
        assertThat(in("de").major(new TickStep(YEAR, 1_000_000), cretaceous))
                .isEqualTo("70 Millionen – 60 Millionen v. Chr.");
    }

    @Test
    void theLeftEdgeIsNeverWithoutALabel() {
        assertThat(english.full(new TickStep(HOUR, 1), AFTERNOON)).isEqualTo("Thursday, 28 February 2019");
        assertThat(english.full(new TickStep(DAY, 1), AFTERNOON)).isEqualTo("February 2019");
        assertThat(english.full(new TickStep(YEAR, 1_000_000), TimePoint.ofDay(-13_000_000_000L, 1, 1)))
                .isEqualTo("13.01 billion – 13 billion BC");
    }

    @Test
    void everyStepHasLabelsToTheLimitsOfTime() {
        for (TickStep step : TickStep.ladder()) {
            for (TimePoint point : new TimePoint[] {TimePoint.MIN, AFTERNOON, TimePoint.MAX}) {
                assertThat(english.minor(step, step.floor(point))).isNotBlank();
                assertThat(english.full(step, point)).isNotBlank();
            }
        }
    }

    @Test
    void otherLanguagesHaveTheirOwnOrderAndDigits() {
        assertThat(in("de").full(new TickStep(HOUR, 1), AFTERNOON)).isEqualTo("Donnerstag, 28. Februar 2019");
        assertThat(in("de").minor(new TickStep(YEAR, 1), TimePoint.ofDay(-43, 1, 1)))
                .isEqualTo("44 v. Chr.");
        assertThat(in("fr").major(new TickStep(DAY, 1), AFTERNOON)).isEqualTo("févr. 2019");
        assertThat(in("ja").minor(new TickStep(DAY, 1), AFTERNOON)).isEqualTo("28日");
        assertThat(in("ja").major(new TickStep(DAY, 1), AFTERNOON)).isEqualTo("2019年2月");
        assertThat(in("ko").major(new TickStep(MONTH, 1), AFTERNOON)).isEqualTo("2019년");
        assertThat(in("ar-EG").minor(new TickStep(DAY, 1), AFTERNOON)).isEqualTo("٢٨");
    }

    private String year(long year) {
        return english.minor(new TickStep(YEAR, 10), TimePoint.ofDay(year, 1, 1));
    }

    private static TickText in(String languageTag) {
        return new TickText(EnglishWords.in(languageTag));
    }
}
