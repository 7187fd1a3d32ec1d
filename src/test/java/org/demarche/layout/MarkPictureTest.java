package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.demarche.export.AwtTextMetrics;
import org.demarche.i18n.Messages;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Event;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkPictureTest {
    private static final double DAY = 86_400;

    private static List<Shape.Stop> stops(String when, TimePoint from, double secondsPerPx) {
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(
                List.of(Event.builder("e", "Title", RandomChronicles.when(when)).build())));
        Frame frame = new FrameBuilder(new TestMetrics(), Messages.forLocale(Locale.ENGLISH))
                .build(FrameRequest.of(index, new Viewport(from, secondsPerPx, 1000, 600)));
        List<Shape> shapes = new ArrayList<>();
        MarkPicture.bar(frame, frame.marks().getFirst(), shapes);
        return shapes.getFirst() instanceof Shape.Fade fade ? fade.stops() : List.of();
    }

    @ParameterizedTest
    @CsvSource({"196X, 1962, 0.5", "196X, 1965, 0.9", "196X, 1968, 0.3", "195X/1970, 1955, 0.55"})
    void theStrengthOfABarIsThatOfItsDateAndNotOfTheWindow(String when, int year, double strength) {
        List<Shape.Stop> stops = stops(when, TimePoint.ofDay(year, 7, 1), 300);
        assertThat(stops)
                .allSatisfy(stop -> assertThat(stop.opacity()).isCloseTo(0.05 + 0.65 * strength, Offset.offset(0.02)));
    }

    @Test
    void aBandFadesFromItsMiddleToBothEnds() {
        List<Shape.Stop> stops = stops("1962", TimePoint.ofDay(1961, 7, 1), DAY);
        assertThat(stops).hasSize(4);
        assertThat(stops).extracting(Shape.Stop::opacity).containsExactly(0.05, 0.7, 0.7, 0.05);
        assertThat(stops).extracting(Shape.Stop::offset).containsExactly(0.0, 0.5, 0.5, 1.0);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2",
        "99, 99",
        "100, 100",
        "282, 282",
        "999, 999",
        "1000, 1k",
        "1999, 1k",
        "12345, 12k",
        "99999, 99k",
        "100000, +",
        "1000000, 1M",
        "9999999, 9M",
        "10000000, +"
    })
    void aCountIsToldAsFarAsItFitsItsDisc(int count, String told) {
        ChronicleIndex index = ChronicleIndex.of(RandomChronicles.chronicle(List.of(
                Event.builder("e", "Title", RandomChronicles.when("1962-10-22")).build())));
        Frame frame = new FrameBuilder(new TestMetrics(), Messages.forLocale(Locale.ENGLISH))
                .build(FrameRequest.of(index, FrameBuilder.fitAll(index, 600, 400)));
        Frame.Mark mark = frame.marks().getFirst();
        List<Shape> shapes = new ArrayList<>();
        MarkPicture.disc(frame, new Frame.Disc(mark, List.of(mark), count), shapes);
        Shape.Disc disc = (Shape.Disc) shapes.getFirst();
        Shape.Text text = (Shape.Text) shapes.getLast();
        assertThat(text.text()).isEqualTo(told);
        double rimPx = Objects.requireNonNull(disc.pen()).widthPx() / 2;
        assertThat(new AwtTextMetrics().widthPx(told, text.style())).isLessThanOrEqualTo(2 * (disc.radius() - rimPx));
    }

    private static List<Shape.Point> ribbon(double... shares) {
        List<Frame.Run> runs = new ArrayList<>();
        for (double share : shares) {
            runs.add(new Frame.Run(4 * runs.size(), 4, 1, share));
        }
        return MarkPicture.ribbon(runs, 100, 10).stream()
                .map(Shape.Path.class::cast)
                .flatMap(path -> path.points().stream())
                .toList();
    }

    @Test
    void aRibbonStepsWhereItsHeightIsSeenToChange() {
        assertThat(ribbon(0, 0.01, 1))
                .containsExactly(
                        new Shape.Point(0, 98.5),
                        new Shape.Point(8, 98.5),
                        new Shape.Point(8, 95),
                        new Shape.Point(12, 95),
                        new Shape.Point(12, 105),
                        new Shape.Point(8, 105),
                        new Shape.Point(8, 101.5),
                        new Shape.Point(0, 101.5));
    }

    @Test
    void smallStepsOfARibbonAddUp() {
        double[] shares = IntStream.range(0, 200).mapToDouble(i -> i / 200.0).toArray();
        assertThat(ribbon(shares))
                .extracting(Shape.Point::y)
                .contains(98.5, 101.5)
                .anyMatch(y -> y < 95.2);
        assertThat(ribbon(shares)).hasSizeLessThan(150);
    }
}
