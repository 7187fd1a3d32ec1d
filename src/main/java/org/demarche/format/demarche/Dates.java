package org.demarche.format.demarche;

import org.demarche.time.EdtfException;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Dates as files write them. Keeps those already seen, since many events share a day. */
final class Dates {
    private static final int SLOTS = 1 << 14;

    private final @Nullable Parsed[] seen = new @Nullable Parsed[SLOTS];

    /** What a text says as a date. */
    sealed interface Parsed {
        String text();
    }

    /**
     * A date.
     *
     * @param plain whether the text is the date's canonical form
     */
    record Good(String text, When when, boolean plain) implements Parsed {}

    /** A span whose end lies before its beginning. */
    record Reversed(String text) implements Parsed {}

    /** No date. */
    record Bad(String text, EdtfException reason) implements Parsed {}

    Parsed of(String text) {
        int slot = (text.hashCode() ^ text.hashCode() >>> 14) & SLOTS - 1;
        Parsed known = seen[slot];
        if (known != null && known.text().equals(text)) {
            return known;
        }
        Parsed parsed = parse(text);
        if (parsed instanceof Good) {
            seen[slot] = parsed;
        }
        return parsed;
    }

    private static Parsed parse(String text) {
        try {
            When when = When.parse(text);
            return when.isBackwards()
                    ? new Reversed(text)
                    : new Good(text, when, when.edtf().equals(text));
        } catch (EdtfException e) {
            return new Bad(text, e);
        }
    }
}
