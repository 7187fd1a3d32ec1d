package org.demarche.format.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a column of a table can hold of an event. {@link ColumnNames} has the names by which people call such columns.
 */
public enum Field {
    ID,
    TITLE,
    DATE,
    END,
    TIME,
    END_TIME,
    YEAR,
    MONTH,
    DAY,
    PRINTED,
    TYPE,
    ACTORS,
    INITIATOR,
    RECIPIENT,
    ROLES,
    KINDS,
    PLACE,
    COUNTRY,
    LAT,
    LON,
    SUMMARY,
    LINKS,
    STATUS,
    SCORE,
    SIGNIFICANCE,
    DOUBT,
    NOTE,
    TAGS,
    /** Kept beside the event as it stands. */
    SOURCES,
    /** What {@link CsvWriter} computes from the date, so that reading it back needs nothing of it. */
    COMPUTED;

    /** The field that the user calls so on the command line. */
    static Optional<Field> ofId(String id) {
        String low = id.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.id().equals(low) || field.rank(low) >= 0)
                .findFirst();
    }

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All names for the command line. */
    static String ids() {
        return Arrays.stream(values())
                .filter(field -> field != COMPUTED)
                .map(Field::id)
                .collect(Collectors.joining(", "));
    }

    /** Whether these are names of columns, one for a date and another for something else of an event. */
    static boolean nameColumns(String... names) {
        List<Field> fields = Arrays.stream(names)
                .map(name -> Arrays.stream(values())
                        .filter(field -> field.rank(name) >= 0)
                        .findFirst())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return fields.size() > 1 && (fields.contains(DATE) || fields.contains(YEAR));
    }

    /** How well a column's name fits, 0 best; −1 if it does not. */
    int rank(String header) {
        return ColumnNames.rank(this, header);
    }
}
