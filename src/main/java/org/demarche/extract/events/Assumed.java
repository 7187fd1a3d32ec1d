package org.demarche.extract.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Event;
import org.demarche.model.Extras;
import org.demarche.time.EdtfException;
import org.demarche.time.Undated;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * What an event's date is taken from if its sentence names none: the day on which the article came out. An event keeps
 * it among its {@link Extras}, so that the date can follow that day when the event comes from a file.
 *
 * @param since the day that the event comes after; null if it is put on the day of publication itself
 */
record Assumed(@Nullable When since) {
    private static final String KEY = "assumed";
    private static final String PUBLICATION = "publication";
    private static final String TO = "..";

    /** Null if the draft's date has another ground. */
    static @Nullable Assumed of(Draft draft) {
        boolean hangs = draft.time == null && (draft.storyDay == null || draft.isBetween);
        return hangs ? new Assumed(draft.storyDay) : null;
    }

    /** Null if the event's date is not known to be taken from the day of publication. */
    static @Nullable Assumed of(Event event) {
        String kept = event.extras().values().getOrDefault(KEY, "").replace("\"", "");
        if (kept.equals(PUBLICATION)) {
            return new Assumed(null);
        }
        if (!kept.endsWith(TO + PUBLICATION)) {
            return null;
        }
        try {
            return new Assumed(When.parse(kept.substring(0, kept.length() - TO.length() - PUBLICATION.length())));
        } catch (EdtfException e) {
            return null;
        }
    }

    /** These and what the date is taken from. */
    Extras with(Extras extras) {
        Map<String, String> values = new HashMap<>(extras.values());
        values.put(KEY, '"' + (since == null ? "" : since.edtf() + TO) + PUBLICATION + '"');
        List<String> order = new ArrayList<>(extras.keyOrder());
        if (!order.contains(KEY)) {
            order.add(KEY);
        }
        return new Extras(order, values);
    }

    /** The date if the article came out then. */
    When when(When published) {
        if (!published.extent().isPlaced()) {
            return Undated.NONE;
        }
        LocalDate from = since == null ? null : Publication.day(since);
        LocalDate to = Publication.day(published);
        if (isBetween(published) && from != null && to != null) {
            return Moments.between(from, to, published);
        }
        return Moments.approximate(published);
    }

    /** Whether the date lies between two days: not if the article came out before the first of them. */
    boolean isBetween(When published) {
        LocalDate from = since == null ? null : Publication.day(since);
        LocalDate to = Publication.day(published);
        return from != null && to != null && from.isBefore(to);
    }
}
