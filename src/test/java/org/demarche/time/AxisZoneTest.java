package org.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AxisZoneTest {
    @Test
    void findsZonesByTheirNames() {
        assertThat(AxisZone.ofId("Europe/Berlin").orElseThrow().id()).isEqualTo("Europe/Berlin");
        assertThat(AxisZone.ofId("+05:30")).isPresent();
        assertThat(AxisZone.ofId("Mars/Olympus")).isEmpty();
        assertThat(AxisZone.ofId("no zone")).isEmpty();
        assertThat(AxisZone.ofId("Z")).contains(AxisZone.AS_WRITTEN);
        assertThat(AxisZone.ofId("UTC")).contains(AxisZone.AS_WRITTEN);
        assertThat(AxisZone.ofId("Europe/Berlin")).isEqualTo(AxisZone.ofId("Europe/Berlin"));
    }

    /** Whatever the zone, a date without one stays on its day. */
    @ParameterizedTest
    @CsvSource({"Europe/Berlin, 1", "America/New_York, 2", "Pacific/Apia, 3", "Asia/Kathmandu, 4", "America/Havana, 5"})
    void datesStayOnTheirDay(String id, long seed) throws EdtfException {
        AxisZone zone = AxisZone.ofId(id).orElseThrow();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String day = "%04d-%02d-%02d"
                    .formatted(1500 + random.nextInt(600), 1 + random.nextInt(12), 1 + random.nextInt(28));
            When when = When.parse(day);
            Extent extent = zone.extent(when);
            String what = "seed %d, %s, %s".formatted(seed, id, day);
            assertThat(zone.local(extent.anchor().orElseThrow()).date())
                    .as(what)
                    .isEqualTo(written(when));
            assertThat(zone.local(extent.latest().point().orElseThrow()).date())
                    .as(what)
                    .isEqualTo(written(when));
            assertThat(extent.kind()).isEqualTo(when.extent().kind());
        }
    }

    private static CivilDate written(When when) {
        return when.extent().anchor().orElseThrow().date();
    }

    @Test
    void theDayThatSamoaSkippedHasTheEndOfTheOneBefore() throws EdtfException {
        AxisZone apia = AxisZone.ofId("Pacific/Apia").orElseThrow();
        Extent extent = apia.extent(When.parse("2011-12-30"));
        assertThat(extent.earliest()).isEqualTo(extent.latest());
        assertThat(extent.earliest())
                .isEqualTo(apia.extent(When.parse("2011-12-31")).earliest());
    }

    @Test
    void clockTimesInAZoneStayWhatTheyAre() throws EdtfException {
        AxisZone zone = AxisZone.ofId("America/New_York").orElseThrow();
        for (String edtf : new String[] {"2019-02-28T14:00+07:00", "2019-02-28T07:00:00Z", "2019-02-28T07:00Z/.."}) {
            assertThat(zone.extent(When.parse(edtf))).isEqualTo(When.parse(edtf).extent());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-28T14:00+07:00, UTC, true",
        "2019-02-28T14:00+07:00, Asia/Bangkok, false",
        "2019-02-28T14:00+07:00, Europe/Berlin, true",
        "2019-02-28T14:00+01:00, Europe/Berlin, false",
        "2019-08-28T14:00+01:00, Europe/Berlin, true",
        "2019-02-28T14:00Z, UTC, false",
        "2024-10-27T01:59:59+02:00, Europe/Berlin, false",
        "2024-10-27T02:00:00+02:00, Europe/Berlin, true",
        "2024-10-27T02:59:59+01:00, Europe/Berlin, true",
        "2024-10-27T03:00:00+01:00, Europe/Berlin, false",
        "2024-03-31T03:30:00+02:00, Europe/Berlin, false",
        "2019-02-28T14:00, Europe/Berlin, false",
        "2019-02-28, Europe/Berlin, false",
        "2019-02-27/2019-02-28T14:00+07:00, UTC, true",
        "'[2019-02-27,2019-02-28T14:00+07:00]', UTC, true",
    })
    void clockTimesThatItShowsAsOthersOrTwiceAreToldByTheirZone(String edtf, String zone, boolean told)
            throws EdtfException {
        assertThat(AxisZone.ofId(zone).orElseThrow().isToldByZone(When.parse(edtf)))
                .isEqualTo(told);
    }

    @Test
    void eachSideOfAnIntervalCounts() throws EdtfException {
        AxisZone zone = AxisZone.ofId("America/New_York").orElseThrow();
        Extent extent = zone.extent(When.parse("2019-02-28T07:00:00Z/2019-03-02"));
        assertThat(extent.earliest())
                .isEqualTo(When.parse("2019-02-28T07:00Z").extent().earliest());
        assertThat(zone.local(extent.latest().point().orElseThrow()))
                .isEqualTo(When.parse("2019-03-02").extent().latest().point().orElseThrow());
        Extent open = zone.extent(When.parse("2019-02-28/.."));
        assertThat(open.latest()).isEqualTo(Bound.Missing.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y-13800000000", "Y13800000000"})
    void deepTimeIsAsWritten(String edtf) throws EdtfException {
        AxisZone zone = AxisZone.ofId("Asia/Kathmandu").orElseThrow();
        assertThat(zone.extent(When.parse(edtf))).isEqualTo(When.parse(edtf).extent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Pacific/Apia", "Asia/Kathmandu", "+05:30"})
    void clocksAreReadThereAndBack(String id) {
        AxisZone zone = AxisZone.ofId(id).orElseThrow();
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            TimePoint instant = new TimePoint(random.nextLong(-9_000_000_000L, 9_000_000_000L), random.nextInt(1000));
            TimePoint local = zone.local(instant);
            assertThat(zone.local(zone.instant(local))).as("%s %s", id, instant).isEqualTo(local);
            assertThat(zone.instant(local)).as("%s %s", id, instant).isLessThanOrEqualTo(instant);
        }
    }
}
