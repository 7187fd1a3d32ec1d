package org.demarche.layout;

import java.util.List;
import org.demarche.index.AnchorOrder;
import org.demarche.index.ChronicleIndex;
import org.demarche.time.TimePoint;

/**
 * Cuts time into tiles: at each level of zoom into stretches of one length, at least {@value #MIN_TILE_PX} pixels wide,
 * that are half as long from one octave to the next. What is decided per level and tile does not depend on the window.
 * Tiles are counted in whole numbers from one point, which lies in the middle of a tile at each level, so they are
 * exact at any distance, and where two of them meet is the middle of one of the next octave, so what an edge forbids is
 * forbidden for no longer than an octave. Four levels make an octave; a level's scale is at least that of the pictures
 * it is for.
 */
final class TileGrid {
    static final double MIN_TILE_PX = 1024;

    private static final int LEVELS_PER_OCTAVE = 4;
    /** A picture has at most so many pixels for one of its level. */
    static final double MOST_STRETCHED = Math.pow(2, 1.0 / LEVELS_PER_OCTAVE);

    private static final int MIN_TILE_BITS = 10;
    /** Halves of shorter tiles, 2⁻³ s, could not be counted in 64 bits at the distance of the Big Bang. */
    private static final int FINEST_BITS = -3;

    /** Sixteen billion years. */
    private static final long FARTHEST_SECONDS = 7L << 56;

    private static final int NANOS = 1_000_000_000;

    private final long originSecond;
    private final int coarsest;
    private final int base;

    /**
     * The tiles of a chronicle.
     *
     * @param secondsPerPx the scale of a picture of all of it, in which a tile begins with the first event
     */
    TileGrid(ChronicleIndex index, double secondsPerPx) {
        boolean empty = index.placedCount() == 0;
        coarsest = roughLevel(empty ? 1 : Math.max(1, index.first().secondsTo(index.last())));
        base = level(secondsPerPx);
        originSecond = (empty ? 0 : index.first().second()) + halfSeconds(base);
    }

    /** The level for a picture of all. */
    int base() {
        return base;
    }

    /** The level for pictures of a scale. */
    int level(double secondsPerPx) {
        return Math.min(coarsest, roughLevel(secondsPerPx));
    }

    private static int roughLevel(double secondsPerPx) {
        return (int) Math.ceil(LEVELS_PER_OCTAVE * Math.log(secondsPerPx) / Math.log(2) - 1e-9);
    }

    /** Seconds for a pixel at a level. */
    static double scale(int level) {
        return Math.pow(2, (double) level / LEVELS_PER_OCTAVE);
    }

    /** A tile of a level lasts two to this power of seconds. */
    private static int bits(int level) {
        return Math.max(FINEST_BITS, MIN_TILE_BITS + Math.ceilDiv(level, LEVELS_PER_OCTAVE));
    }

    /** Half of a tile's length, in whole seconds. */
    private static long halfSeconds(int level) {
        int bits = bits(level);
        return bits > 0 ? 1L << (bits - 1) : 0;
    }

    /** Width of a tile in pixels at its level. */
    static double widthPx(int level) {
        return Math.scalb(1.0, bits(level)) / scale(level);
    }

    /** Whether what lies so many pixels from a tile's first point lies in the tile. */
    static boolean holds(int level, double x) {
        return x >= 0 && x < widthPx(level);
    }

    /** The tile of a level in which a point lies. */
    long tile(int level, TimePoint point) {
        int bits = bits(level);
        if (bits > 0) {
            return (point.second() - originSecond + halfSeconds(level)) >> bits;
        }
        long seconds = Math.clamp(point.second() - originSecond, -FARTHEST_SECONDS, FARTHEST_SECONDS);
        int halfBits = 1 - bits;
        long halves = (seconds << halfBits) + ((long) point.nano() << halfBits) / NANOS;
        return (halves + 1) >> 1;
    }

    /** The first point of a tile. */
    TimePoint start(int level, long tile) {
        int bits = bits(level);
        if (bits > 0) {
            boolean inReach = Math.abs((double) tile) * Math.scalb(1.0, bits) < Long.MAX_VALUE / 4.0;
            return inReach
                    ? at(originSecond + (tile << bits) - halfSeconds(level), 0)
                    : tile < 0 ? TimePoint.MIN : TimePoint.MAX;
        }
        long halves = 2 * tile - 1;
        int halfBits = 1 - bits;
        long fraction = halves & ((1L << halfBits) - 1);
        return at(originSecond + (halves >> halfBits), (int) (fraction * (NANOS >> halfBits)));
    }

    private static TimePoint at(long second, int nano) {
        return second <= TimePoint.MIN.second()
                ? TimePoint.MIN
                : second >= TimePoint.MAX.second() ? TimePoint.MAX : new TimePoint(second, nano);
    }

    /** Whether a level's tiles are half as long as the next coarser level's. */
    static boolean halves(int level) {
        return bits(level + 1) != bits(level);
    }

    /** The tiles of the next coarser level that meet a tile, from left to right. */
    static List<Long> parents(int level, long tile) {
        if (!halves(level)) {
            return List.of(tile);
        }
        long left = tile >> 1;
        return (tile & 1) == 0 ? List.of(left) : List.of(left, left + 1);
    }

    /** The tiles of the next finer level that meet a tile, from left to right. */
    static List<Long> children(int level, long tile) {
        return halves(level - 1) ? List.of(2 * tile - 1, 2 * tile, 2 * tile + 1) : List.of(tile);
    }

    /**
     * The ranks of an order at which equal parts of tiles beside each other begin, and that at which the last part
     * ends.
     */
    int[] columns(AnchorOrder order, int level, long first, long last, int partsOfEach) {
        TimePoint start = start(level, first);
        TimePoint end = start(level, last + 1);
        int parts = partsOfEach * (int) (last + 1 - first);
        double partSeconds = start.secondsTo(end) / parts;
        int[] columns = new int[parts + 1];
        columns[0] = order.firstAtOrAfter(start);
        for (int i = 1; i < parts; i++) {
            columns[i] = order.firstAtOrAfter(start.plusSeconds(i * partSeconds), columns[i - 1]);
        }
        columns[parts] = order.firstAtOrAfter(end, columns[parts - 1]);
        return columns;
    }
}
