package org.demarche.extract.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known when an expression is read: the day of publication, and the dates that stood before it in the text. */
final class Context {
    private final @Nullable LocalDate published;
    private @Nullable Slot previous;
    private @Nullable LocalDate previousDay;
    private @Nullable Slot quarter;
    private int quarterAge = Integer.MAX_VALUE / 2;

    Context(@Nullable LocalDate published) {
        this.published = published;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    /** The slot last named; none at the beginning. */
    @Nullable
    Slot previous() {
        return previous;
    }

    /** The day last named; none at the beginning. */
    @Nullable
    LocalDate previousDay() {
        return previousDay;
    }

    /** The quarter last named, if it was named in the last few sentences. */
    @Nullable
    Slot recentQuarter() {
        return quarterAge <= 4 ? quarter : null;
    }

    @Nullable
    Slot quarter() {
        return quarter;
    }

    void nextSentence() {
        quarterAge++;
    }

    /** Keeps a date for those that are counted from it; one looked back to from another is none to count from. */
    void remember(Slot slot, Reason reason) {
        if (reason == Reason.COUNTED && slot.kind() != Slot.Kind.DAY) {
            return;
        }
        previous = slot;
        if (slot.kind() == Slot.Kind.DAY) {
            previousDay = slot.first();
        }
        if (slot.kind() == Slot.Kind.QUARTER) {
            quarter = slot;
            quarterAge = 0;
        }
    }
}
