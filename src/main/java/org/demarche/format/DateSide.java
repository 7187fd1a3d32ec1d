package org.demarche.format;

import org.demarche.time.EdtfPart;
import org.jspecify.annotations.Nullable;

/**
 * The start or end of an event as a file gives it.
 *
 * @param text as written
 * @param first the date, or the first day of it; null if the text is no date
 * @param last the same date, or the last day of it; null if the text is no date
 */
public record DateSide(
        String text, @Nullable EdtfPart first, @Nullable EdtfPart last) {
    /** A date, or a text that is none. */
    public static DateSide of(String text, @Nullable EdtfPart date) {
        return new DateSide(text, date, date);
    }

    /** A text as of {@link IsoDate}; null if there is no text. */
    public static @Nullable DateSide iso(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        IsoDate date = IsoDate.of(text);
        return date == null ? of(text, null) : new DateSide(text, date.first(), date.last());
    }
}
