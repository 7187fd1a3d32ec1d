package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.demarche.Seeds;
import org.demarche.i18n.Messages;
import org.demarche.time.AxisZone;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicksTest {
    private static final TextMetrics METRICS = new TestMetrics();

    private final Ticks ticks = new Ticks(METRICS, Messages.forLocale(Locale.ENGLISH));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void labelsNeverOverlapAtAnyZoom(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            double secondsPerPx = Math.pow(10, -4 + random.nextDouble() * 19);
            TimePoint start = TimePoint.ofDay(-random.nextInt(5000) + 2500, 1, 1);
            Viewport viewport = new Viewport(start, secondsPerPx, 300 + random.nextInt(2000), 600);
            String what = "seed %d, %s".formatted(seed, viewport);
            assertApart(ticks.minor(viewport, AxisZone.AS_WRITTEN), Ticks.MINOR, what);
            assertApart(ticks.major(viewport, AxisZone.AS_WRITTEN), Ticks.MAJOR, what);
            assertWhole(ticks.minor(viewport, AxisZone.AS_WRITTEN), Ticks.MINOR, viewport);
            assertWhole(ticks.major(viewport, AxisZone.AS_WRITTEN), Ticks.MAJOR, viewport);
            assertThat(ticks.minor(viewport, AxisZone.AS_WRITTEN)).as(what).hasSizeLessThan(100);
        }
    }

    @Test
    void theAxisIsNamedInDeepTimeToo() {
        long seed = Seeds.seed();
        Random random = new Random(seed);
        long[] years = {-13_800_000_000L, -4_600_000_000L, -66_000_000, -541_000, 5_000_000_000L};
        for (int i = 0; i < 500; i++) {
            double secondsPerPx = Math.pow(10, 6 + random.nextDouble() * 8);
            TimePoint point = TimePoint.ofDay(years[random.nextInt(years.length)], 1, 1);
            Viewport viewport = new Viewport(point, secondsPerPx, 845, 600).panBy(random.nextInt(845));
            assertThat(ticks.minor(viewport, AxisZone.AS_WRITTEN).stream()
                            .filter(tick -> !tick.text().isEmpty()))
                    .as("seed %d, %s", seed, viewport)
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void panningChangesNeitherStepNorLabels() {
        long seed = Seeds.seed();
        Random random = new Random(seed);
        long[] years = {-13_800_000_000L, -1_000_000, -9990, -1000, 0, 1000, 1900, 2000, 9990};
        for (int i = 0; i < 300; i++) {
            double secondsPerPx = Math.pow(10, -4 + random.nextDouble() * 18);
            TimePoint point = TimePoint.ofDay(years[random.nextInt(years.length)], 1, 1);
            Viewport viewport = new Viewport(point, secondsPerPx, 815, 600).panBy(random.nextInt(1000));
            double dx = 100 + random.nextInt(300);
            List<Frame.Tick> before = ticks.minor(viewport, AxisZone.AS_WRITTEN);
            List<Frame.Tick> after = ticks.minor(viewport.panBy(-dx), AxisZone.AS_WRITTEN);
            // Labels that an edge may cut are left out.
            assertThat(between(after, 0, 815 - 200 - dx))
                    .as("seed %d, %s by %s", seed, viewport, dx)
                    .isEqualTo(between(before, dx, 815 - 200));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, en",
        "Europe/Berlin, de",
        "America/New_York, en-US",
        "Pacific/Apia, fr",
        "Asia/Kathmandu, es",
        "Africa/Casablanca, pt",
        "Australia/Lord_Howe, it"
    })
    void everyZoomHasBothLevelsInGoodDistancesAndPanningKeepsThem(String id, String language) {
        long seed = Seeds.seed();
        Random random = new Random(seed);
        AxisZone zone = AxisZone.ofId(id).orElseThrow();
        Ticks anywhere = new Ticks(METRICS, Messages.forLocale(Locale.forLanguageTag(language)));
        for (int i = 0; i < 300; i++) {
            double secondsPerPx = Math.pow(10, -5 + random.nextDouble() * 20.5);
            Viewport viewport = new Viewport(moment(random), secondsPerPx, 900 + random.nextInt(1000), 600);
            String what = "seed %d, %s, %s, %s".formatted(seed, id, language, viewport);
            List<Frame.Tick> minor = anywhere.minor(viewport, zone);
            List<Frame.Tick> major = anywhere.major(viewport, zone);
            assertApart(minor, Ticks.MINOR, what);
            assertApart(major, Ticks.MAJOR, what);
            assertThat(minor).as(what).anyMatch(tick -> !tick.text().isEmpty());
            assertThat(major).as(what).anyMatch(tick -> !tick.text().isEmpty());
            // The step is one for all windows of a scale.
            Viewport present = new Viewport(TimePoint.ofDay(2000, 1, 1), secondsPerPx, 6000, 600).panBy(3000);
            double widest = Math.max(widestPx(minor), widestPx(anywhere.minor(present, zone)));
            assertGoodDistances(minor, widest, viewport, zone, what);
            assertKept(anywhere, viewport, zone, 50 + random.nextInt(200), what);
        }
    }

    /** From the Big Bang to as far ahead, most often near the present and near days on which clocks are changed. */
    private static TimePoint moment(Random random) {
        TimePoint point = TimePoint.ofDay(2018, 3, 25).plusSeconds(random.nextInt(-8, 8) * 26.0 * 7 * 86_400);
        return switch (random.nextInt(4)) {
            case 0 -> point.plusSeconds(random.nextDouble() * 2 * 86_400);
            case 1 -> point.plusSeconds((random.nextDouble() - 0.5) * 200 * 365 * 86_400);
            default -> {
                double years = Math.pow(10, random.nextDouble() * 10.14) * (random.nextInt(3) == 0 ? 1 : -1);
                yield point.plusSeconds(years * 365.2425 * 86_400);
            }
        };
    }

    private static double widestPx(List<Frame.Tick> minor) {
        return minor.stream()
                .mapToDouble(tick -> METRICS.widthPx(tick.text(), Ticks.MINOR))
                .max()
                .orElse(0);
    }

    private static void assertGoodDistances(
            List<Frame.Tick> ticks, double widest, Viewport viewport, AxisZone zone, String what) {
        // No finer step had room. The next one is up to 2.5 times as fine, for weeks 7 times; months vary, and years
        // do beside the first one.
        double most = Math.max(7 * 36, 1.5 * 2.5 * (widest + TickSteps.LABEL_GAP_PX));
        // Days have shorter labels than all other steps.
        double least = Math.min(0.79 * 36, widest + TickSteps.LABEL_GAP_PX);
        for (int i = 1; i < ticks.size(); i++) {
            TimePoint from = viewport.at(ticks.get(i - 1).x());
            TimePoint to = viewport.at(ticks.get(i).x());
            double shownSeconds = zone.local(from).secondsTo(zone.local(to));
            boolean clocksChanged = Math.abs(shownSeconds - from.secondsTo(to)) >= 1;
            double distance = ticks.get(i).x() - ticks.get(i - 1).x();
            assertThat(distance).as(what).isLessThanOrEqualTo(clocksChanged ? 2 * most : most);
            assertThat(distance).as(what).isGreaterThanOrEqualTo(clocksChanged ? 0 : least);
        }
    }

    private static void assertKept(Ticks ticks, Viewport viewport, AxisZone zone, double dx, String what) {
        Viewport panned = viewport.panBy(-dx);
        // Labels that an edge may cut are left out, and of larger units those that may be the first.
        double to = viewport.widthPx() - 330;
        assertThat(between(ticks.minor(panned, zone), 0, to - dx))
                .as(what + " by " + dx)
                .isEqualTo(between(ticks.minor(viewport, zone), dx, to));
        assertThat(largerBetween(ticks.major(panned, zone), 330, to - dx))
                .as(what + " by " + dx)
                .isEqualTo(largerBetween(ticks.major(viewport, zone), 330 + dx, to));
    }

    /** The zone is beside one label, whichever has room for it. */
    private static List<String> largerBetween(List<Frame.Tick> ticks, double from, double to) {
        return between(ticks, from, to).stream()
                .map(text -> text.replaceAll(" · .*", ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(doubles = {73, 90, 110})
    void halfSecondsHaveLinesBeforeTheirLabelsHaveRoom(double pxPerSecond) {
        Viewport viewport = new Viewport(TimePoint.ofDay(2018, 9, 30), 1 / pxPerSecond, 815, 600);
        assertThat(ticks.minor(viewport, AxisZone.AS_WRITTEN))
                .extracting(Frame.Tick::text)
                .startsWith("00:00:00", "", "00:00:01", "", "00:00:02");
        assertThat(ticks.major(viewport, AxisZone.AS_WRITTEN))
                .extracting(Frame.Tick::text)
                .containsExactly("30 Sep 2018");
        assertThat(ticks.minor(viewport.zoomAround(0, 124 / pxPerSecond), AxisZone.AS_WRITTEN))
                .extracting(Frame.Tick::text)
                .startsWith("00:00:00", "500 ms", "00:00:01", "500 ms", "00:00:02");
    }

    @Test
    void deepTimeHasLargerUnits() {
        double million = 1e6 * 365.2425 * 86_400;
        Viewport viewport = new Viewport(TimePoint.ofDay(-67_200_000, 1, 1), million / 100, 815, 600);
        assertThat(ticks.minor(viewport, AxisZone.AS_WRITTEN))
                .extracting(Frame.Tick::text)
                .startsWith("67 million BC", "66 million BC");
        assertThat(ticks.major(viewport, AxisZone.AS_WRITTEN))
                .containsExactly(
                        new Frame.Tick(0, "70 million – 60 million BC", false),
                        new Frame.Tick(viewport.xOf(TimePoint.ofDay(-59_999_999, 1, 1)), "", true));
    }

    private static List<String> between(List<Frame.Tick> ticks, double from, double to) {
        return ticks.stream()
                .filter(tick -> tick.x() > from + 1 && tick.x() < to + 1)
                .map(Frame.Tick::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.002, 0.005, 0.0077, 0.01, 0.015, 450, 480, 500, 1.2 * 365 * 86_400, 3.2e7, 4e7, 6e6})
    void theLargerUnitIsNamedThroughout(double secondsPerPx) {
        Viewport viewport = new Viewport(TimePoint.ofDay(1150, 1, 1), secondsPerPx, 815, 600);
        List<Frame.Tick> major = ticks.major(viewport, AxisZone.AS_WRITTEN);
        assertThat(major.stream().skip(1).limit(Math.max(0, major.size() - 2)))
                .as("%s", major)
                .allMatch(tick -> !tick.text().isEmpty());
    }

    @Test
    void longNamesOfYearsStandAtRoundOnes() {
        Viewport viewport = new Viewport(TimePoint.ofDay(-13_799_999_999L, 1, 1), 365.2425 * 86_400 / 45, 815, 600);
        assertThat(ticks.minor(viewport, AxisZone.AS_WRITTEN))
                .extracting(Frame.Tick::text)
                .containsSubsequence("13,799,999,995 BC", "", "", "", "", "13,799,999,990 BC");
    }

    /** Seen were hundreds, and 720 among them since a 7 is narrow. */
    @Test
    void yearsOfAsManyDigitsAreNamedAtEqualDistances() {
        TextMetrics proportional = (text, style) -> text.chars()
                        .mapToDouble(c -> c == '1' ? 0.3 : c == '7' ? 0.5 : 0.6)
                        .sum()
                * style.sizePx();
        Ticks narrow = new Ticks(proportional, Messages.forLocale(Locale.FRENCH));
        long seed = Seeds.seed();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            double secondsPerPx = Math.pow(10, 6 + random.nextDouble() * 2);
            TimePoint start = TimePoint.ofDay((random.nextBoolean() ? 100 : 1000) + random.nextInt(300), 1, 1);
            Viewport viewport = new Viewport(start, secondsPerPx, 300 + random.nextInt(500), 600);
            List<Long> named = narrow.minor(viewport, AxisZone.AS_WRITTEN).stream()
                    .filter(tick -> !tick.text().isEmpty())
                    .map(tick -> Long.parseLong(tick.text().replaceAll("\\D", "")))
                    .filter(year -> year < 1000 == start.date().year() < 1000)
                    .toList();
            assertThat(IntStream.range(1, named.size())
                            .mapToObj(j -> named.get(j) - named.get(j - 1))
                            .distinct())
                    .as("seed %d, %s: %s", seed, viewport, named)
                    .hasSizeLessThan(2);
        }
    }

    @Test
    void theEndsOfTheTimeLineAreNoTicks() {
        Viewport viewport = new Viewport(TimePoint.MIN, 9e15, 1400, 600);
        assertThat(ticks.minor(viewport, AxisZone.AS_WRITTEN))
                .extracting(Frame.Tick::text)
                .containsExactly("100 billion BC", "50 billion BC", "1 AD", "50 billion AD", "100 billion AD");
        Viewport end = new Viewport(TimePoint.ofDay(90_000_000_000L, 1, 1), 1.95e15, 1200, 600);
        assertThat(ticks.major(end, AxisZone.AS_WRITTEN))
                .extracting(Frame.Tick::text)
                .filteredOn(text -> !text.isEmpty())
                .doesNotHaveDuplicates();
    }

    private static void assertWhole(List<Frame.Tick> ticks, TextStyle style, Viewport viewport) {
        for (Frame.Tick tick : ticks) {
            double endX =
                    tick.text().isEmpty() ? 0 : tick.x() + Ticks.LABEL_INSET_PX + METRICS.widthPx(tick.text(), style);
            assertThat(endX).as("%s in %s", tick, viewport).isLessThanOrEqualTo(viewport.widthPx() + 1e-6);
        }
    }

    private static void assertApart(List<Frame.Tick> ticks, TextStyle style, String what) {
        double free = Double.NEGATIVE_INFINITY;
        for (Frame.Tick tick : ticks) {
            if (!tick.text().isEmpty()) {
                assertThat(tick.x()).as(what + ": " + tick).isGreaterThanOrEqualTo(free);
                free = tick.x() + METRICS.widthPx(tick.text(), style);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0001, 0.005, 0.01, 0.02, 0.05, 0.5, 5})
    void theLargerUnitIsNamedAtEveryScaleOfTheClock(double secondsPerPx) {
        for (int shift = 0; shift < 40; shift++) {
            TimePoint start = TimePoint.ofDay(1963, 9, 30).plusSeconds(shift * 13 * secondsPerPx);
            Viewport viewport = new Viewport(start, secondsPerPx, 844, 600);
            List<Frame.Tick> major = ticks.major(viewport, AxisZone.AS_WRITTEN);
            assertThat(major).as("%s", viewport).anyMatch(tick -> !tick.text().isEmpty());
            assertApart(major, Ticks.MAJOR, viewport.toString());
        }
    }

    @Test
    void monthsStandUnderTheirYear() {
        Viewport viewport = Viewport.fit(TimePoint.ofDay(2018, 5, 5), TimePoint.ofDay(2019, 6, 20), 844, 600, 0, 0);
        assertThat(ticks.minor(viewport, AxisZone.AS_WRITTEN))
                .extracting(Frame.Tick::text)
                .startsWith("Jun", "Jul", "Aug", "Sep");
        assertThat(ticks.major(viewport, AxisZone.AS_WRITTEN))
                .extracting(Frame.Tick::text)
                .containsExactly("2018", "2019");
        assertThat(ticks.major(viewport, AxisZone.AS_WRITTEN).getFirst().x()).isZero();
        assertThat(ticks.major(viewport, AxisZone.AS_WRITTEN).getFirst().line()).isFalse();
    }

    @Test
    void thereIsNoYearZero() {
        Viewport viewport = Viewport.fit(TimePoint.ofDay(-40, 1, 1), TimePoint.ofDay(50, 1, 1), 1600, 600, 0, 0);
        assertThat(ticks.minor(viewport, AxisZone.AS_WRITTEN))
                .extracting(Frame.Tick::text)
                .doesNotContain("0")
                .anyMatch(text -> text.contains("BC"));
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin, 1", "America/New_York, 2", "Pacific/Apia, 3", "Asia/Kathmandu, 4", "America/Havana, 5"})
    void labelsNeverOverlapInAnyZone(String id, long seed) {
        AxisZone zone = AxisZone.ofId(id).orElseThrow();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            double secondsPerPx = Math.pow(10, -4 + random.nextDouble() * 9);
            TimePoint start =
                    TimePoint.ofDay(1880 + random.nextInt(200), 1, 1).plusSeconds(random.nextInt(366) * 86_400.0);
            Viewport viewport = new Viewport(start, secondsPerPx, 300 + random.nextInt(2000), 600);
            String what = "seed %d, %s, %s".formatted(seed, id, viewport);
            assertApart(ticks.minor(viewport, zone), Ticks.MINOR, what);
            assertApart(ticks.major(viewport, zone), Ticks.MAJOR, what);
        }
    }

    @Test
    void hoursAreThoseOfTheZoneWhichIsNamedOnce() {
        AxisZone kathmandu = AxisZone.ofId("Asia/Kathmandu").orElseThrow();
        Viewport viewport = Viewport.fit(TimePoint.ofDay(2018, 6, 12), TimePoint.ofDay(2018, 6, 14), 900, 600, 0, 0);
        assertThat(ticks.minor(viewport, kathmandu))
                .extracting(Frame.Tick::text)
                .startsWith("06:00", "09:00", "12:00");
        assertThat(ticks.minor(viewport, kathmandu).getFirst().x()).isCloseTo(900 / 48.0 * 0.25, within(0.01));
        assertThat(ticks.major(viewport, kathmandu))
                .extracting(Frame.Tick::text)
                .containsExactly("12 Jun 2018 · Kathmandu time, UTC+05:45", "13 Jun 2018", "14 Jun 2018");
        assertThat(ticks.major(viewport, AxisZone.AS_WRITTEN))
                .extracting(Frame.Tick::text)
                .first()
                .isEqualTo("12 Jun 2018");
    }

    @ParameterizedTest
    @ValueSource(doubles = {100, 300, 500, 700, 900, 1100, 1300})
    void theZoneIsNamedHoweverNarrowDaysAre(double secondsPerPx) {
        AxisZone kathmandu = AxisZone.ofId("Asia/Kathmandu").orElseThrow();
        Viewport viewport = new Viewport(TimePoint.ofDay(2018, 6, 12), secondsPerPx, 900, 600);
        boolean hours = ticks.minor(viewport, kathmandu).stream()
                .anyMatch(tick -> tick.text().contains(":"));
        List<Frame.Tick> days = ticks.major(viewport, kathmandu);
        assertThat(days.stream().filter(tick -> tick.text().contains("· Kathmandu")))
                .hasSize(hours ? 1 : 0);
        assertApart(days, Ticks.MAJOR, "at " + secondsPerPx);
    }

    @ParameterizedTest
    @ValueSource(doubles = {2500, 2900, 3300, 3580})
    void daysAreNamedAsSoonAsTheirNumbersFit(double secondsPerPx) {
        Viewport viewport = new Viewport(TimePoint.ofDay(2017, 4, 12), secondsPerPx, 551, 500);
        assertThat(ticks.minor(viewport, AxisZone.AS_WRITTEN))
                .extracting(Frame.Tick::text)
                .startsWith("12", "13", "14", "15", "16");
    }

    @Test
    void utcIsNamedWhereEventsHaveZonesOfTheirOwn() {
        Viewport viewport = Viewport.fit(TimePoint.ofDay(2018, 6, 12), TimePoint.ofDay(2018, 6, 14), 900, 600, 0, 0);
        assertThat(ticks.major(viewport, AxisZone.AS_WRITTEN, true))
                .extracting(Frame.Tick::text)
                .startsWith("12 Jun 2018 · UTC", "13 Jun 2018");
        assertThat(ticks.major(viewport.zoomAround(0, 0.05), AxisZone.AS_WRITTEN, true))
                .extracting(Frame.Tick::text)
                .noneMatch(text -> text.contains("UTC"));
    }

    @Test
    void noZoneIsNamedUnderDays() {
        AxisZone berlin = AxisZone.ofId("Europe/Berlin").orElseThrow();
        Viewport viewport = Viewport.fit(TimePoint.ofDay(2018, 6, 12), TimePoint.ofDay(2018, 6, 24), 900, 600, 0, 0);
        assertThat(ticks.major(viewport, berlin)).extracting(Frame.Tick::text).containsExactly("Jun 2018");
    }

    @Test
    void aDayOnWhichClocksArePutBackHasItsHoursTwiceTheLatterWithItsOffset() {
        AxisZone berlin = AxisZone.ofId("Europe/Berlin").orElseThrow();
        Viewport viewport = new Viewport(TimePoint.ofDay(2018, 10, 27).plusSeconds(79_200), 60, 800, 600);
        assertThat(ticks.minor(viewport, berlin))
                .extracting(Frame.Tick::text)
                .containsSubsequence("01:00", "02:00", "02:00 UTC+1", "04:00")
                .doesNotContain("02:00 UTC+2");
    }
}
