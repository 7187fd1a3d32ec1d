package org.demarche.format.demarche;

import org.demarche.format.json.TextCache;
import org.demarche.time.EdtfDate;
import org.demarche.time.EdtfException;
import org.demarche.time.EdtfInterval;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/** Dates as files write them. Keeps those already seen, since many events share a day. */
final class Dates {
    private static final int SLOTS = 1 << 14;

    private static final int DAY_LENGTH = 10;

    private final @Nullable Parsed[] seen = new @Nullable Parsed[SLOTS];
    /** The hash of each one's text: most that are not the one wanted need not be looked at. */
    private final int[] hashes = new int[SLOTS];

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
        return of(text.toCharArray(), 0, text.length());
    }

    /** Of so many characters from an index on. */
    Parsed of(char[] chars, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = (hash ^ hash >>> 14) & SLOTS - 1;
        Parsed known = hashes[slot] == hash ? seen[slot] : null;
        if (known != null && TextCache.isAt(known.text(), chars, from, length)) {
            return known;
        }
        Parsed parsed = parse(new String(chars, from, length));
        if (parsed instanceof Good) {
            seen[slot] = parsed;
            hashes[slot] = hash;
        }
        return parsed;
    }

    private static Parsed parse(String text) {
        try {
            When when = When.parse(text);
            return when.isBackwards() ? new Reversed(text) : new Good(text, when, isPlain(text, when));
        } catch (EdtfException e) {
            return new Bad(text, e);
        }
    }

    /** Whether the text is the date's canonical form, which of a day or an interval of days only one text is. */
    private static boolean isPlain(String text, When when) {
        boolean day = when instanceof EdtfDate date && date.isDay() && text.length() == DAY_LENGTH;
        boolean days = when instanceof EdtfInterval(EdtfDate start, EdtfDate end)
                && start.isDay()
                && end.isDay()
                && text.length() == 2 * DAY_LENGTH + 1;
        return day || days || when.edtf().equals(text);
    }
}
