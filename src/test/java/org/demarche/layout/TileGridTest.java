package org.demarche.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.demarche.index.ChronicleIndex;
import org.demarche.model.Event;
import org.demarche.time.TimePoint;
import org.demarche.time.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileGridTest {
    private static final int LEVELS_PER_OCTAVE = 4;
    /** Tiles of a quarter of a second. */
    private static final int FINE = -48;

    private static ChronicleIndex index(String from, String to) throws Exception {
        return ChronicleIndex.of(RandomChronicles.chronicle(List.of(
                Event.builder("a", "A", When.parse(from)).build(),
                Event.builder("b", "B", When.parse(to)).build())));
    }

    @ParameterizedTest
    @CsvSource({
        "1945-06-26, 2018-06-12",
        "2018-06-12T09:04:11Z, 2018-06-12T09:04:16Z",
        "Y-13800000000, 2026",
        "-0044-03-15, 1648-10-24"
    })
    void tilesFollowOneAnotherAndHoldTheirOwnPoints(String from, String to) throws Exception {
        ChronicleIndex index = index(from, to);
        double span = index.first().secondsTo(index.last());
        TileGrid grid = new TileGrid(index, span / 1000);
        Random random = new Random(3);
        for (int level = FINE; level <= grid.base(); level++) {
            for (int i = 0; i < 20; i++) {
                TimePoint point = index.first().plusSeconds(span * random.nextDouble());
                long tile = grid.tile(level, point);
                TimePoint start = grid.start(level, tile);
                assertThat(start).as("level %d, tile %d", level, tile).isLessThanOrEqualTo(point);
                assertThat(grid.start(level, tile + 1)).isGreaterThan(point);
                assertThat(grid.tile(level, start)).isEqualTo(tile);
            }
        }
        assertThat(grid.start(grid.base(), grid.tile(grid.base(), index.first()))
                        .second())
                .isEqualTo(index.first().second());
    }

    @ParameterizedTest
    @CsvSource({"1945-06-26, 2018-06-12", "2018-06-12T09:04:11Z, 2018-06-12T09:04:16Z"})
    void whereTwoTilesMeetIsTheMiddleOfOneOfTheNextOctave(String from, String to) throws Exception {
        ChronicleIndex index = index(from, to);
        TileGrid grid = new TileGrid(index, index.first().secondsTo(index.last()) / 1000);
        for (int level = FINE + LEVELS_PER_OCTAVE; level <= grid.base() + 2 * LEVELS_PER_OCTAVE; level++) {
            for (long tile = -2; tile <= 2; tile++) {
                TimePoint edge = grid.start(level, tile);
                int finer = level - LEVELS_PER_OCTAVE;
                long around = grid.tile(finer, edge);
                double before = grid.start(finer, around).secondsTo(edge);
                double after = edge.secondsTo(grid.start(finer, around + 1));
                assertThat(before).as("level %d, tile %d", level, tile).isEqualTo(after);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1945-06-26, 2018-06-12", "2018-06-12T09:04:11Z, 2018-06-12T09:04:16Z"})
    void parentsAndChildrenAreTheTilesThatMeetOne(String from, String to) throws Exception {
        ChronicleIndex index = index(from, to);
        TileGrid grid = new TileGrid(index, index.first().secondsTo(index.last()) / 1000);
        for (int level = FINE + LEVELS_PER_OCTAVE; level <= grid.base(); level++) {
            for (long tile = -3; tile <= 3; tile++) {
                assertThat(TileGrid.parents(level, tile)).containsExactlyElementsOf(meeting(grid, level, tile, 1));
                assertThat(TileGrid.children(level, tile)).containsExactlyElementsOf(meeting(grid, level, tile, -1));
            }
        }
    }

    private static List<Long> meeting(TileGrid grid, int level, long tile, int step) {
        TimePoint start = grid.start(level, tile);
        TimePoint end = grid.start(level, tile + 1);
        return LongStream.rangeClosed(-10, 10)
                .filter(other -> grid.start(level + step, other).isBefore(end)
                        && start.isBefore(grid.start(level + step, other + 1)))
                .boxed()
                .toList();
    }
}
