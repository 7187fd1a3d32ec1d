package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.index.ChronicleIndex;
import org.demarche.layout.Frame;
import org.demarche.layout.FramePart;
import org.demarche.layout.LaneKind;
import org.demarche.layout.RandomChronicles;
import org.demarche.model.Chronicle;
import org.demarche.model.Event;
import org.demarche.model.EventType;
import org.demarche.model.Extras;
import org.demarche.time.TimePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {
    private static final double EPSILON = 1e-6;

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyEventOfTheSpanIsInThePictureOrCountedInIt(int seed) {
        Random random = new Random(seed);
        ChronicleIndex index = RandomChronicles.index(random, random.nextInt(3) == 0 ? 2_500 : random.nextInt(300));
        PictureSpec spec = spec(random, index);
        List<Folding.Row> rows = Samples.picture(index, spec).rows();
        Set<Integer> seen = new HashSet<>();
        for (Folding.Row row : rows) {
            assertComplete(row);
            row.own().stream().forEach(event -> assertThat(seen.add(event)).isTrue());
        }
        for (int event = 0; event < index.placedCount(); event++) {
            boolean before = spec.from() != null && index.anchor(event).isBefore(spec.from());
            boolean after = spec.to() != null && index.anchor(event).isAfter(spec.to());
            assertThat(seen.contains(event)).as("event %d", event).isEqualTo(!before && !after);
        }
    }

    private static PictureSpec spec(Random random, ChronicleIndex index) {
        TimePoint from = null;
        TimePoint to = null;
        if (random.nextBoolean() && index.placedCount() > 0) {
            double span = index.first().secondsTo(index.last());
            from = index.first().plusSeconds(span * random.nextDouble() / 2);
            to = from.plusSeconds(1 + span * random.nextDouble() / 2);
        }
        return PictureSpec.DEFAULT.toBuilder()
                .span(from, to)
                .size(300 + random.nextInt(2000), 300 + random.nextInt(2000))
                .zoom(0.5 + random.nextDouble())
                .curve(random.nextBoolean())
                .folding(random.nextInt(6), 0)
                .build();
    }

    /** Each of the row's own events has a mark or is counted, and no card leaves the row. */
    private static void assertComplete(Folding.Row row) {
        Frame frame = row.frame();
        Set<Integer> marked = new HashSet<>();
        frame.marks().forEach(mark -> marked.add(mark.event()));
        long unmarked =
                row.own().stream().filter(event -> !marked.contains(event)).count();
        int counted = frame.bins().stream()
                .filter(bin -> bin.x() >= row.begin() - EPSILON - (row.continued() ? 0 : 1e9))
                .filter(bin -> bin.x() < row.end())
                .mapToInt(Frame.Bin::total)
                .sum();
        assertThat(counted).as("counted of those without a mark").isEqualTo((int) unmarked);
        double width = frame.viewport().widthPx();
        for (Frame.Card card : frame.cards()) {
            assertThat(row.own().contains(card.event())).isTrue();
            assertThat(card.x()).isGreaterThanOrEqualTo(row.begin() - EPSILON);
            assertThat(card.y()).isGreaterThanOrEqualTo(0);
            if (width > 320) {
                assertThat(card.x() + card.width()).isLessThanOrEqualTo(width);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void allRowsHaveTheSameLanesAndTheirEventsAreMarkedOrCountedInThem(int seed) {
        Random random = new Random(seed);
        ChronicleIndex index = RandomChronicles.index(random, random.nextInt(3) == 0 ? 2_500 : 1 + random.nextInt(300));
        LaneKind[] kinds = {LaneKind.TYPE, LaneKind.ACTOR, LaneKind.PAIR, LaneKind.PLACE};
        PictureSpec spec = spec(random, index).toBuilder()
                .lanes(kinds[random.nextInt(kinds.length)])
                .build();
        List<Folding.Row> rows = Samples.picture(index, spec).rows();
        List<Frame.LaneBand> bands =
                Objects.requireNonNull(rows.getFirst().frame().lanes()).bands();
        for (Folding.Row row : rows) {
            Frame frame = row.frame();
            assertThat(Objects.requireNonNull(frame.lanes()).bands())
                    .usingRecursiveComparison()
                    .as("but for what runs when")
                    .ignoringFields("bars.runs")
                    .isEqualTo(bands);
            assertThat(bands.getLast().y() + bands.getLast().height()).isLessThanOrEqualTo(frame.axisY());
            assertThat(frame.labels()).allMatch(label -> row.own().contains(label.event()));
            Set<Integer> marked = new HashSet<>();
            frame.marks().forEach(mark -> marked.add(mark.event()));
            row.own().stream().filter(event -> !marked.contains(event)).forEach(event -> {
                double x = frame.viewport().xOf(index.anchor(event));
                assertThat(frame.bins())
                        .as("bars at event %d", event)
                        .anyMatch(bin -> bin.x() <= x + EPSILON && x <= bin.x() + bin.width() + EPSILON);
            });
        }
    }

    @Test
    void lanesTooGoOverPagesUntilTitlesHaveRoom() {
        PictureSpec spec = PictureSpec.DEFAULT.toBuilder()
                .size(900, 700)
                .lanes(LaneKind.TYPE)
                .build();
        Picture picture = Samples.picture(monthly(120), spec);
        List<Sheet> pages = picture.sheets(60);
        assertThat(pages.size()).isGreaterThan(1);
        assertThat(titled(pages)).isGreaterThan(116).isGreaterThan(titled(picture.sheets(1)));
    }

    private static long titled(List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.blocks().stream())
                .filter(Sheet.Row.class::isInstance)
                .flatMap(row -> ((Sheet.Row) row).parts().stream())
                .filter(part -> part.kind() == FramePart.Kind.LABEL)
                .map(FramePart::event)
                .distinct()
                .count();
    }

    /** An event of one of two types in every month. */
    private static ChronicleIndex monthly(int count) {
        List<Event> events = IntStream.range(0, count)
                .mapToObj(i -> Event.builder(
                                "e" + i,
                                "Envoys meet again and talk of the same things",
                                Samples.when("%d-%02d".formatted(2000 + i / 12, 1 + i % 12)))
                        .types(List.of(i % 3 == 0 ? EventType.SUMMIT : EventType.TALKS))
                        .build())
                .toList();
        return ChronicleIndex.of(
                new Chronicle("", List.of(), List.of(), List.of(), List.of(), Map.of(), events, Extras.NONE));
    }

    @Test
    void rowsAreTakenUntilTitlesHaveRoom() {
        ChronicleIndex index = RandomChronicles.index(new Random(1), 120);
        int whole = titles(Samples.picture(
                index,
                PictureSpec.DEFAULT.toBuilder().size(1000, 1400).folding(1, 0).build()));
        Picture folded = Samples.picture(
                index, PictureSpec.DEFAULT.toBuilder().size(1000, 1400).build());
        assertThat(titles(folded)).isGreaterThanOrEqualTo(whole);
    }

    private static int titles(Picture picture) {
        return picture.rows().stream()
                .mapToInt(
                        row -> row.frame().cards().size() + row.frame().labels().size())
                .sum();
    }

    @Test
    void eventsThatStandCloseTogetherGetHighRowsRatherThanManyPages() {
        List<Event> events = IntStream.range(0, 96)
                .mapToObj(i -> "%d-03-%02d".formatted(1900 + 10 * (i / 16), 1 + i % 16))
                .map(day ->
                        Event.builder(day, "Talks of " + day, Samples.when(day)).build())
                .toList();
        ChronicleIndex index = ChronicleIndex.of(
                new Chronicle("", List.of(), List.of(), List.of(), List.of(), Map.of(), events, Extras.NONE));
        PictureSpec upright = PictureSpec.DEFAULT.toBuilder().size(800, 1130).build();
        List<Sheet> pages = Samples.picture(index, upright).sheets(60);
        assertThat(pages).hasSizeLessThanOrEqualTo(4);
        assertThat(pages.stream()
                        .flatMap(page -> page.blocks().stream())
                        .filter(Sheet.Row.class::isInstance)
                        .flatMap(row -> ((Sheet.Row) row).parts().stream())
                        .filter(part -> part.kind() == FramePart.Kind.CARD || part.kind() == FramePart.Kind.LABEL)
                        .map(FramePart::event)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(93);
    }
}
