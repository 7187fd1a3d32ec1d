package org.demarche.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.demarche.model.Chronicle;
import org.jspecify.annotations.Nullable;

/**
 * The drafts before and after the present one. Drafts share what did not change, so a step costs a list of references
 * to the events; of very many events fewer steps are kept.
 */
public final class History {
    private static final int MOST_STEPS = 1000;
    private static final int FEWEST_STEPS = 20;
    /** References to events in all steps together: about 80 MB. */
    private static final int MOST_REFERENCES = 20_000_000;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Draft now;
    private @Nullable Chronicle saved;

    /** A history that begins with a chronicle as its file has it. */
    public History(Chronicle start) {
        now = Draft.of(start);
        saved = start;
    }

    public Draft now() {
        return now;
    }

    /** Makes a change and says whether it changed anything; if so, what was undone can't be done again. */
    public boolean apply(Edit edit) {
        Draft next = edit.applyTo(now);
        if (next.equals(now)) {
            return false;
        }
        done.push(new Step(edit, now));
        undone.clear();
        now = next;
        int most = Math.clamp(
                MOST_REFERENCES / Math.max(1, now.chronicle().events().size()), FEWEST_STEPS, MOST_STEPS);
        while (done.size() > most) {
            done.removeLast();
        }
        return true;
    }

    /** Goes back before the last change and returns it; nothing if there is none. */
    public Optional<Edit> undo() {
        return go(done, undone);
    }

    /** Makes the change undone last again and returns it; nothing if there is none. */
    public Optional<Edit> redo() {
        return go(undone, done);
    }

    /** The change that {@link #undo} would take back. */
    public Optional<Edit> toUndo() {
        return Optional.ofNullable(done.peek()).map(Step::edit);
    }

    /** The change that {@link #redo} would make again. */
    public Optional<Edit> toRedo() {
        return Optional.ofNullable(undone.peek()).map(Step::edit);
    }

    /** Notes what a file holds now. */
    public void markSaved(Chronicle chronicle) {
        saved = chronicle;
    }

    /** Notes that no file holds what there is now. */
    public void markUnsaved() {
        saved = null;
    }

    /** Whether the file does not hold what there is now. */
    public boolean isEdited() {
        return !now.written().equals(saved);
    }

    private Optional<Edit> go(Deque<Step> from, Deque<Step> to) {
        Step step = from.poll();
        if (step == null) {
            return Optional.empty();
        }
        to.push(new Step(step.edit(), now));
        now = step.other();
        return Optional.of(step.edit());
    }

    /** A change and the draft on its other side. */
    private record Step(Edit edit, Draft other) {}
}
