package org.demarche.format.demarche;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.format.Problems;
import org.demarche.format.TextInput.Place;
import org.demarche.format.Words;
import org.demarche.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * The ids a file defines and uses. A use may come before its definition, so one that is not defined yet is noted with
 * its place, packed, since a file can have millions of them, and judged at the end.
 */
final class References {
    private static final int NUMBERS = 6;

    /** Null in a run, whose events are noted together. */
    private final @Nullable EventIds events;

    private boolean eventsHaveOneId;
    private final Set<String> actors;
    private final Set<String> places;
    private final Set<String> sources;
    private final Map<String, String> texts;
    private String[] ids = new String[16];
    private Use[] uses = new Use[16];
    private int[] numbers = new int[16 * NUMBERS];
    private int count;

    References() {
        events = new EventIds();
        actors = new HashSet<>();
        places = new HashSet<>();
        sources = new HashSet<>();
        texts = new HashMap<>();
    }

    private References(References outer) {
        events = null;
        actors = outer.actors;
        places = outer.places;
        sources = outer.sources;
        texts = outer.texts;
    }

    /** What is used and defined in a run of events, judged by what was defined up to now outside of them. */
    References ofRun() {
        return new References(this);
    }

    /** Whether a use was noted. */
    boolean hasNotes() {
        return count > 0;
    }

    /** Where in an event an id is used. */
    enum Use {
        ACTOR("problem.dangling.actor", "actors", "actor"),
        SPEAKER("problem.dangling.actor", "quotes", "speaker"),
        PLACE("problem.dangling.place", "place", ""),
        SOURCE("problem.dangling.source", "evidence", "source"),
        /** The text that a range of evidence lies in. */
        RANGE("", "evidence", "");

        private final String problem;
        private final String key;
        private final String itemKey;

        Use(String problem, String key, String itemKey) {
            this.problem = problem;
            this.key = key;
            this.itemKey = itemKey;
        }

        private String path(int event, int item) {
            String own = "$.events[" + event + "]." + key;
            String ofItem = item < 0 ? own : own + "[" + item + "]";
            return itemKey.isEmpty() ? ofItem : ofItem + "." + itemKey;
        }
    }

    /** Takes note of a definition; false if there was one of that id before. */
    boolean defineEvent(String id) {
        boolean isNew = events == null || events.add(id);
        eventsHaveOneId |= !isNew;
        return isNew;
    }

    /** Whether some event was defined by the id of an earlier one. */
    boolean haveEventsOneId() {
        return eventsHaveOneId;
    }

    /**
     * Takes note of the events of a run; false, and nothing is noted, if one of them may have the id of another or of
     * one before.
     *
     * @param marks of the events' ids
     */
    boolean defineEvents(List<Event> run, EventIds.Marks marks) {
        return events != null && events.addAll(run, marks);
    }

    boolean defineActor(String id) {
        return actors.add(id);
    }

    boolean definePlace(String id) {
        return places.add(id);
    }

    boolean defineSource(String id) {
        return sources.add(id);
    }

    /** Takes note of a source's text; of several sources with that id the first text counts. */
    void defineText(String source, String text) {
        texts.putIfAbsent(source, text);
    }

    /** Whether that use of an id is already known to be good. */
    boolean isDefined(Use use, String id) {
        return switch (use) {
            case ACTOR, SPEAKER -> actors.contains(id);
            case PLACE -> places.contains(id);
            case SOURCE, RANGE -> sources.contains(id);
        };
    }

    /**
     * Notes a use that is not defined yet.
     *
     * @param event index of the event in the file
     * @param item index in the event's list, −1 if it is not in a list
     */
    void note(Use use, String id, Place place, int event, int item) {
        noteRange(use, id, place, event, item, 0, 0);
    }

    /** Notes a use with the range of a text. */
    void noteRange(Use use, String id, Place place, int event, int item, int start, int end) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, count * 2);
            uses = Arrays.copyOf(uses, count * 2);
            numbers = Arrays.copyOf(numbers, count * 2 * NUMBERS);
        }
        ids[count] = id;
        uses[count] = use;
        int at = count * NUMBERS;
        numbers[at] = event;
        numbers[at + 1] = item;
        numbers[at + 2] = Math.clamp(place.line(), 0, Integer.MAX_VALUE);
        numbers[at + 3] = Math.clamp(place.column(), 0, Integer.MAX_VALUE);
        numbers[at + 4] = start;
        numbers[at + 5] = end;
        count++;
    }

    /** The key of what is wrong with a range of a source's text; null if nothing is, or the source has no text. */
    @Nullable
    String faultOfRange(String source, int start, int end) {
        String text = texts.get(source);
        if (start < 0 || start >= end) {
            return "problem.evidence.empty";
        } else if (text == null) {
            return null;
        } else if (end > text.length()) {
            return "problem.evidence.outside";
        }
        return splitsPair(text, start) || splitsPair(text, end) ? "problem.evidence.pair" : null;
    }

    /** Length of a source's text. */
    int lengthOf(String source) {
        return texts.getOrDefault(source, "").length();
    }

    /** Reports every noted use that proved bad. */
    void report(Problems problems) {
        for (int i = 0; i < count; i++) {
            int at = i * NUMBERS;
            Use use = uses[i];
            String id = ids[i];
            String path = use.path(numbers[at], numbers[at + 1]);
            if (use == Use.RANGE) {
                int start = numbers[at + 4];
                int end = numbers[at + 5];
                String fault = isDefined(use, id) ? faultOfRange(id, start, end) : null;
                if (fault != null) {
                    problems.add(numbers[at + 2], numbers[at + 3], path, fault, start, end, lengthOf(id));
                }
            } else if (!isDefined(use, id)) {
                problems.add(numbers[at + 2], numbers[at + 3], path, use.problem, Words.shortened(id));
            }
        }
    }

    private static boolean splitsPair(String text, int index) {
        return index > 0
                && index < text.length()
                && Character.isHighSurrogate(text.charAt(index - 1))
                && Character.isLowSurrogate(text.charAt(index));
    }
}
