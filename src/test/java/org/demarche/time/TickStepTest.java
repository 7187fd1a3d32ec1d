package org.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.time.TickStep.Unit.DAY;
import static org.demarche.time.TickStep.Unit.HOUR;
import static org.demarche.time.TickStep.Unit.MILLISECOND;
import static org.demarche.time.TickStep.Unit.MINUTE;
import static org.demarche.time.TickStep.Unit.MONTH;
import static org.demarche.time.TickStep.Unit.SECOND;
import static org.demarche.time.TickStep.Unit.WEEK;
import static org.demarche.time.TickStep.Unit.YEAR;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TickStepTest {
    @Test
    void yearsCarryRoundLabelsOnBothSidesOfTheFirst() {
        assertThat(years(100, -250, 250)).containsExactly(-199L, -99L, 1L, 100L, 200L);
        assertThat(years(1, -2, 3)).containsExactly(-2L, -1L, 0L, 1L, 2L, 3L);
        assertThat(years(2, -4, 5)).containsExactly(-3L, -1L, 2L, 4L);
        assertThat(years(5, -11, 11)).containsExactly(-9L, -4L, 1L, 5L, 10L);
        assertThat(years(1_000_000_000, -2_000_000_000, 2_000_000_000))
                .containsExactly(-1_999_999_999L, -999_999_999L, 1L, 1_000_000_000L, 2_000_000_000L);
    }

    @Test
    void monthsKeepTheirLengths() {
        assertThat(dates(new TickStep(MONTH, 1), day(2020, 1, 15), day(2020, 4, 1)))
                .containsExactly(new CivilDate(2020, 2, 1), new CivilDate(2020, 3, 1), new CivilDate(2020, 4, 1));
        assertThat(dates(new TickStep(MONTH, 3), day(-1, 11, 1), day(1, 2, 1)))
                .containsExactly(
                        new CivilDate(0, 1, 1),
                        new CivilDate(0, 4, 1),
                        new CivilDate(0, 7, 1),
                        new CivilDate(0, 10, 1),
                        new CivilDate(1, 1, 1));
    }

    @Test
    void weeksBeginOnMonday() {
        assertThat(dates(new TickStep(WEEK, 1), day(2019, 2, 26), day(2019, 3, 12)))
                .containsExactly(new CivilDate(2019, 3, 4), new CivilDate(2019, 3, 11));
        assertThat(new TickStep(WEEK, 1).floor(day(1969, 12, 28))).isEqualTo(day(1969, 12, 22));
    }

    @Test
    void clockTimesStandOnWholeStepsBeforeAndAfter1970() {
        TimePoint before = new TimePoint(-1, 250_000_000);
        assertThat(new TickStep(MILLISECOND, 200).floor(before)).isEqualTo(new TimePoint(-1, 200_000_000));
        assertThat(new TickStep(MILLISECOND, 200).next(before)).isEqualTo(new TimePoint(-1, 400_000_000));
        assertThat(new TickStep(MILLISECOND, 500).next(new TimePoint(-1, 500_000_000)))
                .isEqualTo(new TimePoint(0, 0));
        assertThat(new TickStep(SECOND, 15).floor(before)).isEqualTo(new TimePoint(-15, 0));
        assertThat(new TickStep(MINUTE, 30).next(before)).isEqualTo(new TimePoint(0, 0));
        assertThat(new TickStep(HOUR, 6).floor(before)).isEqualTo(new TimePoint(-6 * 3600, 0));
    }

    @Test
    void parentsCompleteTheLabels() {
        assertThat(new TickStep(MILLISECOND, 5).parent()).contains(new TickStep(SECOND, 1));
        assertThat(new TickStep(MILLISECOND, 500).parent()).contains(new TickStep(DAY, 1));
        assertThat(new TickStep(MINUTE, 5).parent()).contains(new TickStep(DAY, 1));
        assertThat(new TickStep(WEEK, 1).parent()).contains(new TickStep(MONTH, 1));
        assertThat(new TickStep(MONTH, 3).parent()).contains(new TickStep(YEAR, 1));
        assertThat(new TickStep(YEAR, 1).parent()).contains(new TickStep(YEAR, 10));
        assertThat(new TickStep(YEAR, 10).parent()).contains(new TickStep(YEAR, 100));
        assertThat(new TickStep(YEAR, 500).parent()).contains(new TickStep(YEAR, 1000));
        assertThat(new TickStep(YEAR, 1000).parent()).contains(new TickStep(YEAR, 10_000));
        assertThat(new TickStep(YEAR, 50_000_000_000L).parent()).contains(new TickStep(YEAR, 100_000_000_000L));
        assertThat(new TickStep(YEAR, 100_000_000_000L).parent()).isEmpty();
    }

    @Test
    void ladderRisesFromAMillisecondToTheWholeTimeLine() {
        List<TickStep> ladder = TickStep.ladder();
        assertThat(ladder.getFirst()).isEqualTo(new TickStep(MILLISECOND, 1));
        assertThat(ladder.getLast()).isEqualTo(new TickStep(YEAR, 100_000_000_000L));
        assertThat(ladder).isSortedAccordingTo(Comparator.comparingDouble(TickStep::approximateSeconds));
        for (int i = 1; i < ladder.size(); i++) {
            double ratio =
                    ladder.get(i).approximateSeconds() / ladder.get(i - 1).approximateSeconds();
            assertThat(ratio).as("%s", ladder.get(i)).isBetween(1.4, 7.1);
        }
    }

    @Test
    void everyStepEndsAtTheLimitsOfTime() {
        TimePoint nearlyMax = new TimePoint(TimePoint.MAX.second() - 1, 999_999_999);
        for (TickStep step : TickStep.ladder()) {
            assertThat(step.floor(TimePoint.MIN)).isEqualTo(TimePoint.MIN);
            assertThat(step.next(TimePoint.MIN)).isGreaterThan(TimePoint.MIN);
            assertThat(step.floor(TimePoint.MAX)).isLessThanOrEqualTo(TimePoint.MAX);
            assertThat(step.next(nearlyMax)).isGreaterThan(nearlyMax);
            assertThat(step.next(TimePoint.MAX)).isEqualTo(TimePoint.MAX);
            List<TimePoint> last = new ArrayList<>();
            step.forEach(nearlyMax, TimePoint.MAX, last::add);
            assertThat(last).as("%s", step).hasSizeLessThan(3000);
        }
    }

    @Test
    void ticksAreExactAtRandomPointsOfAllSizes() {
        long seed = 20190228L;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            TickStep step =
                    TickStep.ladder().get(random.nextInt(TickStep.ladder().size()));
            TimePoint point =
                    new TimePoint(random.nextLong() >> (1 + random.nextInt(62)), random.nextInt(1_000_000_000));
            TimePoint tick = step.floor(point);
            TimePoint next = step.next(point);
            String about = "seed %d: %s at %s".formatted(seed, step, point);
            assertThat(tick).as(about).isLessThanOrEqualTo(point);
            assertThat(next).as(about).isGreaterThan(point);
            if (tick.isAfter(TimePoint.MIN) && next.isBefore(TimePoint.MAX)) {
                assertThat(step.next(tick)).as(about).isEqualTo(next);
                assertThat(step.floor(tick)).as(about).isEqualTo(tick);
                assertThat(tick.secondsTo(next) / step.approximateSeconds())
                        .as(about)
                        .isBetween(0.79, 1.51);
            }
        }
    }

    private static List<Long> years(long count, long from, long to) {
        return dates(new TickStep(YEAR, count), day(from, 1, 1), day(to, 1, 1)).stream()
                .map(CivilDate::year)
                .toList();
    }

    private static List<CivilDate> dates(TickStep step, TimePoint from, TimePoint to) {
        List<CivilDate> dates = new ArrayList<>();
        step.forEach(from, to, tick -> dates.add(tick.date()));
        return dates;
    }

    private static TimePoint day(long year, int month, int day) {
        return TimePoint.ofDay(year, month, day);
    }
}
