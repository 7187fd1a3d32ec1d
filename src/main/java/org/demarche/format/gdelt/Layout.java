package org.demarche.format.gdelt;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.format.gdelt.CodedRow.Side;
import org.demarche.format.gdelt.CodedRow.Spot;
import org.demarche.format.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table hold what. GDELT's are known by their number, since its files have no header (Event Codebook
 * 2.0, and 1.03 for 57 and 58 columns); ICEWS and POLECAT tables name theirs.
 */
abstract sealed class Layout {
    private static final int GDELT_1_BACKFILE = 57;
    private static final int GDELT_1 = 58;
    private static final int GDELT_2 = 61;
    private static final int DATE_DIGITS = 8;

    /** The column's number of each name. */
    private final Map<String, Integer> columns;

    /** Columns without a place in the model, kept with each event. */
    private final List<String> extras;

    private Layout(List<String> header, List<String> extras) {
        columns = IntStream.range(0, header.size())
                .boxed()
                .collect(Collectors.toMap(i -> header.get(i).strip(), i -> i, (first, second) -> first));
        this.extras = extras.stream().filter(columns::containsKey).toList();
    }

    /** The layout of a table by its first row; null if it is no table of coded events. */
    static @Nullable Layout of(Row first) {
        List<String> cells = first.cells().stream().map(String::strip).toList();
        if (cells.containsAll(List.of("Event ID", "Event Date", "CAMEO Code"))) {
            return new Icews(cells);
        } else if (cells.containsAll(List.of("Event ID", "Event Date", "Event Type", "Actor Name"))) {
            return new Polecat(cells);
        } else if (cells.getFirst().equalsIgnoreCase("GLOBALEVENTID")) {
            return new Gdelt(cells, true);
        }
        boolean gdelt = Stream.of(GDELT_1_BACKFILE, GDELT_1, GDELT_2).anyMatch(count -> count == cells.size())
                && isDigits(cells.getFirst())
                && cells.get(1).length() == DATE_DIGITS
                && isDigits(cells.get(1));
        return gdelt ? new Gdelt(Gdelt.names(cells.size()), false) : null;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether the first row names the columns. */
    abstract boolean hasHeader();

    /** How many columns at least a row needs for an event. */
    abstract int fewest();

    abstract CodedRow read(Row row);

    /** Whether the report is mainly about this event; so it is in a table that does not say. */
    boolean isRoot(Row row) {
        return true;
    }

    /** Whether a country of this table is given in FIPS 10-4, not by its name. */
    abstract boolean usesFips();

    List<String> extras() {
        return extras;
    }

    /** The column with that name, −1 if there is none. */
    int column(String name) {
        return columns.getOrDefault(name, -1);
    }

    /** The column that holds the date. */
    abstract int dateColumn();

    /** The column that holds the code. */
    abstract int codeColumn();

    final String cell(Row row, String name) {
        return row.cell(column(name));
    }

    /** GDELT 1.0 and 2.0. */
    static final class Gdelt extends Layout {
        private static final List<String> ACTOR = List.of(
                "Code",
                "Name",
                "CountryCode",
                "KnownGroupCode",
                "EthnicCode",
                "Religion1Code",
                "Religion2Code",
                "Type1Code",
                "Type2Code",
                "Type3Code");
        private static final List<String> EXTRAS = List.of(
                "EventCode",
                "IsRootEvent",
                "QuadClass",
                "NumMentions",
                "NumSources",
                "NumArticles",
                "AvgTone",
                "DATEADDED");

        private final boolean header;

        private final int actor1;
        private final int actor2;
        private final int code;
        private final int root;
        private final int date;
        private final int score;
        private final int mentions;
        private final int place;
        private final int country;
        private final int lat;
        private final int lon;
        private final int address;

        private Gdelt(List<String> names, boolean header) {
            super(names, EXTRAS);
            this.header = header;
            actor1 = column("Actor1Code");
            actor2 = column("Actor2Code");
            code = column("EventCode");
            root = column("IsRootEvent");
            date = names.stream().anyMatch("SQLDATE"::equals) ? column("SQLDATE") : column("Day");
            score = column("GoldsteinScale");
            mentions = column("NumMentions");
            place = column("ActionGeo_FullName");
            country = column("ActionGeo_CountryCode");
            lat = column("ActionGeo_Lat");
            lon = column("ActionGeo_Long");
            address = column("SOURCEURL");
        }

        /** The columns' names in a file with so many. */
        private static List<String> names(int count) {
            Stream<String> head = Stream.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate");
            Stream<String> actors =
                    Stream.of("Actor1", "Actor2").flatMap(one -> ACTOR.stream().map(one::concat));
            Stream<String> event = Stream.of(
                    "IsRootEvent",
                    "EventCode",
                    "EventBaseCode",
                    "EventRootCode",
                    "QuadClass",
                    "GoldsteinScale",
                    "NumMentions",
                    "NumSources",
                    "NumArticles",
                    "AvgTone");
            Stream<String> geo = Stream.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")
                    .flatMap(one -> Stream.of(
                                    "Type",
                                    "FullName",
                                    "CountryCode",
                                    "ADM1Code",
                                    "ADM2Code",
                                    "Lat",
                                    "Long",
                                    "FeatureID")
                            .filter(part -> count == GDELT_2 || !part.equals("ADM2Code"))
                            .map(one::concat));
            Stream<String> tail = Stream.of("DATEADDED", "SOURCEURL").limit(count == GDELT_1_BACKFILE ? 1 : 2);
            return Stream.of(head, actors, event, geo, tail)
                    .flatMap(part -> part)
                    .toList();
        }

        @Override
        boolean hasHeader() {
            return header;
        }

        @Override
        int fewest() {
            return code + 1;
        }

        @Override
        CodedRow read(Row row) {
            return new CodedRow(
                    row.cell(0),
                    row.cell(date),
                    side(row, actor1),
                    side(row, actor2),
                    row.cell(code),
                    "",
                    row.cell(score),
                    new Spot(row.cell(place), row.cell(country), row.cell(lat), row.cell(lon)),
                    row.cell(address),
                    row.cell(mentions));
        }

        /** The raw code and name, the country, and the first type. */
        private static Side side(Row row, int at) {
            return new Side(row.cell(at), row.cell(at + 1), row.cell(at + 2), row.cell(at + 7));
        }

        @Override
        boolean isRoot(Row row) {
            return row.cell(root).equals("1");
        }

        @Override
        boolean usesFips() {
            return true;
        }

        @Override
        int dateColumn() {
            return date;
        }

        @Override
        int codeColumn() {
            return code;
        }
    }

    /** The Integrated Crisis Early Warning System's coded event data. */
    static final class Icews extends Layout {
        private Icews(List<String> header) {
            super(
                    header,
                    List.of(
                            "CAMEO Code",
                            "Event Text",
                            "Source Sectors",
                            "Target Sectors",
                            "Story ID",
                            "Sentence Number",
                            "Publisher"));
        }

        @Override
        boolean hasHeader() {
            return true;
        }

        @Override
        int fewest() {
            return 1 + Math.max(codeColumn(), dateColumn());
        }

        /** Ids repeat on other days; only with the day they are unique. */
        @Override
        CodedRow read(Row row) {
            String date = row.cell(dateColumn());
            return new CodedRow(
                    (cell(row, "Event ID") + " " + date).strip(),
                    date,
                    side(row, "Source"),
                    side(row, "Target"),
                    row.cell(codeColumn()),
                    "",
                    cell(row, "Intensity"),
                    spot(row),
                    cell(row, "Story ID"),
                    "");
        }

        private Side side(Row row, String which) {
            String name = cell(row, which + " Name");
            return new Side(name, name, cell(row, which + " Country"), cell(row, which + " Sectors"));
        }

        private Spot spot(Row row) {
            String name = Stream.of("City", "District", "Province", "Country")
                    .map(part -> cell(row, part))
                    .filter(part -> !part.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", "));
            return new Spot(name, cell(row, "Country"), cell(row, "Latitude"), cell(row, "Longitude"));
        }

        @Override
        boolean usesFips() {
            return false;
        }

        @Override
        int dateColumn() {
            return column("Event Date");
        }

        @Override
        int codeColumn() {
            return column("CAMEO Code");
        }
    }

