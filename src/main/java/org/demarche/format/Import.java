package org.demarche.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.format.TextInput.Place;
import org.jspecify.annotations.Nullable;

/**
 * A file of another program being read: the chronicle that comes of it, its problems, and the count of what is kept but
 * not shown.
 */
public final class Import {
    private static final int MOST_NAMED = 12;

    private final String format;
    private final String file;
    private final Problems problems;
    private final ChronicleBuilder chronicle = new ChronicleBuilder();
    private final Map<String, Integer> unshown = new LinkedHashMap<>();
    private final Kept whole;
    private @Nullable String title;

    /**
     * Begins one.
     *
     * @param format the name of the field in which what the model has no place for is kept
     */
    public Import(String format, Input input, Problems problems) {
        this.format = format;
        this.file = input.file();
        this.problems = problems;
        this.whole = kept();
    }

    public Problems problems() {
        return problems;
    }

    public ChronicleBuilder chronicle() {
        return chronicle;
    }

    /** For the fields of a further object that have no place in the model. */
    public Kept kept() {
        return new Kept(format, unshown);
    }

    /** The fields of the file as a whole that have no place in the model. */
    public Kept whole() {
        return whole;
    }

    /** Names the chronicle; the first name that says something counts. */
    public void title(@Nullable String name) {
        if (title == null && name != null && !name.isBlank()) {
            title = name.strip();
        }
    }

    /**
     * An id for the next event.
     *
     * @param given the file's own, null for one by number; one that an earlier event has is reported and gets a number
     * @param place where it stands
     */
    public String eventId(@Nullable String given, Place place) {
        if (given == null || given.isBlank()) {
            return chronicle.eventId("event-" + (chronicle.eventCount() + 1));
        }
        String id = chronicle.eventId(given);
        if (!id.equals(given)) {
            problems.add(place.line(), place.column(), "", "problem.twice.event", Words.shortened(given));
        }
        return id;
    }

    /** All of it, titled by the file's name if the file does not say a title. */
    public ReadResult result() {
        if (!unshown.isEmpty()) {
            String names = unshown.entrySet().stream()
                    .limit(MOST_NAMED)
                    .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                    .collect(Collectors.joining(", "));
            problems.note("problem.note.unshown", names, Math.max(unshown.size() - MOST_NAMED, 0));
        }
        String name = title != null ? title : fileName();
        return new ReadResult(chronicle.build(name, whole.extras()), problems.inOrder(), problems.notes());
    }

    private String fileName() {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
