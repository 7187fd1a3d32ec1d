package org.demarche.format.demarche;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * The ids of events so far. Those of whole runs are kept as 64 bits each, in an eighth of the memory of a set of texts;
 * the texts are compared only where the bits agree.
 */
final class EventIds {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Set<String> single = new HashSet<>();
    private final List<List<Event>> runs = new ArrayList<>();
    private @Nullable Set<String> ofRuns;
    /** Marks of the runs' ids, each at the next free slot; 0 where there is none. At most half are taken. */
    private long[] marks = new long[1 << 10];

    private int count;

    /** The bits that stand for the ids of events. */
    static final class Marks {
        private final long[] bits;

        private Marks(long[] bits) {
            this.bits = bits;
        }

        static Marks of(List<Event> run) {
            return new Marks(run.stream().mapToLong(event -> mark(event.id())).toArray());
        }
    }

    /** Adds an id; false if it is there already. */
    boolean add(String id) {
        boolean isNew = single.add(id);
        return isNew && !isInRun(id);
    }

    /**
     * Adds the ids of events that have one.
     *
     * @param ofRun their marks
     * @return false if one of them may be there already or twice; then none is added
     */
    boolean addAll(List<Event> run, Marks ofRun) {
        if (!single.isEmpty()) {
            return false;
        }
        reserve(run.size());
        int[] taken = new int[run.size()];
        int added = 0;
        for (long mark : ofRun.bits) {
            int slot = slotOf(mark);
            if (marks[slot] != 0) {
                while (added > 0) {
                    marks[taken[--added]] = 0;
                }
                return false;
            }
            marks[slot] = mark;
            taken[added++] = slot;
        }
        count += added;
        runs.add(run);
        ofRuns = null;
        return true;
    }

    private boolean isInRun(String id) {
        if (count == 0 || marks[slotOf(mark(id))] == 0) {
            return false;
        }
        Set<String> known = ofRuns;
        if (known == null) {
            known = new HashSet<>();
            for (List<Event> run : runs) {
                for (Event event : run) {
                    known.add(event.id());
                }
            }
            ofRuns = known;
        }
        return known.contains(id);
    }

    private void reserve(int more) {
        int size = marks.length;
        while (size < 2 * (count + more)) {
            size *= 2;
        }
        if (size == marks.length) {
            return;
        }
        long[] old = marks;
        marks = new long[size];
        for (long mark : old) {
            if (mark != 0) {
                marks[slotOf(mark)] = mark;
            }
        }
    }

    /** The slot that holds a mark, or the free one where it would stand. */
    private int slotOf(long mark) {
        int slot = (int) (mark >>> 32) & marks.length - 1;
        while (marks[slot] != 0 && marks[slot] != mark) {
            slot = slot + 1 & marks.length - 1;
        }
        return slot;
    }

    /** Two different texts hardly ever have the same. */
    private static long mark(String id) {
        long mark = id.length();
        for (int i = 0; i < id.length(); i++) {
            mark = (mark ^ id.charAt(i)) * MIX;
            mark ^= mark >>> 29;
        }
        return mark == 0 ? 1 : mark;
    }
}