    /** The POLitical Event Classification, Attributes, and Types data, coded in PLOVER. */
    static final class Polecat extends Layout {
        private Polecat(List<String> header) {
            super(
                    header,
                    List.of(
                            "Event Type",
                            "Event Mode",
                            "Quad Code",
                            "Contexts",
                            "Actor Title",
                            "Recipient Title",
                            "Headline",
                            "Source",
                            "Publication Date",
                            "Language"));
        }

        @Override
        boolean hasHeader() {
            return true;
        }

        @Override
        int fewest() {
            return 1 + Math.max(codeColumn(), dateColumn());
        }

        @Override
        CodedRow read(Row row) {
            return new CodedRow(
                    cell(row, "Event ID"),
                    row.cell(dateColumn()),
                    side(row, "Actor"),
                    side(row, "Recipient"),
                    row.cell(codeColumn()).toUpperCase(Locale.ROOT),
                    cell(row, "Event Mode"),
                    cell(row, "Intensity"),
                    spot(row),
                    cell(row, "Source") + "|" + cell(row, "Publication Date") + "|" + cell(row, "Headline"),
                    "");
        }

        private Side side(Row row, String which) {
            String country = cell(row, which + " Country");
            String name = cell(row, which + " Name");
            String sector = (cell(row, "Primary " + which + " Sector") + " " + cell(row, which + " Title")).strip();
            return new Side(name.isEmpty() ? country : name, name, country, sector);
        }

        private Spot spot(Row row) {
            String name = Stream.of("Placename", "City", "Province", "Country")
                    .map(part -> cell(row, part))
                    .filter(part -> !part.isEmpty() && !part.equals("None"))
                    .distinct()
                    .collect(Collectors.joining(", "));
            return new Spot(name, cell(row, "Country"), cell(row, "Latitude"), cell(row, "Longitude"));
        }

        @Override
        boolean usesFips() {
            return false;
        }

        @Override
        int dateColumn() {
            return column("Event Date");
        }

        @Override
        int codeColumn() {
            return column("Event Type");
        }
    }
}
