package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.demarche.Seeds;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.model.Phase;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhaseRowsTest {
    private final FrameBuilder builder = new FrameBuilder(new TestMetrics(), Messages.forLocale(Locale.ENGLISH));

    private static ChronicleIndex index(Phase... phases) {
        Event event =
                Event.builder("e", "Event", RandomChronicles.when("1950/2000")).build();
        return ChronicleIndex.of(new Chronicle(
                "Test", List.of(), List.of(), List.of(), List.of(phases), Map.of(), List.of(event), Extras.NONE));
    }

    private static Phase phase(String title, String when) {
        return new Phase(title, RandomChronicles.when(when), Extras.NONE);
    }

    private Frame frame(ChronicleIndex index, double factor) {
        return builder.build(
                FrameRequest.of(index, FrameBuilder.fitAll(index, 1000, 700).zoomAround(500, factor)));
    }

    @Test
    void phasesInTurnShareARowAndOthersStandBelow() {
        Frame frame = frame(
                index(phase("War", "1950/1953"), phase("Truce", "1954/1999"), phase("Thaw within", "1970/1979")), 1);
        assertThat(frame.phases())
                .extracting(band -> band.phase().title())
                .containsExactly("War", "Truce", "Thaw within");
        assertThat(frame.phases().get(0).y()).isEqualTo(frame.phases().get(1).y());
        assertThat(frame.phases().get(2).y())
                .isGreaterThan(frame.phases().get(1).y());
        assertThat(frame.cards())
                .allMatch(card -> card.y() > frame.phases().get(2).y() + 18);
        Frame.PhaseBand truce = frame.phases().get(1);
        assertThat(frame.phaseAt(truce.x() + 3, truce.y() + 3)).contains(truce);
    }

    private static Phase[] nested(int count) {
        Phase[] nested = new Phase[count];
        for (int i = 0; i < nested.length; i++) {
            nested[i] = phase("Era " + i, (1900 + i) + "/" + (2090 - i));
        }
        return nested;
    }

    @ParameterizedTest
    @CsvSource({"11, 9", "20, 6", "30, 5", "90, 5"})
    void ofMoreRowsThoseOfTheLongestPhasesHaveTheirTitles(int count, int titled) {
        List<Frame.PhaseBand> bands = frame(index(nested(count)), 1).phases();
        assertThat(bands).hasSize(count);
        for (int i = 0; i < count; i++) {
            Frame.PhaseBand band = bands.get(i);
            assertThat(band.text()).isEqualTo(i < titled ? band.phase().title() : "");
            assertThat(band.height()).isPositive();
            assertThat(band.y())
                    .isGreaterThan(
                            i == 0 ? 0 : bands.get(i - 1).y() + bands.get(i - 1).height());
        }
        assertThat(bands.getLast().y() + bands.getLast().height()).isLessThan(150);
    }

    @Test
    void phasesOfTenRowsStillHaveTheirTitles() {
        Frame frame = frame(index(nested(10)), 1);
        assertThat(frame.phases())
                .hasSize(10)
                .allSatisfy(
                        band -> assertThat(band.text()).isEqualTo(band.phase().title()));
        assertThat(frame.phases().getLast().y() + frame.phases().getLast().height())
                .isLessThan(150);
    }

    @Test
    void theTitleOfANarrowPhaseStandsBehindItWhereTheRowIsFree() {
        Frame frame = frame(
                index(
                        phase("A week of war", "1960-05"),
                        phase("A second one", "1980-05"),
                        phase("And a third", "1980-06")),
                1);
        Frame.PhaseBand first = frame.phases().get(0);
        assertThat(first.text()).isEqualTo(first.phase().title());
        assertThat(first.textX()).isGreaterThan(first.x() + first.width());
        assertThat(frame.phases().get(1).text()).isEmpty();
        assertThat(frame.phases().get(2).text()).isEqualTo("And a third");
    }

    @Test
    void theTitleOfAShortPhaseIsWholeOrSaysSomethingOrIsNotThere() {
        Frame frame = frame(
                index(
                        phase("Before it", "1950/1960"),
                        phase("The Great War", "1972/1973"),
                        phase("Siege", "1975"),
                        phase("Truce of the long winter", "1976"),
                        phase("Thaw and its consequences", "1979"),
                        phase("And so on", "1986")),
                2);
        assertThat(frame.phases())
                .extracting(Frame.PhaseBand::y)
                .containsOnly(frame.phases().getFirst().y());
        assertThat(frame.phases())
                .extracting(Frame.PhaseBand::text)
                .containsExactly("Before it", "The Great War", "", "", "Thaw and…", "And so on");
        Frame.PhaseBand war = frame.phases().get(1);
        assertThat(war.textX() + new TestMetrics().widthPx(war.text(), CardStyle.LABEL))
                .as("before its band, as there is no room behind it")
                .isLessThan(war.x());
    }

    @Test
    void titlesBehindTheirBandsStandClearOfTheLinesOfOthers() {
        Frame frame = frame(index(phase("All of it", "1950/1970-03"), phase("A part", "1969-11/1970-01-05")), 1);
        Frame.PhaseBand all = frame.phases().getFirst();
        Frame.PhaseBand part = frame.phases().getLast();
        double gap = all.x() + all.width() - part.x() - part.width();
        assertThat(gap).isBetween(1.0, 6.0);
        assertThat(part.textX() - all.x() - all.width()).isEqualTo(4);
    }

    @Test
    void phasesOfOneKindStayInOneRowAndLongerOnesStandAbove() {
        Frame frame = frame(
                index(
                        phase("House 1", "1950/1970"),
                        phase("Reign 1", "1950/1956"),
                        phase("Era 1", "1950/1952"),
                        phase("Era 2", "1952/1958"),
                        phase("Reign 2", "1956/1963"),
                        phase("Era 3", "1958/1964"),
                        phase("Reign 3", "1963/1970"),
                        phase("Era 4", "1964/1970"),
                        phase("Reign 4", "1970/1978"),
                        phase("Era 5", "1970/1974"),
                        phase("House 2", "1970/1999"),
                        phase("Era 6", "1974/1980"),
                        phase("Reign 5", "1978/1999"),
                        phase("Era 7", "1980/1999")),
                1);
        Map<String, Set<Double>> rows = frame.phases().stream()
                .collect(Collectors.groupingBy(
                        band -> band.phase().title().split(" ", 2)[0],
                        TreeMap::new,
                        Collectors.mapping(Frame.PhaseBand::y, Collectors.toSet())));
        assertThat(rows.values()).allSatisfy(row -> assertThat(row).hasSize(1));
        assertThat(List.of("House", "Reign", "Era"))
                .extracting(kind -> rows.getOrDefault(kind, Set.of()).iterator().next())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aYearInWhichOnePhaseEndsAndTheNextBeginsTakesNoSecondRow() {
        Frame frame = frame(index(phase("Louis", "1950/1961"), phase("Otto", "1961/1980")), 1);
        Frame.PhaseBand louis = frame.phases().getFirst();
        Frame.PhaseBand otto = frame.phases().getLast();
        assertThat(louis.y()).isEqualTo(otto.y());
        assertThat(louis.x() + louis.width()).isCloseTo(otto.x(), Offset.offset(0.001));
        Frame known = frame(index(phase("Louis", "1950/1961-06-12"), phase("Otto", "1961-06-10/1980")), 1);
        assertThat(known.phases()).extracting(Frame.PhaseBand::y).doesNotHaveDuplicates();
    }

    /**
     * Lines stand apart, those of longer phases before others, none comes or goes when panned or goes when zoomed in.
     */
    @Test
    void linesOfPhasesNeverHatchThePicture() {
        long seed = Seeds.seed();
        Random random = new Random(seed);
        List<Phase> phases = new ArrayList<>(List.of(phase("Longest", "1950/1999")));
        for (int i = 0; i < 150; i++) {
            LocalDate from = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(17_000));
            phases.add(phase("Phase " + i, from + "/" + from.plusDays(30 + random.nextInt(900))));
        }
        ChronicleIndex index = index(phases.toArray(new Phase[0]));
        for (double factor = 1; factor < 100; factor *= 1.3) {
            Frame frame = frame(index, factor);
            double[] lines = lines(frame).values().stream()
                    .mapToDouble(frame.viewport()::xOf)
                    .sorted()
                    .toArray();
            for (int i = 1; i < lines.length; i++) {
                assertThat(lines[i] - lines[i - 1]).as("seed %d", seed).isGreaterThan(11.9);
            }
            Frame zoomed = frame(index, factor * 1.2);
            Map<String, TimePoint> closer = lines(zoomed);
            Map<String, TimePoint> panned =
                    lines(builder.build(FrameRequest.of(index, frame.viewport().panBy(137.3))));
            lines(frame).forEach((line, point) -> {
                assertThat(closer.containsKey(line) || !isSeen(zoomed, point))
                        .as("seed %d: %s when zoomed in", seed, line)
                        .isTrue();
                assertThat(panned.containsKey(line) || frame.viewport().xOf(point) > 1000 - 138)
                        .as("seed %d: %s when panned", seed, line)
                        .isTrue();
            });
        }
        assertThat(lines(frame(index, 1))).containsKeys("Longest begins", "Longest ends");
        assertThat(lines(frame(index, 80))).isNotEmpty();
    }

    private static boolean isSeen(Frame frame, TimePoint point) {
        return frame.viewport().xOf(point) > 0 && frame.viewport().xOf(point) < 1000;
    }

    /** The points in view with a line, by what they are of. */
    private static Map<String, TimePoint> lines(Frame frame) {
        Map<String, TimePoint> lines = new TreeMap<>();
        for (Frame.PhaseBand band : frame.phases()) {
            TimePoint begin = frame.viewport().at(band.x());
            TimePoint end = frame.viewport().at(band.x() + band.width());
            if (band.beginLine() && isSeen(frame, begin)) {
                lines.put(band.phase().title() + " begins", begin);
            }
            if (band.endLine() && isSeen(frame, end)) {
                lines.put(band.phase().title() + " ends", end);
            }
        }
        List<Shape> shapes = new ArrayList<>();
        PhasePicture.bands(frame, shapes);
        assertThat(shapes.stream().filter(Shape.Line.class::isInstance)).hasSameSizeAs(lines.keySet());
        return lines;
    }

    @Test
    void theTitleOfALongPhaseStaysInView() {
        Frame frame = frame(index(phase("Truce", "1954/..")), 20);
        assertThat(frame.phases()).hasSize(1);
        assertThat(frame.phases().getFirst().x()).isNegative();
        assertThat(frame.phases().getFirst().text()).isEqualTo("Truce");
        assertThat(frame.phases().getFirst().textX()).isBetween(0.0, 20.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noTwoPhasesOverlap(long seed) {
        Random random = new Random(seed);
        List<Phase> phases = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int from = 1950 + random.nextInt(40);
            phases.add(phase("Phase " + i, from + "/" + (from + random.nextInt(12))));
        }
        List<Frame.PhaseBand> bands =
                frame(index(phases.toArray(new Phase[0])), 1).phases();
        assertThat(bands).isNotEmpty();
        for (Frame.PhaseBand one : bands) {
            for (Frame.PhaseBand other : bands) {
                boolean apart = one.equals(other)
                        || one.x() + one.width() <= other.x()
                        || other.x() + other.width() <= one.x()
                        || one.y() + one.height() <= other.y()
                        || other.y() + other.height() <= one.y();
                assertThat(apart).as("seed %d: %s and %s", seed, one, other).isTrue();
            }
        }
    }
}
