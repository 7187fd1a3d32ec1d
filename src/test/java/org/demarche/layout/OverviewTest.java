package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.demarche.Seeds;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.index.EventSet;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.time.EdtfException;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.demarche.time.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewTest {
    private static final Wording WORDING = Messages.forLocale(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 2000})
    void everythingLiesInTheStrip(int count) {
        ChronicleIndex index = RandomChronicles.index(new Random(count), count);
        Overview overview = overview(index, EventSet.all(index.size()));
        for (Shape shape : overview.shapes()) {
            if (shape instanceof Shape.Box box) {
                assertThat(box.x()).isNotNegative();
                assertThat(box.x() + box.width()).isLessThanOrEqualTo(800);
                assertThat(box.y()).isNotNegative();
                assertThat(box.y() + box.height()).isLessThanOrEqualTo(64);
            }
        }
        if (count > 0) {
            assertThat(overview.xOf(index.first())).isNotNegative();
            assertThat(overview.xOf(index.last())).isLessThanOrEqualTo(800);
            assertThat(bars(overview)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Y-13800000000, 2019",
        "Y-500000, 1900",
        "-9000, 1900",
        "1914, 1918",
        "2019-02-27, 2019-02-28",
        "2019-02-27T09:00, 2019-02-27T09:40",
        "2019-02-27T09:00:01.002, 2019-02-27T09:00:01.950",
        "1001, 1850"
    })
    void everyExtentHasNamedTicks(String first, String last) throws EdtfException {
        ChronicleIndex index = index(first, last);
        TestMetrics metrics = new TestMetrics();
        List<Shape.Text> labels = overview(index, EventSet.all(2)).shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .map(Shape.Text.class::cast)
                .sorted(Comparator.comparingDouble(Shape.Text::x))
                .toList();
        assertThat(labels).hasSizeGreaterThanOrEqualTo(3);
        for (int i = 0; i < labels.size(); i++) {
            double endX = labels.get(i).x() + metrics.widthPx(labels.get(i).text(), Ticks.MINOR);
            assertThat(endX)
                    .isLessThan(i + 1 < labels.size() ? labels.get(i + 1).x() : 800);
        }
    }

    @Test
    void theHeightTellsHowManyRun() throws EdtfException {
        ChronicleIndex index = index("1500/1899", "1600/1899", "1700/1799", "1500-01-01");
        Overview overview = overview(index, EventSet.all(4));
        double one = height(overview, TimePoint.ofDay(1550, 1, 1));
        assertThat(one).isPositive();
        assertThat(height(overview, TimePoint.ofDay(1650, 1, 1))).isCloseTo(2 * one, within(1e-6));
        assertThat(height(overview, TimePoint.ofDay(1750, 1, 1))).isCloseTo(3 * one, within(1e-6));
        assertThat(height(overview, TimePoint.ofDay(1850, 1, 1))).isCloseTo(2 * one, within(1e-6));
        assertThat(height(overview, TimePoint.ofDay(1500, 1, 1))).isCloseTo(2 * one, within(1e-6));
    }

    @Test
    void whatIsOpenRunsToTheEdge() throws EdtfException {
        Overview overview = overview(index("1900", "1950/..", "1999"), EventSet.all(3));
        assertThat(heightAt(overview, 798)).isPositive();
        assertThat(heightAt(overview, 2)).isZero();
    }

    @Test
    void eachIsCountedWhereverItRuns() {
        long seed = Seeds.seed();
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            ChronicleIndex index = RandomChronicles.index(random, 1 + random.nextInt(300));
            EventSet shown = EventSet.where(index.size(), any -> random.nextInt(4) > 0);
            double width = 200 + random.nextInt(1000);
            Viewport viewport = Viewport.fit(index.first(), index.last(), width, 64, 24, 24);
            int[] expected = new int[(int) Math.ceil(width / OverviewBins.BIN_PX)];
            shown.stream().filter(event -> event < index.placedCount()).forEach(event -> {
                boolean lasting = index.isLasting(event);
                double from = viewport.xOf(lasting ? index.start(event) : index.anchor(event));
                double to = viewport.xOf(lasting ? index.end(event) : index.anchor(event));
                for (int bin = 0; bin < expected.length; bin++) {
                    boolean begins = bin == expected.length - 1 || from < (bin + 1) * OverviewBins.BIN_PX;
                    expected[bin] += begins && (bin == 0 || to >= bin * OverviewBins.BIN_PX) ? 1 : 0;
                }
            });
            assertThat(OverviewBins.of(index, shown, viewport).totals())
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(expected);
        }
    }

    @Test
    void whatASearchFindsStandsBeforeTheRest() throws EdtfException {
        String[] crowd = new String[3000];
        Arrays.fill(crowd, "1950-06-01");
        crowd[0] = "1900-01-01";
        crowd[1] = "1990-01-01";
        ChronicleIndex index = index(crowd);
        EventSet all = EventSet.all(index.size());
        Overview searched =
                Overview.of(index, all, EventSet.where(index.size(), i -> i < 2), 800, 64, new TestMetrics(), WORDING);
        List<Shape.Box> found = bars(searched).stream()
                .filter(bar -> bar.fill() != null && bar.fill().ink() == Ink.ACCENT)
                .toList();
        assertThat(found).hasSize(2).allMatch(bar -> bar.height() >= 6 && bar.height() < 12);
        assertThat(bars(searched).stream().filter(bar -> !found.contains(bar)))
                .isNotEmpty()
                .allMatch(bar -> bar.fill() != null && bar.fill().opacity() < 0.5);
        assertThat(bars(overview(index, all)))
                .allMatch(bar -> bar.fill() != null && bar.fill().opacity() == 1);
    }

    @Test
    void ofMoreFoundTheBarIsHigher() throws EdtfException {
        String[] days = new String[4000];
        for (int i = 0; i < days.length; i++) {
            days[i] = (i % 2 == 0 ? "1900" : "1990") + "-06-01";
        }
        ChronicleIndex index = index(days);
        EventSet all = EventSet.all(index.size());
        double[] heights = new double[3];
        int[] counts = {100, 500, 2000};
        for (int i = 0; i < counts.length; i++) {
            int count = counts[i];
            EventSet lit = EventSet.where(index.size(), event -> event < count);
            heights[i] = bars(Overview.of(index, all, lit, 800, 64, new TestMetrics(), WORDING)).stream()
                    .filter(bar -> bar.fill() != null && bar.fill().ink() == Ink.ACCENT)
                    .mapToDouble(Shape.Box::height)
                    .sum();
        }
        assertThat(heights[1]).isBetween(1.2 * heights[0], heights[2] / 1.2);
        assertThat(heights[2]).isCloseTo(heightAt(overview(index, all), 24), within(1e-6));
    }

    private static Overview overview(ChronicleIndex index, EventSet shown) {
        return Overview.of(index, shown, shown, 800, 64, new TestMetrics(), WORDING);
    }

    private static ChronicleIndex index(String... dates) throws EdtfException {
        List<Event> events = new ArrayList<>();
        for (String date : dates) {
            String id = "e" + events.size();
            events.add(Event.builder(id, id, When.parse(date)).build());
        }
        return ChronicleIndex.of(
                new Chronicle("t", List.of(), List.of(), List.of(), List.of(), Map.of(), events, Extras.NONE));
    }

    private static double height(Overview overview, TimePoint point) {
        return heightAt(overview, overview.xOf(point));
    }

    private static double heightAt(Overview overview, double x) {
        return bars(overview).stream()
                .filter(bar -> bar.x() <= x && bar.x() + bar.width() > x)
                .mapToDouble(Shape.Box::height)
                .sum();
    }

    private static List<Shape.Box> bars(Overview overview) {
        return overview.shapes().stream()
                .filter(shape -> shape instanceof Shape.Box box && box.pen() == null)
                .map(Shape.Box.class::cast)
                .toList();
    }
}
