package org.demarche.task;

import java.util.LinkedHashMap;
import java.util.Map;

/** Does work when a test says so; of one slot the newest alone. */
public final class LaterTaskRunner implements TaskRunner {
    private final Map<Slot, Runnable> waiting = new LinkedHashMap<>();

    @Override
    public <T> Running start(Slot slot, Work<T> work, Outcome<? super T> outcome) {
        Runnable task = () -> new DirectTaskRunner().start(slot, work, outcome);
        waiting.put(slot, task);
        return () -> waiting.remove(slot, task);
    }

    /** Whether there is work to do. */
    public boolean isBusy() {
        return !waiting.isEmpty();
    }

    /** Whether there is work to do in the slot of a name. */
    public boolean isWaiting(String slot) {
        return waiting.keySet().stream().anyMatch(one -> one.toString().equals(slot));
    }

    /** Does what was asked for in the slot of a name. */
    public void finish(String slot) {
        Slot asked = waiting.keySet().stream()
                .filter(one -> one.toString().equals(slot))
                .findFirst()
                .orElseThrow();
        Runnable task = waiting.remove(asked);
        if (task != null) {
            task.run();
        }
    }

    /** Does what was asked for, and what comes of that. */
    public void finishAll() {
        while (isBusy()) {
            Slot next = waiting.keySet().iterator().next();
            Runnable task = waiting.remove(next);
            if (task != null) {
                task.run();
            }
        }
    }
}
