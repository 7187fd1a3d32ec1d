package org.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.time.TickStep.Unit.DAY;
import static org.demarche.time.TickStep.Unit.HOUR;
import static org.demarche.time.TickStep.Unit.MONTH;
import static org.demarche.time.TickStep.Unit.YEAR;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonedStepTest {
    private static final long HOUR_SECONDS = 3600;

    @Test
    void daysLastFromMidnightToMidnight() {
        assertThat(hoursOfDay("Europe/Berlin", "2018-03-25")).isEqualTo(23);
        assertThat(hoursOfDay("Europe/Berlin", "2018-10-28")).isEqualTo(25);
        assertThat(hoursOfDay("Europe/Berlin", "2018-06-12")).isEqualTo(24);
        assertThat(hoursOfDay("America/New_York", "2018-03-11")).isEqualTo(23);
        assertThat(hoursOfDay("America/New_York", "2018-11-04")).isEqualTo(25);
        assertThat(hoursOfDay("Asia/Kathmandu", "2018-03-25")).isEqualTo(24);
    }

    private static double hoursOfDay(String zone, String day) {
        ZonedStep days = new ZonedStep(new TickStep(DAY, 1), zone(zone));
        ZonedDateTime clock = LocalDateTime.parse(day + "T12:00").atZone(ZoneId.of(zone));
        TimePoint noon = new TimePoint(clock.toEpochSecond(), 0);
        TimePoint midnight = days.floor(noon);
        assertThat(zone(zone).local(midnight).secondOfDay()).isZero();
        return midnight.secondsTo(days.next(noon)) / HOUR_SECONDS;
    }

    @Test
    void hoursAreThoseOfAClockInTheZone() {
        assertThat(clock("Asia/Kathmandu", 6, "2018-06-12T00:00Z", "2018-06-12T23:00Z"))
                .containsExactly("12T06:00", "12T12:00", "12T18:00", "13T00:00");
        assertThat(clock("Europe/Berlin", 1, "2018-03-24T23:00Z", "2018-03-25T03:00Z"))
                .containsExactly("25T00:00", "25T01:00", "25T03:00", "25T04:00", "25T05:00");
        assertThat(clock("Europe/Berlin", 2, "2018-03-24T23:00Z", "2018-03-25T04:00Z"))
                .containsExactly("25T00:00", "25T04:00", "25T06:00");
        assertThat(clock("Europe/Berlin", 1, "2018-10-27T22:00Z", "2018-10-28T02:00Z"))
                .containsExactly("28T00:00", "28T01:00", "28T02:00", "28T02:00", "28T03:00");
    }

    private static List<String> clock(String zone, int hours, String from, String to) {
        List<String> readings = new ArrayList<>();
        for (TimePoint tick : ticks(new ZonedStep(new TickStep(HOUR, hours), zone(zone)), point(from), point(to))) {
            TimePoint local = zone(zone).local(tick);
            readings.add("%02dT%02d:%02d"
                    .formatted(local.date().day(), local.secondOfDay() / 3600, local.secondOfDay() / 60 % 60));
        }
        return readings;
    }

    @Test
    void aDayThatWasSkippedHasNoTickOfItsOwn() {
        AxisZone apia = zone("Pacific/Apia");
        ZonedStep days = new ZonedStep(new TickStep(DAY, 1), apia);
        assertThat(ticks(days, point("2011-12-29T00:00Z"), point("2012-01-01T12:00Z")))
                .extracting(tick -> apia.local(tick).date().day())
                .containsExactly(29, 31, 1, 2);
    }

    @Test
    void monthsAndYearsBeginInTheZone() {
        AxisZone zone = zone("America/New_York");
        assertThat(ticks(
                        new ZonedStep(new TickStep(MONTH, 1), zone),
                        point("2018-06-30T00:00Z"),
                        point("2018-08-02T00:00Z")))
                .containsExactly(point("2018-07-01T04:00Z"), point("2018-08-01T04:00Z"));
        assertThat(new ZonedStep(new TickStep(YEAR, 10), zone).floor(point("2018-07-01T04:00Z")))
                .isEqualTo(point("2010-01-01T05:00Z"));
    }

    /** Every step of the ladder, at seeded instants where a zone's clocks were and will be changed, and elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 1",
        "America/New_York, 2",
        "Pacific/Apia, 3",
        "Asia/Kathmandu, 4",
        "Australia/Lord_Howe, 5"
    })
    void ticksStandWhereAClockShowsAWholeStep(String id, long seed) {
        Random random = new Random(seed);
        AxisZone zone = zone(id);
        for (TickStep step : TickStep.ladder()) {
            ZonedStep zoned = new ZonedStep(step, zone);
            for (int i = 0; i < 60; i++) {
                TimePoint point = instant(random, zone);
                String what = "seed %d, %s, %s, %s".formatted(seed, id, step, point);
                TimePoint floor = zoned.floor(point);
                TimePoint next = zoned.next(point);
                assertThat(floor).as(what).isLessThanOrEqualTo(point);
                assertThat(next).as(what).isGreaterThan(point);
                assertThat(zoned.next(floor)).as(what).isEqualTo(next);
                assertThat(zoned.floor(next)).as(what).isEqualTo(next);
                TimePoint local = zone.local(next);
                boolean onStep = step.floor(local).equals(local);
                boolean skipped = zone.changeUpTo(next.second()) == next.second();
                assertThat(onStep || skipped).as(what + " next " + next).isTrue();
            }
        }
    }

    private static TimePoint instant(Random random, AxisZone zone) {
        long second = random.nextLong(-3_000_000_000L, 3_000_000_000L);
        long change = zone.changeAfter(second);
        boolean near = random.nextBoolean() && change != Long.MAX_VALUE;
        return new TimePoint(near ? change + random.nextLong(-90_000, 90_000) : second, random.nextInt(1_000_000_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Pacific/Apia", "Asia/Kathmandu"})
    void deepTimeIsExact(String id) {
        for (TickStep step : TickStep.ladder()) {
            ZonedStep zoned = new ZonedStep(step, zone(id));
            for (long year : new long[] {-13_800_000_000L, -2_000_000_000L, 13_800_000_000L}) {
                TimePoint point = TimePoint.ofDay(year, 5, 5);
                assertThat(zone(id).local(zoned.floor(point))).isEqualTo(step.floor(point));
                assertThat(zone(id).local(zoned.next(point))).isEqualTo(step.next(point));
            }
            assertThat(zoned.next(TimePoint.MAX)).isEqualTo(TimePoint.MAX);
            assertThat(zoned.floor(TimePoint.MIN)).isEqualTo(step.floor(TimePoint.MIN));
        }
    }

    private static List<TimePoint> ticks(ZonedStep step, TimePoint from, TimePoint to) {
        List<TimePoint> ticks = new ArrayList<>();
        TimePoint tick = step.floor(from).equals(from) ? from : step.next(from);
        while (!tick.isAfter(to)) {
            ticks.add(tick);
            tick = step.next(tick);
        }
        return ticks;
    }

    private static AxisZone zone(String id) {
        return AxisZone.ofId(id).orElseThrow();
    }

    private static TimePoint point(String iso) {
        return new TimePoint(OffsetDateTime.parse(iso).toEpochSecond(), 0);
    }
}
