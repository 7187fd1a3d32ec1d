package org.demarche.index;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.demarche.model.Event;

/** Finds events by their ids; of several with one id, the first. Four to eight bytes an event. */
final class IdTable {
    private final List<Event> events;
    /** Positions by their ids' hashes, each at the next free slot; −1 where there is none. */
    private final int[] slots;

    IdTable(List<Event> events) {
        this.events = events;
        slots = new int[Math.max(4, Integer.highestOneBit(Math.max(1, events.size())) * 4)];
        Arrays.fill(slots, -1);
        for (int position = 0; position < events.size(); position++) {
            int slot = slotOf(events.get(position).id());
            if (slots[slot] < 0) {
                slots[slot] = position;
            }
        }
    }

    OptionalInt find(String id) {
        int position = slots[slotOf(id)];
        return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** The slot that holds an id, or the free one where it would stand. */
    private int slotOf(String id) {
        int hash = id.hashCode() * 0x9E3779B9;
        int slot = hash >>> Integer.numberOfLeadingZeros(slots.length - 1);
        while (slots[slot] >= 0 && !events.get(slots[slot]).id().equals(id)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
