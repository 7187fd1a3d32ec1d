package org.demarche.format;

import java.util.Map;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about a file that it does not say itself. Each reader takes what concerns it.
 *
 * @param published when an article came out, null to go by the article
 * @param columns of a table: the field of an event to the name of the column that holds it; fields that are not named
 *     are guessed from the table
 * @param rootEventsOnly of a table of coded events: only those that their report is mainly about
 * @param betweenStatesOnly of a table of coded events: only those between two different states
 */
public record ReadOptions(
        @Nullable When published, Map<String, String> columns, boolean rootEventsOnly, boolean betweenStatesOnly) {
    /** Nothing said. */
    public static final ReadOptions NONE = new ReadOptions(null, Map.of());

    public ReadOptions {
        columns = Map.copyOf(columns);
    }

    /** All events of a table of coded events. */
    public ReadOptions(@Nullable When published, Map<String, String> columns) {
        this(published, columns, false, false);
    }
}
