package org.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TimePointTest {
    private static final long SEED = 20190228L;

    @Test
    void daysAreThoseOfTheGregorianCalendar() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            long epochDay = random.nextLong(-365_000_000_000L, 365_000_000_000L) >> random.nextInt(30);
            LocalDate expected = LocalDate.ofEpochDay(epochDay);
            CivilDate date = CivilDate.ofEpochDay(epochDay);
            assertThat(date)
                    .as("seed %d, day %d", SEED, epochDay)
                    .isEqualTo(new CivilDate(expected.getYear(), expected.getMonthValue(), expected.getDayOfMonth()));
            assertThat(date.toEpochDay()).isEqualTo(epochDay);
            assertThat(TimePoint.ofEpochDay(epochDay).date()).isEqualTo(date);
            assertThat(CivilDate.monthLength(date.year(), date.month())).isEqualTo(expected.lengthOfMonth());
        }
    }

    @Test
    void theBigBangIsADay() {
        TimePoint bang = TimePoint.ofDay(-13_800_000_000L, 1, 1);
        assertThat(bang.date()).isEqualTo(new CivilDate(-13_800_000_000L, 1, 1));
        assertThat(bang).isBetween(TimePoint.MIN, TimePoint.MAX);
    }

    @Test
    void daysOutOfReachAreCutOff() {
        assertThat(TimePoint.ofDay(Long.MAX_VALUE, 12, 31)).isEqualTo(TimePoint.MAX);
        assertThat(TimePoint.ofDay(Long.MIN_VALUE, 1, 1)).isEqualTo(TimePoint.MIN);
        assertThat(TimePoint.ofEpochDay(Long.MAX_VALUE)).isEqualTo(TimePoint.MAX);
        long lastYear = TimePoint.MAX.date().year();
        assertThat(TimePoint.ofDay(lastYear, 1, 1)).isLessThan(TimePoint.MAX);
        assertThat(TimePoint.ofDay(lastYear + 1, 1, 1)).isEqualTo(TimePoint.MAX);
        assertThat(TimePoint.ofDay(lastYear + 1, 1, 1).lastOfDay()).isEqualTo(TimePoint.MAX);
        assertThat(TimePoint.ofDay(-lastYear - 1_000_000, 1, 1).lastOfDay()).isEqualTo(TimePoint.MIN);
    }

    @Test
    void secondsAddExactlyAndStayOnTheTimeLine() {
        TimePoint point = new TimePoint(-5, 900_000_000);
        assertThat(point.plusSeconds(0.25)).isEqualTo(new TimePoint(-4, 150_000_000));
        assertThat(point.plusSeconds(-0.95)).isEqualTo(new TimePoint(-6, 950_000_000));
        assertThat(point.secondsTo(new TimePoint(-4, 150_000_000))).isEqualTo(0.25);
        assertThat(TimePoint.MAX.plusSeconds(1)).isEqualTo(TimePoint.MAX);
        assertThat(TimePoint.MIN.plusSeconds(-1e30)).isEqualTo(TimePoint.MIN);
        assertThat(TimePoint.MIN.plusSeconds(TimePoint.MIN.secondsTo(TimePoint.MAX)))
                .isEqualTo(TimePoint.MAX);
    }

    @Test
    void theMiddleIsTheSameFromEitherSideAndForAllOfOneSpan() {
        TimePoint from = new TimePoint(-7, 999_999_999);
        TimePoint to = new TimePoint(12, 2);
        TimePoint middle = from.middleTo(to);
        assertThat(middle).isEqualTo(new TimePoint(3, 0));
        assertThat(from.secondsTo(middle)).isCloseTo(middle.secondsTo(to), Offset.offset(2e-9));
        TimePoint wideFrom = TimePoint.ofDay(-13_800_000, 1, 1);
        TimePoint wideTo = TimePoint.ofDay(2019, 3, 2);
        assertThat(wideFrom.middleTo(wideTo))
                .isEqualTo(new TimePoint(wideFrom.second() - 1_000_000_000_001L, wideFrom.nano())
                        .middleTo(new TimePoint(wideTo.second() + 1_000_000_000_001L, wideTo.nano())));
        assertThat(TimePoint.MIN.middleTo(TimePoint.MAX).second()).isEqualTo(-1);
    }
}
