package org.demarche.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.index.AnchorOrder;
import org.demarche.index.ChronicleIndex;
import org.demarche.time.TimePoint;

/**
 * What was decided for the tiles of a {@link TileGrid}, from its base on, where all is seen: finer tiles take over from
 * coarser ones, coarser ones than those from finer. Each is decided once and when it is first asked for; the ones not
 * asked for in the longest time are forgotten.
 *
 * @param <T> what is decided for a tile
 */
final class Tiles<T> {
    /** Decides for one tile that holds events. */
    @FunctionalInterface
    interface Plan<T> {
        /**
         * The decision.
         *
         * @param start the tile's first point
         * @param from rank of its first event
         * @param to rank after that of its last event
         */
        T of(int level, long tile, TimePoint start, int from, int to);
    }

    private record Key(int level, long tile) {}

    private final ChronicleIndex index;
    private final AnchorOrder order;
    private final TileGrid grid;
    private final T empty;
    private final Plan<T> plan;
    private final Map<Key, T> known;

    /**
     * Tiles of the events of an order.
     *
     * @param most so many tiles are remembered
     * @param empty what holds for a tile without events
     */
    Tiles(ChronicleIndex index, AnchorOrder order, TileGrid grid, int most, T empty, Plan<T> plan) {
        this.index = index;
        this.order = order;
        this.grid = grid;
        this.empty = empty;
        this.plan = plan;
        known = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, T> eldest) {
                return size() > most;
            }
        };
    }

    /** What holds for a tile. */
    T at(int level, long tile) {
        Key key = new Key(level, tile);
        T decided = known.get(key);
        if (decided == null) {
            TimePoint start = grid.start(level, tile);
            int from = order.firstAtOrAfter(start);
            int to = order.firstAtOrAfter(grid.start(level, tile + 1));
            decided = from == to ? empty : plan.of(level, tile, start, from, to);
            known.put(key, decided);
        }
        return decided;
    }

    /** What holds for the tile in which an event lies. */
    T around(int level, int event) {
        return at(level, grid.tile(level, index.anchor(event)));
    }

    /** Whether a level's tiles take over from finer ones instead of coarser ones. */
    boolean isBeyondBase(int level) {
        return level > grid.base();
    }

    /** What holds for the tiles of the next coarser level that meet one, from left to right; at the base for none. */
    List<T> parents(int level, long tile) {
        return level >= grid.base() ? List.of() : at(level + 1, TileGrid.parents(level, tile));
    }

    /** What holds for the tiles of the next finer level that meet one, from left to right. */
    List<T> children(int level, long tile) {
        return at(level - 1, TileGrid.children(level, tile));
    }

    private List<T> at(int level, List<Long> tiles) {
        List<T> all = new ArrayList<>(tiles.size());
        tiles.forEach(tile -> all.add(at(level, tile)));
        return all;
    }

    /**
     * What holds for the tiles with the events of ranks from one up to but not including another, from left to right.
     */
    List<T> along(int level, int from, int to) {
        List<T> along = new ArrayList<>();
        int rank = from;
        while (rank < to) {
            long tile = grid.tile(level, index.anchor(order.event(rank)));
            along.add(at(level, tile));
            rank = Math.max(rank + 1, order.firstAtOrAfter(grid.start(level, tile + 1), rank));
        }
        return along;
    }
}
