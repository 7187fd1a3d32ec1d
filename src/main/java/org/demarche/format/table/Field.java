package org.demarche.format.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a column of a table can hold of an event, with the names by which people call such columns. */
public enum Field {
    ID("id", "event id", "uid", "identifier", "internal identifier", "key"),
    TITLE("title", "event", "headline", "event name", "label", "subject", "what", "event title"),
    DATE(
            "date",
            "when",
            "start",
            "start date",
            "begin",
            "begins",
            "beginning",
            "from",
            "date from",
            "event date",
            "dated",
            "start time",
            "begin date",
            "date start",
            "datum",
            "timestamp",
            "day date"),
    END(
            "end",
            "end date",
            "until",
            "to",
            "date to",
            "finish",
            "ends",
            "through",
            "end time",
            "date end",
            "finish date",
            "last day"),
    YEAR("year"),
    MONTH("month"),
    DAY("day"),
    PRINTED("printed", "display date", "date text"),
    TYPE("types", "type", "event type", "kind"),
    ACTORS(
            "actors",
            "actor",
            "participants",
            "people",
            "persons",
            "person",
            "parties",
            "who",
            "states",
            "name",
            "names"),
    INITIATOR("initiator", "sender", "actor1", "actor 1", "source actor", "speaker", "author"),
    RECIPIENT("recipient", "addressee", "receiver", "actor2", "actor 2", "target", "target actor"),
    ROLES("roles"),
    KINDS("kinds"),
    PLACE("place", "location", "venue", "locale", "city", "where", "town", "site"),
    COUNTRY("country", "country name", "nation", "state or country"),
    LAT("lat", "latitude"),
    LON("lon", "lng", "long", "longitude"),
    SUMMARY(
            "summary",
            "description",
            "text",
            "remarks",
            "details",
            "notes",
            "abstract",
            "body",
            "content",
            "comment",
            "comments",
            "remark"),
    LINKS("links", "link", "url", "source url", "href", "website", "web"),
    STATUS("status"),
    SCORE("score", "goldstein", "intensity"),
    SIGNIFICANCE("significance", "importance"),
    DOUBT("doubt"),
    NOTE("note"),
    TAGS("tags", "tag", "keywords", "category", "categories", "topic", "topics", "group", "role"),
    /** Kept beside the event as it stands. */
    SOURCES("sources"),
    /** What {@link CsvWriter} computes from the date, so that reading it back needs nothing of it. */
    COMPUTED("earliest", "latest");

    private final String names;

    Field(String... names) {
        this.names = String.join("|", names);
    }

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

    /** How well a column's name fits, 0 best; −1 if it does not. */
    int rank(String header) {
        return List.of(names.split("\\|", -1)).indexOf(plain(header));
    }

    /** Small letters, one space for all that is no letter or digit. */
    private static String plain(String header) {
        return header.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
